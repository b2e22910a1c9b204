package dev.dragoman.actor;

import dev.dragoman.model.Sentence;
import dev.dragoman.model.Tree;
import java.util.Locale;
import java.util.Optional;

/** A sentence with its parse, where it has one; without one every tag and relation is empty. */
record View(Sentence sentence, Optional<Tree> tree) {
  int size() {
    return sentence.tokens().size();
  }

  String text(int i) {
    return i < 0 || i >= size() ? "" : sentence.tokens().get(i).text();
  }

  String lower(int i) {
    return text(i).toLowerCase(Locale.ROOT);
  }

  String tag(int i) {
    return tree.isEmpty() || i < 0 || i >= size() ? "" : tree.get().node(i).tag();
  }

  String entity(int i) {
    return tree.isEmpty() || i < 0 || i >= size() ? "" : tree.get().node(i).entity();
  }

  String lemma(int i) {
    return tree.isEmpty() || i < 0 || i >= size() ? lower(i) : tree.get().node(i).lemma();
  }

  String relation(int i) {
    return tree.isEmpty() || i < 0 || i >= size() ? "" : tree.get().node(i).relation();
  }

  int head(int i) {
    return tree.isEmpty() || i < 0 || i >= size() ? -1 : tree.get().node(i).head();
  }

  boolean parsed() {
    return tree.isPresent();
  }

  boolean capital(int i) {
    return !text(i).isEmpty() && Character.isUpperCase(text(i).codePointAt(0));
  }

  boolean possessive(int i) {
    String t = text(i);
    return t.equals("'s") || t.equals("’s") || (tag(i).equals("POS"));
  }

  boolean hyphen(int i) {
    return text(i).equals("-") || text(i).equals("–") && touches(i);
  }

  /** Whether a token stands without a blank between its neighbours. */
  private boolean touches(int i) {
    return i > 0
        && i + 1 < size()
        && sentence.tokens().get(i - 1).span().end() == sentence.tokens().get(i).span().start()
        && sentence.tokens().get(i + 1).span().start() == sentence.tokens().get(i).span().end();
  }

  /** The token of a stretch on which the rest of it hangs; its last where there is no parse. */
  int headOf(int first, int last) {
    if (tree.isPresent()) {
      for (int i = last; i >= first; i--) {
        int head = head(i);
        if ((head < first || head > last) && !relation(i).equals("punct") && !possessive(i)) {
          return i;
        }
      }
    }
    return possessive(last) && last > first ? last - 1 : last;
  }

  /** A conjunct's relation is that of the first of its row. */
  int firstConjunct(int i) {
    int at = i;
    while (relation(at).equals("conj") && head(at) >= 0) {
      at = head(at);
    }
    return at;
  }
}
