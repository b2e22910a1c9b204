package dev.dragoman.incident;

import dev.dragoman.model.Actor;
import dev.dragoman.model.Attribution.Speaker;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whose word a claim is. An outlet's own report, or one of unnamed people, is an origin of its own,
 * its copies with it; a report that but cites somebody named has its origin in that speaker,
 * whoever cites him.
 */
final class Voice {
  private Voice() {}

  /** The speaker's name; of the narrator and of unnamed ones "" . */
  private static String speaker(Telling telling) {
    Speaker speaker = telling.claim().says().speaker();
    if (speaker.kind() != Speaker.Kind.NAMED) {
      return "";
    }
    return actor(speaker).map(Actor::id).orElseGet(() -> speaker.text().toLowerCase(Locale.ROOT));
  }

  private static Optional<Actor> actor(Speaker speaker) {
    return speaker.mention().flatMap(m -> m.candidates().stream().findFirst());
  }

  /** For people: the speaker, or the outlet in whose own voice it is told. */
  static String label(Telling telling) {
    Speaker speaker = telling.claim().says().speaker();
    return switch (speaker.kind()) {
      case NARRATOR -> telling.outlet().orElse(telling.documentId());
      case UNNAMED ->
          speaker.text().isEmpty() ? telling.outlet().orElse(telling.documentId()) : speaker.text();
      case NAMED -> actor(speaker).map(Actor::name).orElse(speaker.text());
    };
  }

  /** Which two claims speak with one voice. */
  static String of(Telling telling) {
    Speaker speaker = telling.claim().says().speaker();
    String named = speaker(telling);
    return named.isEmpty() ? "text " + telling.origin() + " " + speaker.text() : "speaker " + named;
  }

  /** The independent origins of claims. */
  static Set<String> origins(Collection<Telling> tellings) {
    Set<String> own =
        tellings.stream()
            .filter(t -> speaker(t).isEmpty())
            .map(Telling::origin)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> origins = new TreeSet<>();
    for (Telling telling : tellings) {
      origins.add(
          own.contains(telling.origin())
              ? "text " + telling.origin()
              : "speaker " + speaker(telling));
    }
    return origins;
  }
}
