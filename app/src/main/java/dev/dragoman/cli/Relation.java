package dev.dragoman.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Who did what kind of thing to whom, as far as an evaluation compares it.
 *
 * @param label the kind of action, see {@link Labels}
 * @param source who
 * @param target on whom
 */
record Relation(String label, Wording source, Wording target) {
  /** What two relations may agree in. */
  enum Part {
    TYPE,
    SOURCE,
    TARGET
  }

  boolean sameType(Relation other) {
    return label.equals(other.label);
  }

  boolean sameSource(Relation other) {
    return source.agrees(other.source);
  }

  boolean sameTarget(Relation other) {
    return target.agrees(other.target);
  }

  boolean samePair(Relation other) {
    return sameSource(other) && sameTarget(other);
  }

  boolean same(Relation other) {
    return sameType(other) && samePair(other);
  }

  Set<Part> agreement(Relation other) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (sameType(other)) {
      parts.add(Part.TYPE);
    }
    if (sameSource(other)) {
      parts.add(Part.SOURCE);
    }
    if (sameTarget(other)) {
      parts.add(Part.TARGET);
    }
    return parts;
  }

  /** How many of two lists can be matched one to one, at most. */
  static int matched(
      List<Relation> gold, List<Relation> coded, BiPredicate<Relation, Relation> agree) {
    return Matching.of(gold, coded, agree).size();
  }
}
