package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Mentions in order and with what is found out about them. */
final class Mentions {
  /** As they stand in the text. */
  static final Comparator<ActorMention> ORDER =
      Comparator.comparing(ActorMention::sentence).thenComparing(ActorMention::span);

  private Mentions() {}

  static ActorMention with(ActorMention m, List<Actor> candidates) {
    return m.meaning(candidates);
  }

  static ActorMention with(
      ActorMention m, List<Actor> candidates, Optional<String> country, Optional<String> role) {
    return new ActorMention(
        m.sentence(),
        m.span(),
        m.head(),
        m.text(),
        m.kind(),
        candidates,
        country,
        role,
        m.plural(),
        m.antecedent());
  }

  /** The one person meant, where it is one. */
  static Optional<Actor> person(ActorMention m) {
    return m.candidates().size() == 1 && m.candidates().get(0).kind() == Actor.Kind.PERSON
        ? Optional.of(m.candidates().get(0))
        : Optional.empty();
  }

  /** Whether something is known of who is meant. */
  static boolean known(ActorMention m) {
    return !m.candidates().isEmpty() || m.country().isPresent() || m.role().isPresent();
  }
}
