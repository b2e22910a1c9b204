package dev.dragoman.place;

import dev.dragoman.model.Place;
import dev.dragoman.model.Token;
import dev.dragoman.place.PlaceWords.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Says where a name lies that the gazetteer does not have, if the text does: "Kafr Zeit, Idlib",
 * "Abu Zar camp near Fashir", "Nyala's Dirij quarter". Its point and precision are those of the
 * place that holds it; of a country only the code is taken, for that says too little for a point.
 */
final class Containers {
  private static final int FAR = 5; // tokens between the two
  private final Gazetteer gazetteer;
  private final Surroundings at;

  Containers(Gazetteer gazetteer, Surroundings at) {
    this.gazetteer = gazetteer;
    this.at = at;
  }

  /**
   * The place of an unknown name.
   *
   * @param words the name as written
   * @param index of the name among all names of the document
   * @param resolved what the others mean, -1 for what the gazetteer does not have
   */
  Place place(String words, int index, List<PlaceName> names, Map<PlaceName, Integer> resolved) {
    return holder(index, index + 1, names, resolved)
        .or(() -> holder(index, index - 1, names, resolved))
        .map(holder -> inside(words, holder))
        .orElseGet(() -> Place.unknown(words));
  }

  private Optional<Integer> holder(
      int name, int other, List<PlaceName> names, Map<PlaceName, Integer> resolved) {
    if (other < 0 || other >= names.size()) {
      return Optional.empty();
    }
    PlaceName first = names.get(Math.min(name, other));
    PlaceName second = names.get(Math.max(name, other));
    int place = resolved.getOrDefault(names.get(other), -1);
    List<Token> tokens = first.sentence().tokens();
    if (place < 0
        || names.get(other).adjective()
        || first.sentence() != second.sentence()
        || second.first() <= first.last()
        || second.first() - first.last() > FAR) {
      return Optional.empty();
    }
    boolean joined =
        tokens.subList(first.last() + 1, second.first()).stream()
            .allMatch(t -> at.is(Kind.BETWEEN, t.text()) || at.is(Kind.CONTAINER, t.text()));
    boolean said = // a name behind one that holds it is told so: "Nyala's", "in Darfur's town of"
        other > name
            || at.is(Kind.POSSESSIVE, tokens.get(first.last() + 1).text())
            || at.containerOf(second);
    return joined && said ? Optional.of(place) : Optional.empty();
  }

  private Place inside(String words, int holder) {
    Place place = gazetteer.place(holder);
    boolean point = gazetteer.kind(holder) != Gazetteer.Kind.COUNTRY;
    Optional<String> division =
        gazetteer.kind(holder) == Gazetteer.Kind.ADMIN1
            ? Optional.of(place.name())
            : place.admin1();
    return new Place(
        OptionalLong.empty(),
        words,
        place.country(),
        division,
        place.point().filter(p -> point),
        place.precision().filter(p -> point));
  }
}
