package dev.dragoman.place;

import dev.dragoman.place.Gazetteer.Kind;
import java.util.EnumSet;
import java.util.Set;

/** What a word beside a name says that its place is: "the state of Oregon", "Oregon state". */
final class KindWords {
  private final Surroundings at;

  KindWords(Surroundings at) {
    this.at = at;
  }

  /** The kinds that the word may mean; none where there is no such word. */
  Set<Kind> of(PlaceName name) {
    String word =
        at.containerOf(name)
            ? at.word(name, -2)
            : at.containerFollows(name) && !NameWords.capital(at.word(name, 1))
                ? at.word(name, 1)
                : "";
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (at.is(kind.name().toLowerCase(java.util.Locale.ROOT) + "-kind", word)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Whether only commas and words like "and" stand between two names. */
  boolean listed(PlaceName name, PlaceName next) {
    return next.first() > name.last() + 1
        && name.sentence().tokens().subList(name.last() + 1, next.first()).stream()
            .allMatch(token -> at.is("list", token.text()));
  }
}
