package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** How many people live in a place, its cities added up for a division, and which are capitals. */
final class Sizes {
  private final Gazetteer gazetteer;
  private final long[] people;
  private final Set<Integer> capitals = new HashSet<>();

  private Sizes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.people = new long[gazetteer.size()];
  }

  static Sizes load(Tables tables, Gazetteer gazetteer) {
    Sizes sizes = new Sizes(gazetteer);
    for (int place = 0; place < gazetteer.size(); place++) {
      if (gazetteer.kind(place) == Gazetteer.Kind.CITY) {
        long population = gazetteer.population(place);
        sizes.add(place, population);
        sizes.add(gazetteer.admin2(place), population);
        sizes.add(gazetteer.admin1(place), population);
        sizes.add(gazetteer.countryPlace(place), population);
      }
    }
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

  private void add(int place, long population) {
    if (place >= 0) {
      people[place] += population;
    }
  }

  /** The people of a city, or of a division's or country's cities together. */
  long people(int place) {
    return people[place];
  }

  /** Larger for what a bare name likelier means. */
  long rank(int place) {
    return switch (gazetteer.kind(place)) {
      case COUNTRY -> Long.MAX_VALUE;
      case REGION, WATER -> 1_000_000;
      default -> people[place];
    };
  }

  boolean capital(int place) {
    return capitals.contains(place);
  }
}
