package dev.dragoman.cli;

import dev.dragoman.cli.Corpus.Expected;
import dev.dragoman.exchange.Names;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares codings with what a careful reader takes out. Two questions, each with a matching of its
 * own.
 *
 * <p>How right is the whole? Expected claims and claims are matched one to one, as many as can be,
 * where sentence, root, source, target and day agree; precision, recall and F1 follow. An expected
 * claim that is optional counts neither as missed nor its match as wrong.
 *
 * <p>What is wrong where? An expected claim is found where a claim of the same root stands in its
 * sentence, of several the one that agrees in most; its other fields are then judged one by one.
 */
final class Evaluation {
  /** What is judged of a found claim. */
  enum Field {
    ACTION,
    SOURCE,
    TARGET,
    WHEN,
    WHERE,
    SPEAKER,
    STATUS,
    BACKGROUND,
    KILLED
  }

  /** What must agree beside sentence and root for two claims to be the same. */
  private static final Set<Field> SAME = EnumSet.of(Field.SOURCE, Field.TARGET, Field.WHEN);

  /**
   * How one expected claim fared.
   *
   * @param expected it
   * @param claim the claim found for it
   * @param wrong the fields that differ
   * @param matched whether a claim is the same as it
   */
  record Outcome(Expected expected, Optional<Claim> claim, List<Field> wrong, boolean matched) {
    boolean right() {
      return claim.isPresent() && wrong.isEmpty();
    }
  }

  /**
   * How right the whole is.
   *
   * @param matched expected claims, optional ones apart, that were made
   * @param expected how many are expected, optional ones apart
   * @param made claims made, apart from those that match an optional one
   */
  record Score(int matched, int expected, int made) {
    double precision() {
      return made == 0 ? 0 : (double) matched / made;
    }

    double recall() {
      return expected == 0 ? 0 : (double) matched / expected;
    }

    double f1() {
      return made + expected == 0 ? 0 : 2.0 * matched / (made + expected);
    }
  }

  /**
   * A claim that is the same as no expected one.
   *
   * @param document its id
   * @param claim it
   */
  record Further(String document, Claim claim) {}

  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Further> further = new ArrayList<>();
  private final Map<Field, int[]> fields = new EnumMap<>(Field.class);
  private int claims;
  private int optional;

  /** Judges one coding. */
  void add(Coding coding, List<Expected> expected) {
    claims += coding.claims().size();
    Set<Expected> same = match(coding, expected);
    List<Claim> left = new ArrayList<>(coding.claims());
    for (Expected one : expected) {
      Optional<Claim> best =
          left.stream()
              .filter(c -> Agreement.sameSentenceAndRoot(one, c, coding.document().text()))
              .min(Comparator.comparing(c -> Agreement.wrong(one, c).size()));
      best.ifPresent(left::remove);
      List<Field> wrong = best.map(c -> Agreement.wrong(one, c)).orElse(List.of());
      outcomes.add(new Outcome(one, best, wrong, same.contains(one)));
      best.ifPresent(c -> count(one, wrong));
    }
  }

  /** The expected claims that were made; as many as can be, those that are not optional first. */
  private Set<Expected> match(Coding coding, List<Expected> expected) {
    List<Claim> made = coding.claims();
    List<Expected> ordered =
        expected.stream().sorted(Comparator.comparing(Expected::optional)).toList();
    Matching matching =
        Matching.of(
            ordered,
            made,
            (e, c) ->
                Agreement.sameSentenceAndRoot(e, c, coding.document().text())
                    && Agreement.agree(e, c, SAME));
    Set<Expected> same = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int c = 0; c < made.size(); c++) {
      if (matching.left(c).isEmpty()) {
        further.add(new Further(coding.document().id(), made.get(c)));
      } else {
        Expected one = ordered.get(matching.left(c).getAsInt());
        same.add(one);
        optional += one.optional() ? 1 : 0;
      }
    }
    return same;
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  List<Further> further() {
    return further;
  }

  Score score() {
    int matched = (int) required().stream().filter(Outcome::matched).count();
    return new Score(matched, required().size(), claims - optional);
  }

  private List<Outcome> required() {
    return outcomes.stream().filter(o -> !o.expected().optional()).toList();
  }

  /** The figures, a line each. */
  List<String> figures() {
    Score score = score();
    List<Outcome> judged =
        required().stream()
            .filter(o -> SAME.stream().allMatch(f -> Agreement.judged(o.expected(), f)))
            .toList();
    long found = outcomes.stream().filter(o -> o.claim().isPresent()).count();
    long right = outcomes.stream().filter(Outcome::right).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "same         P %.3f, R %.3f, F1 %.3f  root, source, target and day: %d of %d expected, %d made",
            score.precision(),
            score.recall(),
            score.f1(),
            score.matched(),
            score.expected(),
            score.made()));
    lines.add(
        share(
            "  all judged",
            judged.stream().filter(Outcome::matched).count(),
            judged.size(),
            "expected claims whose source, target and day are all judged"));
    lines.add(share("found", found, outcomes.size(), "expected claims, optional ones too"));
    lines.add(share("right", right, outcomes.size(), "expected claims, in every field"));
    lines.add(share("further", claims - found, claims, "claims made are not among the expected"));
    fields.forEach(
        (field, n) ->
            lines.add(
                share("  " + Names.of(field), n[0], n[1], "found claims where it is judged")));
    return lines;
  }

  private static String share(String label, long part, long whole, String of) {
    return String.format(
        Locale.ROOT,
        "%-13s%4d of %4d  %5.1f %%  %s",
        label,
        part,
        whole,
        whole == 0 ? 0.0 : 100.0 * part / whole,
        of);
  }

  private void count(Expected expected, List<Field> wrong) {
    for (Field field : Field.values()) {
      if (Agreement.judged(expected, field)) {
        int[] counts = fields.computeIfAbsent(field, f -> new int[2]);
        counts[0] += wrong.contains(field) ? 0 : 1;
        counts[1]++;
      }
    }
  }
}
