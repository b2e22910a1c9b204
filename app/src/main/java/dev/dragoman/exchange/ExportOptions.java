package dev.dragoman.exchange;

import dev.dragoman.lexicon.Tables;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How to export.
 *
 * @param quad whose quad classes; else the format's own, where it has any, else GDELT's
 * @param goldstein whose Goldstein values; else the format's own, else GDELT's
 * @param letIn claims to write although the format has no place for what they are: they cannot be
 *     told there from what happened. An undated one gets the day of publication, where it is known
 * @param tables where codes of others stand
 */
public record ExportOptions(
    Optional<Scales.Quad> quad,
    Optional<Scales.Goldstein> goldstein,
    Set<Misfit> letIn,
    Tables tables) {
  public ExportOptions {
    for (Misfit misfit : letIn) {
      if (!misfit.optional()) {
        throw new IllegalArgumentException("no format can let in claims " + misfit.reason());
      }
    }
    letIn = letIn.isEmpty() ? Set.of() : Set.copyOf(letIn);
  }

  /** Each format's own tables, and nothing let in. */
  public static ExportOptions standard() {
    return new ExportOptions(
        Optional.empty(), Optional.empty(), EnumSet.noneOf(Misfit.class), Tables.bundled());
  }

  public ExportOptions withQuad(Scales.Quad whose) {
    return new ExportOptions(Optional.of(whose), goldstein, letIn, tables);
  }

  public ExportOptions withGoldstein(Scales.Goldstein whose) {
    return new ExportOptions(quad, Optional.of(whose), letIn, tables);
  }

  public ExportOptions lettingIn(Set<Misfit> misfits) {
    return new ExportOptions(quad, goldstein, misfits, tables);
  }
}
