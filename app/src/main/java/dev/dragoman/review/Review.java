package dev.dragoman.review;

import dev.dragoman.model.Status;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person judged of a claim.
 *
 * @param claim its id
 * @param verdict whether it is right
 * @param corrected what should stand in place of what, only where the verdict is {@link
 *     Verdict#CORRECTED}, and then one thing at least
 * @param note in the reviewer's words, at most {@value #LONGEST_NOTE} characters
 * @param reviewer who judged
 * @param at when
 */
public record Review(
    String claim,
    Verdict verdict,
    Map<Part, String> corrected,
    Optional<String> note,
    String reviewer,
    Instant at) {
  static final int LONGEST_NOTE = 4_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DAYS = 21;

  /** Whether a claim is right. */
  public enum Verdict {
    RIGHT,
    /** There is no such claim in the text. */
    WRONG,
    /** There is one, but something about it is otherwise. */
    CORRECTED
  }

  /** What of a claim may be otherwise, and what a value of it is. */
  public enum Part {
    /** A CAMEO code. */
    ACTION,
    /** A CAMEO actor code where only that is wrong, else words of the text; empty for nobody. */
    SOURCE,
    /** Likewise. */
    TARGET,
    /** A day, two days with a slash between, or nothing where it has no day. */
    WHEN,
    /** As {@link Status}. */
    STATUS
  }

  /**
   * @throws IllegalArgumentException that says which part is wrong
   */
  public Review {
    if (claim.isBlank()) {
      throw new IllegalArgumentException("a review is of a claim");
    }
    if (reviewer.isBlank() || reviewer.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "reviewer: a name is wanted, of at most " + LONGEST_NAME + " characters");
    }
    if (note.filter(n -> n.length() > LONGEST_NOTE).isPresent()) {
      throw new IllegalArgumentException("note: at most " + LONGEST_NOTE + " characters");
    }
    if ((verdict == Verdict.CORRECTED) == corrected.isEmpty()) {
      throw new IllegalArgumentException(
          "corrected: the verdict corrected, and no other, says what should stand there");
    }
    corrected.forEach(Review::check);
    Map<Part, String> ordered = new EnumMap<>(Part.class);
    ordered.putAll(corrected);
    corrected = java.util.Collections.unmodifiableMap(ordered);
  }

  private static void check(Part part, String value) {
    boolean good =
        switch (part) {
          case ACTION -> value.matches("[0-2][0-9]{1,3}");
          case SOURCE, TARGET -> value.length() <= LONGEST_NAME;
          case WHEN -> value.isEmpty() || days(value);
          case STATUS -> Arrays.stream(Status.values()).anyMatch(s -> value.equals(name(s)));
        };
    if (!good) {
      throw new IllegalArgumentException(
          "corrected."
              + name(part)
              + ": '"
              + value
              + "' is none; "
              + switch (part) {
                case ACTION -> "a CAMEO code is wanted, as 190";
                case SOURCE, TARGET -> "words of the text or a CAMEO actor code are wanted";
                case WHEN -> "a day is wanted, as 2021-09-30, or two with a slash between";
                case STATUS ->
                    Arrays.stream(Status.values())
                        .map(Review::name)
                        .collect(Collectors.joining(", ", "there are ", ""));
              });
    }
  }

  private static boolean days(String value) {
    if (value.length() > LONGEST_DAYS) {
      return false;
    }
    try {
      String[] days = value.split("/", -1);
      LocalDate first = LocalDate.parse(days[0]);
      return days.length == 1 || days.length == 2 && !LocalDate.parse(days[1]).isBefore(first);
    } catch (DateTimeException e) {
      return false;
    }
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
