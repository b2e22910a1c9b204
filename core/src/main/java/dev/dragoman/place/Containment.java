package dev.dragoman.place;

/** Which place of the gazetteer lies in which. */
final class Containment {
  private Containment() {}

  /** Whether the first is the country, or the first- or second-order division of the second. */
  static boolean holds(Gazetteer gazetteer, int outer, int inner) {
    return outer != inner
        && (gazetteer.admin1(inner) == outer
            || gazetteer.admin2(inner) == outer
            || gazetteer.countryPlace(inner) == outer);
  }
}
