package dev.dragoman.exchange;

import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who says so. */
final class Voices {
  private static final Map<String, Attribution.Stance> STANCES =
      Names.values(Attribution.Stance.class);
  private static final Map<String, Speaker.Kind> SPEAKERS = Names.values(Speaker.Kind.class);
  private static final Span NOWHERE = new Span(0, 0);

  private Voices() {}

  static Attribution says(JsonCursor in) throws IOException {
    var to =
        new Object() {
          @Nullable Speaker speaker;
          Attribution.@Nullable Stance stance;
          Optional<String> cue = Optional.empty();
          Optional<Span> span = Optional.empty();
          List<Speaker> chain = List.of();
        };
    in.object(
        key -> {
          switch (key) {
            case "speaker" -> to.speaker = speaker(in);
            case "stance" -> to.stance = in.named(STANCES);
            case "cue" -> to.cue = in.optionalString();
            case "span" -> to.span = in.optional(JsonCursor::span);
            case "chain" -> to.chain = in.list(Voices::speaker);
            default -> {
              return false;
            }
          }
          return true;
        });
    return new Attribution(
        in.must(to.speaker, "speaker"),
        to.cue,
        to.span,
        in.must(to.stance, "stance"),
        List.of(),
        to.chain);
  }

  static Speaker speaker(JsonCursor in) throws IOException {
    var to =
        new Object() {
          Speaker.@Nullable Kind kind;
          Optional<String> id = Optional.empty();
          Optional<String> name = Optional.empty();
          Optional<String> text = Optional.empty();
        };
    in.object(
        key -> {
          switch (key) {
            case "kind" -> to.kind = in.named(SPEAKERS);
            case "id" -> to.id = in.optionalString();
            case "name" -> to.name = in.optionalString();
            case "text" -> to.text = in.optionalString();
            default -> {
              return false;
            }
          }
          return true;
        });
    String text = to.text.orElse("");
    Optional<ActorMention> mention = to.id.map(id -> meant(id, to.name.orElse(""), text));
    return new Speaker(in.must(to.kind, "kind"), mention, text, Optional.empty());
  }

  private static ActorMention meant(String id, String name, String text) {
    Actor actor = new Actor(id, name, Actor.Kind.ORGANISATION, List.of());
    return new ActorMention(
        0,
        NOWHERE,
        0,
        text,
        ActorMention.Kind.NAME,
        List.of(actor),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
