package dev.dragoman.exchange;

import dev.dragoman.model.Actor;
import dev.dragoman.model.Attribution;
import java.util.Locale;
import java.util.Optional;

/** How the model's values are called in what leaves Dragoman. */
public final class Names {
  private Names() {}

  /** A constant in lower case, its parts joined by a hyphen. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The actor of the lexicon that speaks, where the text's expression could be resolved. */
  public static Optional<Actor> actor(Attribution.Speaker speaker) {
    return speaker.mention().flatMap(m -> m.candidates().stream().findFirst());
  }
}
