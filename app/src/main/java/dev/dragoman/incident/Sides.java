package dev.dragoman.incident;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the actors on one side of a claim can be those of another's. Safe for threads. */
final class Sides {
  /** How well two sides go together, from worst to best. */
  enum Fit {
    DIFFER,
    MISSING,
    /** The same country or the same role, the other part open or another. */
    COMPATIBLE,
    SAME
  }

  private static final int PART = 3;
  private final Set<String> countries = new HashSet<>();

  private Sides() {}

  static Sides load(Tables tables) {
    Sides sides = new Sides();
    for (Tables.Row row : tables.read("countries.tsv")) {
      sides.countries.add(row.get("code"));
    }
    return sides;
  }

  static List<Party> source(Claim claim) {
    return Stream.concat(claim.source().stream(), claim.alsoSource().stream()).toList();
  }

  static List<Party> target(Claim claim) {
    return Stream.concat(claim.target().stream(), claim.alsoTarget().stream()).toList();
  }

  /** The best fit of any actor of one side with any of the other. */
  Fit fit(List<Party> side, List<Party> other) {
    Fit best = side.isEmpty() || other.isEmpty() ? Fit.MISSING : Fit.DIFFER;
    for (Party one : side) {
      for (Party two : other) {
        Fit fit = fit(one, two);
        best = fit.compareTo(best) > 0 ? fit : best;
      }
    }
    return best;
  }

  private Fit fit(Party one, Party two) {
    if (one.id().isPresent() && one.id().equals(two.id())) {
      return Fit.SAME;
    }
    if (one.code().isEmpty() || two.code().isEmpty()) {
      return one.text().equalsIgnoreCase(two.text()) ? Fit.SAME : Fit.MISSING;
    }
    String code = one.code().get();
    String other = two.code().get();
    if (code.equals(other)) {
      return Fit.SAME;
    }
    Optional<String> country = country(code);
    Optional<String> otherCountry = country(other);
    if (country.isPresent() && otherCountry.isPresent()) {
      return country.equals(otherCountry) ? Fit.COMPATIBLE : Fit.DIFFER;
    }
    List<String> roles = roles(code);
    return roles.stream().anyMatch(roles(other)::contains) ? Fit.COMPATIBLE : Fit.DIFFER;
  }

  /** The country, or the organisation of states, with which an actor code begins. */
  Optional<String> country(String code) {
    String first = code.substring(0, Math.min(PART, code.length()));
    return countries.contains(first) ? Optional.of(first) : Optional.empty();
  }

  private List<String> roles(String code) {
    List<String> roles = new ArrayList<>();
    for (int at = country(code).isPresent() ? PART : 0; at + PART <= code.length(); at += PART) {
      roles.add(code.substring(at, at + PART));
    }
    return roles;
  }

  /** Countries and, of actors without one, first roles: what an index of claims may go by. */
  Set<String> keys(Claim claim) {
    Set<String> keys = new HashSet<>();
    for (Party party : Stream.concat(source(claim).stream(), target(claim).stream()).toList()) {
      party.code().ifPresent(c -> keys.add(c.substring(0, Math.min(PART, c.length()))));
    }
    return keys;
  }
}
