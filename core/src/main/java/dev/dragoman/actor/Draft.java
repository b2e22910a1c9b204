package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mention that is still being put together. */
final class Draft {
  /** CAMEO role of who held an office once. */
  static final String ELITE = "ELI";

  int first;
  final int last;

  /** Index of the last token of the whole expression: "president of Russia". */
  int reach;

  final int head;
  ActorMention.Kind kind;
  List<Actor> candidates = new ArrayList<>();
  Optional<String> country = Optional.empty();
  Optional<String> role = Optional.empty();
  Optional<String> office = Optional.empty();
  boolean plural;
  boolean person;

  /** Of a person: first and last token of the bare name; empty for others. */
  int[] name = {};

  /** Code of the organisation that a person is said to belong to. */
  Optional<String> code = Optional.empty();

  Draft(int first, int last, int head, ActorMention.Kind kind) {
    this.first = first;
    this.last = last;
    this.reach = last;
    this.head = head;
    this.kind = kind;
  }

  ActorMention mention(View view, String text) {
    var span = view.sentence().span(first, reach);
    return new ActorMention(
        view.sentence().index(),
        span,
        head,
        span.of(text),
        kind,
        candidates,
        country,
        role,
        plural);
  }
}
