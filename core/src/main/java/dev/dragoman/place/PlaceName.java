package dev.dragoman.place;

import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;

/**
 * Words that may name a place, before it is known whether they do and which is meant.
 *
 * @param sentence where they stand
 * @param first index of the first token
 * @param last index of the last token
 * @param span in the document; may end inside the last token ("Paris" of "Paris-based")
 * @param key the folded name
 * @param use what the words do
 * @param places what they can stand for in the gazetteer; none for a name that it does not have
 */
record PlaceName(
    Sentence sentence, int first, int last, Span span, String key, Use use, int[] places) {
  /** Whether the words are a place's name or say what is of it: "Russian", "Texans". */
  enum Use {
    NAME,
    ADJECTIVE
  }

  boolean known() {
    return places.length > 0;
  }

  boolean adjective() {
    return use == Use.ADJECTIVE;
  }

  int words() {
    return last - first + 1;
  }
}
