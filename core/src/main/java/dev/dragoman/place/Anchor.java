package dev.dragoman.place;

import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Span;
import java.util.Optional;

/**
 * How the phrase that holds a place's name hangs in its sentence.
 *
 * @param mention the name
 * @param form how it hangs
 * @param host token index of what it hangs on
 * @param phrase the words from the preposition, or from the outermost noun, to the name
 * @param lead whether the phrase stands before all else that hangs on a verb: "In Tripoli, ..."
 * @param area whether the words say that it is no town but a province, a region or a sea
 * @param cost steps inside the phrase from its own name: 0 for "Tripoli" and 1 for "Libya" in "in
 *     Tripoli, Libya"
 */
record Anchor(
    PlaceMention mention, Form form, int host, Span phrase, boolean lead, boolean area, int cost) {
  /** How large the place is; what is not known is as small as a city. */
  int size() {
    return mention
        .place()
        .precision()
        .or(() -> area ? Optional.of(Place.Precision.ADMIN1) : Optional.empty())
        .filter(p -> p.compareTo(Place.Precision.CITY) > 0)
        .map(Enum::ordinal)
        .orElse(0);
  }

  /** How a phrase of place hangs. */
  enum Form {
    /** By a preposition that says where: "in Tripoli". */
    IN,
    /** By one that may say where or at whom: "on Libya". */
    AIM,
    /** By one that says where something goes: "into Tripoli". */
    GOAL,
    /** By one that says where something comes from. */
    ORIGIN,
    /** On a noun: "the shelling of Tripoli", "the Tripoli shelling". */
    NOUN,
    /** As what something is done to. */
    OBJECT,
    /** As what does it. */
    SUBJECT
  }
}
