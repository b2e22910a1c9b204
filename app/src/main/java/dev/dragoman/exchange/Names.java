package dev.dragoman.exchange;

import dev.dragoman.model.Actor;
import dev.dragoman.model.Attribution;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the model's values are called in what leaves Dragoman. */
public final class Names {
  private Names() {}

  /** A constant in lower case, its parts joined by a hyphen. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constants by what they are called, in their order. */
  static <E extends Enum<E>> Map<String, E> values(Class<E> kind) {
    Map<String, E> values = new LinkedHashMap<>();
    for (E value : EnumSet.allOf(kind)) {
      values.put(of(value), value);
    }
    return values;
  }

  /** The actor of the lexicon that speaks, where the text's expression could be resolved. */
  public static Optional<Actor> actor(Attribution.Speaker speaker) {
    return speaker.mention().flatMap(m -> m.candidates().stream().findFirst());
  }
}
