package dev.dragoman;

import dev.dragoman.codebook.Match;
import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How sure a claim is: the chance that its type of action and both its actors are right. Signals
 * that hold of a match are added up with the weights of {@code confidence.tsv} and put through the
 * logistic function, so that each signal multiplies the odds by a factor of its own.
 */
final class Confidences {
  /** The row that holds of every claim. */
  private static final String BASE = "base";

  /** More tokens than this between predicate and source are many. */
  private static final int FAR = 8;

  private static final Set<Kind> BACK = Set.of(Kind.PRONOUN, Kind.DESCRIPTION);

  private final Map<String, Double> weights = new HashMap<>();

  /**
   * What is told of a match.
   *
   * @param match it
   * @param status of the claim made of it
   */
  record Facts(Match match, Status status) {
    private Clause clause() {
      return match.clause();
    }

    private Optional<Filler> source() {
      return match.source().stream().findFirst();
    }

    /** Whether a verb is neither the sentence's own predicate nor what somebody says or thinks. */
    private boolean beside() {
      return clause().kind() != Clause.Kind.NOUN
          && clause().governor().filter(g -> !g.relation().equals("ccomp")).isPresent();
    }
  }

  /** What may hold of a match, by name. */
  private static final Map<String, Predicate<Facts>> SIGNALS =
      Map.of(
          "not-happened",
          f -> f.status() != Status.HAPPENED,
          "side-clause",
          Facts::beside,
          "no-source",
          f -> f.match().source().isEmpty(),
          "no-target",
          f -> f.match().target().isEmpty(),
          "source-far",
          f -> f.source().filter(s -> Math.abs(s.head() - f.clause().head()) > FAR).isPresent(),
          "source-points-back",
          f -> f.source().flatMap(Filler::mention).filter(m -> BACK.contains(m.kind())).isPresent(),
          "target-no-actor",
          f -> f.match().target().stream().anyMatch(t -> t.mention().isEmpty()));

  private Confidences() {}

  /**
   * Reads the weights.
   *
   * @throws Tables.TableException where the table names no signal or a weight is no number
   */
  static Confidences load(Tables tables) {
    Confidences confidences = new Confidences();
    for (Tables.Row row : tables.read("confidence.tsv")) {
      String signal = row.get("signal");
      if (!signal.equals(BASE) && !SIGNALS.containsKey(signal)) {
        throw row.error(
            "no such signal: '" + signal + "'; there are " + new TreeSet<>(SIGNALS.keySet()));
      }
      confidences.weights.putIfAbsent(signal, weight(row));
    }
    return confidences;
  }

  private static double weight(Tables.Row row) {
    try {
      return Double.parseDouble(row.get("weight"));
    } catch (NumberFormatException e) {
      throw row.error("not a number: '" + row.get("weight") + "'");
    }
  }

  /** The names of the signals that hold, in alphabetical order, with or without a weight. */
  List<String> signals(Facts facts) {
    return SIGNALS.entrySet().stream()
        .filter(signal -> signal.getValue().test(facts))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Between 0 and 1. */
  double of(List<String> signals) {
    double sum = weights.getOrDefault(BASE, 0.0);
    for (String signal : signals) {
      sum += weights.getOrDefault(signal, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
