package dev.dragoman.exchange;

import dev.dragoman.model.Claim;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Why a format of happenings cannot hold a claim; some are let in where a user wants them. */
public enum Misfit {
  NEGATED("said not to have happened"),
  POSSIBLE("hoped, feared or conditional"),
  FUTURE("intended, promised or scheduled"),
  BACKGROUND("told as history"),
  UNDATED("without a day of its own"),
  /** Let in, the first day stands for all. */
  COARSE("not dated to the day, where the format knows days alone"),
  NO_ACTOR("without an actor that the format has a code for"),
  NO_TYPE("an action that the format has no type for"),
  NO_DEATHS("without a count of deaths");

  private final String reason;

  Misfit(String reason) {
    this.reason = reason;
  }

  /** In words, to follow a number of claims. */
  public String reason() {
    return reason;
  }

  /** Whether a user may let such claims in all the same. */
  public boolean optional() {
    return ordinal() <= COARSE.ordinal();
  }

  /** All that a claim is of those that a format cannot hold. */
  static Optional<Misfit> of(Claim claim, Set<Misfit> cannot, Set<Misfit> letIn) {
    for (Misfit misfit : cannot) {
      if (!letIn.contains(misfit) && misfit.is(claim)) {
        return Optional.of(misfit);
      }
    }
    return Optional.empty();
  }

  private boolean is(Claim claim) {
    return switch (this) {
      case NEGATED -> claim.status() == Status.NEGATED;
      case POSSIBLE -> claim.status() == Status.POSSIBLE;
      case FUTURE -> claim.status() == Status.FUTURE;
      case BACKGROUND -> claim.background();
      case UNDATED -> claim.when().interval().isEmpty();
      case COARSE ->
          claim.when().interval().filter(days -> !days.start().equals(days.end())).isPresent();
      case NO_ACTOR -> claim.source().isEmpty() && claim.target().isEmpty();
      case NO_TYPE -> claim.action().plover().isEmpty();
      case NO_DEATHS ->
          claim.quantities().stream().noneMatch(q -> q.kind() == Quantity.Kind.KILLED);
    };
  }

  static Set<Misfit> none() {
    return EnumSet.noneOf(Misfit.class);
  }
}
