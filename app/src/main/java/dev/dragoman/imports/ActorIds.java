package dev.dragoman.imports;

import java.text.Normalizer;
import java.util.Locale;

/** Ids of actors by name, as the lexicon's own are made: an entry meets ours of that name. */
public final class ActorIds {
  private ActorIds() {}

  /** {@code caras-galadhon} for "Caras Galadhon". */
  public static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
