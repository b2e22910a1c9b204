package dev.dragoman.incident;

import dev.dragoman.incident.Incident.Contradiction;
import dev.dragoman.incident.Incident.Contradiction.Kind;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of an incident's claims does not go together. Of several pairs between the same two voices
 * the first is told.
 */
record Contradictions(Sides sides, Kinds kinds) {
  private record Between(Kind kind, String one, String other) {}

  /**
   * @param tellings claims of one incident, the earliest first
   */
  List<Contradiction> among(List<Telling> tellings) {
    Map<Between, Contradiction> found = new LinkedHashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        for (Contradiction each : between(tellings.get(i), tellings.get(j))) {
          String one = Voice.of(each.one());
          String other = Voice.of(each.other());
          boolean swap = one.compareTo(other) > 0;
          found.putIfAbsent(new Between(each.kind(), swap ? other : one, swap ? one : other), each);
        }
      }
    }
    for (Telling denial : tellings) {
      if (kinds.denies(denial.claim())) {
        denied(denial, tellings)
            .ifPresent(
                d ->
                    found.putIfAbsent(
                        new Between(Kind.DENIED, Voice.of(d), Voice.of(denial)),
                        new Contradiction(Kind.DENIED, d, denial)));
      }
    }
    return List.copyOf(found.values());
  }

  private List<Contradiction> between(Telling a, Telling b) {
    List<Contradiction> found = new ArrayList<>();
    if (kinds.denies(a.claim()) || kinds.denies(b.claim())) {
      return found;
    }
    if (asserted(a.claim()) && asserted(b.claim())) {
      if (blamed(a.claim(), b.claim())) {
        found.add(new Contradiction(Kind.BLAMED, a, b));
      }
      if (figures(a.claim(), b.claim())) {
        found.add(new Contradiction(Kind.FIGURES, a, b));
      }
    }
    return found;
  }

  /** What a denial is of: of the claims that say that something was done the closest in actors. */
  private Optional<Telling> denied(Telling denial, List<Telling> tellings) {
    return tellings.stream()
        .filter(t -> asserted(t.claim()) && !kinds.denies(t.claim()))
        .reduce(
            (a, b) ->
                closeness(denial.claim(), b.claim()) > closeness(denial.claim(), a.claim())
                    ? b
                    : a);
  }

  private int closeness(Claim denial, Claim deed) {
    return sides.fit(Sides.source(denial), Sides.source(deed)).ordinal()
        + sides.fit(Sides.target(denial), Sides.target(deed)).ordinal();
  }

  private static boolean asserted(Claim claim) {
    return claim.status() == Status.HAPPENED || claim.status() == Status.ONGOING;
  }

  /** The same kind of deed on the same target, by others. */
  private boolean blamed(Claim a, Claim b) {
    return a.action().root().equals(b.action().root())
        && a.action().quad() == 4
        && sides.fit(Sides.source(a), Sides.source(b)) == Sides.Fit.DIFFER
        && sides.fit(Sides.target(a), Sides.target(b)) != Sides.Fit.DIFFER
        && sides.fit(Sides.source(a), Sides.target(b)) != Sides.Fit.SAME;
  }

  private boolean figures(Claim a, Claim b) {
    if (sides.fit(Sides.target(a), Sides.target(b)) == Sides.Fit.DIFFER) {
      return false; // the dead of two sides
    }
    Optional<Quantity> one = Signals.killed(a);
    Optional<Quantity> two = Signals.killed(b);
    return one.isPresent() && two.isPresent() && apart(one.get(), two.get());
  }

  private static boolean apart(Quantity one, Quantity two) {
    return one.low() > most(two) || two.low() > most(one);
  }

  private static long most(Quantity quantity) {
    return quantity.high().orElse(quantity.low());
  }
}
