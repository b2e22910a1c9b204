package dev.dragoman.exchange;

import dev.dragoman.model.Action;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.TimeInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What several formats say of a claim in the same way. */
final class Rendering {
  final ExportOptions options;
  final CountryNames countries;
  final ActorGroups groups;
  private final Scales scales;

  Rendering(ExportOptions options) {
    this.options = options;
    countries = CountryNames.load(options.tables());
    groups = ActorGroups.load(options.tables(), countries);
    scales = Scales.load(options.tables());
  }

  /**
   * One who acts and one on whom; either may be missing.
   *
   * @param source who
   * @param target on whom
   */
  record Pair(Optional<Party> source, Optional<Party> target) {
    /** Whether either has a code. */
    boolean coded() {
      return source.flatMap(Party::code).isPresent() || target.flatMap(Party::code).isPresent();
    }
  }

  /** Each source with each target, and back where they did it to each other. */
  static List<Pair> pairs(Claim claim) {
    List<Optional<Party>> sources = side(claim.source(), claim.alsoSource());
    List<Optional<Party>> targets = side(claim.target(), claim.alsoTarget());
    List<Pair> pairs = new ArrayList<>();
    for (Optional<Party> source : sources) {
      for (Optional<Party> target : targets) {
        pairs.add(new Pair(source, target));
        if (claim.reciprocal() && source.isPresent() && target.isPresent()) {
          pairs.add(new Pair(target, source));
        }
      }
    }
    return pairs;
  }

  private static List<Optional<Party>> side(Optional<Party> first, List<Party> rest) {
    return first.isEmpty()
        ? List.of(first)
        : Stream.concat(first.stream(), rest.stream()).map(Optional::of).toList();
  }

  /** A positive number for a row of a claim, the same at every export. */
  static long number(String id, int row) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ row) * 0x100000001b3L;
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return (hash ^ (hash >>> 32)) & Long.MAX_VALUE;
  }

  /** The claim's first day; of an undated claim that was let in, the day of publication. */
  Optional<LocalDate> day(StoredClaim claim) {
    return claim
        .claim()
        .when()
        .interval()
        .map(TimeInterval::start)
        .or(
            () ->
                options.letIn().contains(Misfit.UNDATED)
                    ? claim.document().published()
                    : Optional.empty());
  }

  Optional<Integer> quad(Action action, Scales.Quad own) {
    return scales.quad(action, options.quad().orElse(own));
  }

  Optional<Double> goldstein(Action action, Scales.Goldstein own) {
    return scales.goldstein(action, options.goldstein().orElse(own));
  }

  /** What an actor is called: in the lexicon, else in the text. */
  static String name(Party party) {
    return party.name().orElse(party.text());
  }

  static Optional<Quantity> killed(Claim claim) {
    return quantity(claim, Quantity.Kind.KILLED);
  }

  static Optional<Quantity> quantity(Claim claim, Quantity.Kind kind) {
    return claim.quantities().stream().filter(q -> q.kind() == kind).findFirst();
  }

  /** Where to find the document: its address, else its id. */
  static String address(StoredClaim.Source document) {
    return document.url().orElse(document.id());
  }

  /** Who published it: the outlet, else the agency, else nobody known. */
  static Optional<String> publisher(StoredClaim.Source document) {
    return document.outlet().or(document::agency);
  }
}
