package dev.dragoman.incident;

import dev.dragoman.model.Action;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.TimeInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Claims of any number of documents about one happening. No claim is merged away; the consensus is
 * that which most independent origins support.
 *
 * @param id the smallest claim id of the document published first; of several such documents of
 *     that with the smallest id. It stays as the incident grows, unless what comes late was
 *     published earlier
 * @param action the kind of deed, of those that happened the best supported
 * @param when its days, those of claims that name them before those of publication
 * @param where its place
 * @param source who acted
 * @param target on whom
 * @param documents how many tell it
 * @param outlets how many published it
 * @param origins how many independent origins: copies of one text count once, and so does a speaker
 *     whom several only cite
 * @param background how many of the claims tell it as history
 * @param casualties what is counted, one for each kind that has a number
 * @param contradictions what does not go together
 * @param tellings all claims, by day of publication, document and id
 */
public record Incident(
    String id,
    Action action,
    Optional<Support<TimeInterval>> when,
    Optional<Support<Place>> where,
    Optional<Support<Party>> source,
    Optional<Support<Party>> target,
    int documents,
    int outlets,
    int origins,
    int background,
    List<Casualties> casualties,
    List<Contradiction> contradictions,
    List<Telling> tellings) {

  public Incident {
    casualties = List.copyOf(casualties);
    contradictions = List.copyOf(contradictions);
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("an incident without a claim");
    }
  }

  /** How many claims are about it. */
  public int claims() {
    return tellings.size();
  }

  /**
   * A value and what stands behind it.
   *
   * @param value it
   * @param origins how many independent origins say so
   * @param of how many say anything of the kind
   */
  public record Support<T>(T value, int origins, int of) {}

  /**
   * How many were killed or wounded, by those who count.
   *
   * @param kind what is counted
   * @param low the least number that anybody gives
   * @param high the greatest
   * @param figures who says which, by day of publication
   */
  public record Casualties(Quantity.Kind kind, long low, long high, List<Figure> figures) {
    public Casualties {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One count.
   *
   * @param low at least
   * @param high at most; "at least 30" gives 30 for both and is not exact
   * @param exact whether the text gives exactly that number
   * @param voice who counts, as {@link Voice#label} has it
   * @param claimId the claim that says so
   * @param published on which day
   */
  public record Figure(
      long low,
      long high,
      boolean exact,
      String voice,
      String claimId,
      Optional<LocalDate> published) {}

  /**
   * Two claims side by side that cannot both be the whole truth.
   *
   * @param kind in what they differ
   * @param one the earlier claim; of a denial what is denied
   * @param other the other claim; of a denial the denial
   */
  public record Contradiction(Kind kind, Telling one, Telling other) {
    /** In what two claims differ. */
    public enum Kind {
      /** One says that it was done, the other that it was not. */
      DENIED,
      /** Two are said to have done it. */
      BLAMED,
      /** The numbers do not meet. */
      FIGURES
    }
  }
}
