package dev.dragoman.place;

import dev.dragoman.place.PlaceWords.Kind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a word beside a name says that its place is: "the state of Oregon", "Oregon state". */
final class KindWords {
  private static final Map<Gazetteer.Kind, Kind> WORDS =
      Map.of(
          Gazetteer.Kind.COUNTRY, Kind.COUNTRY_KIND,
          Gazetteer.Kind.ADMIN1, Kind.ADMIN1_KIND,
          Gazetteer.Kind.ADMIN2, Kind.ADMIN2_KIND,
          Gazetteer.Kind.CITY, Kind.CITY_KIND);

  private final Surroundings at;

  KindWords(Surroundings at) {
    this.at = at;
  }

  /** The kinds that the word may mean; none where there is no such word. */
  Set<Gazetteer.Kind> of(PlaceName name) {
    String word = "";
    if (at.containerOf(name)) {
      word = at.word(name, -2);
    } else if (at.containerFollows(name) && !NameWords.capital(at.word(name, 1))) {
      word = at.word(name, 1);
    }
    Set<Gazetteer.Kind> kinds = EnumSet.noneOf(Gazetteer.Kind.class);
    for (Map.Entry<Gazetteer.Kind, Kind> kind : WORDS.entrySet()) {
      if (at.is(kind.getValue(), word)) {
        kinds.add(kind.getKey());
      }
    }
    return kinds;
  }

  /** Whether only commas and words like "and" stand between two names. */
  boolean listed(PlaceName name, PlaceName next) {
    return next.first() > name.last() + 1
        && name.sentence().tokens().subList(name.last() + 1, next.first()).stream()
            .allMatch(token -> at.is(Kind.LIST, token.text()));
  }
}
