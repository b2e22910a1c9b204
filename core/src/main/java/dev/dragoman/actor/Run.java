package dev.dragoman.actor;

/**
 * A stretch of tokens that the parser takes for one name.
 *
 * @param first index of its first token, an article left out
 * @param last index of its last token, a possessive left out
 * @param type OntoNotes type, empty for none
 */
record Run(int first, int last, String type) {
  /** The name that holds a stretch; the stretch itself, without a type, where there is none. */
  static Run around(View view, int first, int last) {
    String type = view.entity(last);
    if (type.isEmpty()) {
      return new Run(first, last, "");
    }
    int from = first;
    while (from > 0 && view.entity(from - 1).equals(type)) {
      from--;
    }
    int to = last;
    while (to + 1 < view.size() && view.entity(to + 1).equals(type)) {
      to++;
    }
    while (from < first && !view.capital(from) || from < first && view.tag(from).equals("DT")) {
      from++;
    }
    while (to > last && !Character.isLetterOrDigit(view.text(to).codePointAt(0))
        || to > last && view.possessive(to)) {
      to--;
    }
    return new Run(from, to, type);
  }

  Run withoutArticle(View view) {
    boolean article = first < last && view.tag(first).equals("DT");
    return article ? new Run(first + 1, last, type) : this;
  }
}
