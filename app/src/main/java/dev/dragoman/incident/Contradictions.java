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
record Contradictions(Sides sides) {
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
          boolean swap = each.kind() != Kind.DENIED && one.compareTo(other) > 0;
          found.putIfAbsent(new Between(each.kind(), swap ? other : one, swap ? one : other), each);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<Contradiction> between(Telling a, Telling b) {
    List<Contradiction> found = new ArrayList<>();
    boolean denies = Signals.denied(a.claim());
    boolean denied = Signals.denied(b.claim());
    if (denies != denied) {
      Telling deed = denies ? b : a;
      Telling denial = denies ? a : b;
      if (asserted(deed.claim())) {
        found.add(new Contradiction(Kind.DENIED, deed, denial));
      }
    } else if (!denies && asserted(a.claim()) && asserted(b.claim())) {
      if (blamed(a.claim(), b.claim())) {
        found.add(new Contradiction(Kind.BLAMED, a, b));
      }
      if (figures(a.claim(), b.claim())) {
        found.add(new Contradiction(Kind.FIGURES, a, b));
      }
    }
    return found;
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

  private static boolean figures(Claim a, Claim b) {
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
