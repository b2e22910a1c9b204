package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** How many people live in a place, its cities added up for a division, and which are capitals. */
final class Sizes {
  private static final long REGION = 1_000_000; // regions are named as often as large cities
  private final Gazetteer gazetteer;
  private final Set<Integer> capitals = new HashSet<>();

  private Sizes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static Sizes load(Tables tables, Gazetteer gazetteer) {
    Sizes sizes = new Sizes(gazetteer);
    for (Row row : tables.read("countries.tsv")) {
      IntStream.of(gazetteer.named(Gazetteer.fold(row.get("capital"))))
          .filter(p -> gazetteer.kind(p) == Gazetteer.Kind.CITY)
          .filter(p -> gazetteer.country(p).equals(row.get("code")))
          .boxed()
          .max(Comparator.comparingLong(gazetteer::population))
          .ifPresent(sizes.capitals::add);
    }
    return sizes;
  }

  /** The people of a city, or of a division's or country's cities together. */
  long people(int place) {
    return gazetteer.population(place);
  }

  /** Larger for what a bare name likelier means. */
  long rank(int place) {
    return switch (gazetteer.kind(place)) {
      case COUNTRY -> Long.MAX_VALUE;
      case REGION, WATER -> REGION;
      default -> gazetteer.population(place);
    };
  }

  boolean capital(int place) {
    return capitals.contains(place);
  }
}
