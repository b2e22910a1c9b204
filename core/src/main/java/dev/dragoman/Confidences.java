package dev.dragoman;

import dev.dragoman.codebook.Match;
import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Clause.Role;
import dev.dragoman.model.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** From how many tokens on a sentence is long. */
  private static final int LONG_SENTENCE = 35;

  private final Map<String, Double> weights = new HashMap<>();

  /**
   * What is told of a match.
   *
   * @param match it
   * @param status of the claim made of it
   * @param neighbours how many other matches its sentence has
   */
  record Facts(Match match, Status status, long neighbours) {
    private Clause clause() {
      return match.clause();
    }

    private Optional<Argument> argument(List<Filler> side) {
      return side.stream()
          .flatMap(f -> clause().arguments().stream().filter(a -> a.head() == f.head()))
          .findFirst();
    }

    private boolean named(List<Filler> side, Predicate<ActorMention> how) {
      return side.stream().limit(1).flatMap(f -> f.mention().stream()).anyMatch(how);
    }
  }

  /** What may hold of a match, by name. */
  private static final Map<String, Predicate<Facts>> SIGNALS =
      Map.ofEntries(
          Map.entry("noun-rule", f -> f.match().rule().nominal()),
          Map.entry("further-word", f -> !f.match().consumed().isEmpty()),
          Map.entry("speech", f -> f.match().spoken()),
          Map.entry("mutual", f -> f.match().reciprocal()),
          Map.entry("not-done", f -> f.status() != Status.HAPPENED),
          Map.entry(
              "long-sentence",
              f -> f.clause().tree().sentence().tokens().size() >= LONG_SENTENCE),
          Map.entry("one-other-claim", f -> f.neighbours() == 1),
          Map.entry("more-claims", f -> f.neighbours() > 1),
          Map.entry("subordinate", f -> f.clause().governor().isPresent()),
          Map.entry("no-source", f -> f.match().source().isEmpty()),
          Map.entry("source-inferred", f -> inferred(f, f.match().source(), Role.SUBJECT)),
          Map.entry("source-shared", f -> shared(f, f.match().source())),
          Map.entry("source-points-back", f -> f.named(f.match().source(), Confidences::back)),
          Map.entry("source-role", f -> f.named(f.match().source(), Confidences::role)),
          Map.entry("source-unknown", f -> f.named(f.match().source(), Confidences::unknown)),
          Map.entry("several-sources", f -> f.match().source().size() > 1),
          Map.entry("no-target", f -> f.match().target().isEmpty()),
          Map.entry("target-inferred", f -> inferred(f, f.match().target(), Role.OBJECT)),
          Map.entry("target-shared", f -> shared(f, f.match().target())),
          Map.entry("target-points-back", f -> f.named(f.match().target(), Confidences::back)),
          Map.entry("target-role", f -> f.named(f.match().target(), Confidences::role)),
          Map.entry("target-unknown", f -> f.named(f.match().target(), Confidences::unknown)),
          Map.entry("several-targets", f -> f.match().target().size() > 1),
          Map.entry("target-owner", f -> owner(f.match().target())),
          Map.entry(
              "target-no-actor",
              f -> f.match().target().stream().anyMatch(t -> t.mention().isEmpty())));

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

  /** The signals that hold, in alphabetical order, whether or not they have a weight. */
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

  /** Whether a side is filled by something other than the argument that grammar gives that side. */
  private static boolean inferred(Facts facts, List<Filler> side, Role role) {
    return !side.isEmpty() && facts.argument(side).filter(a -> a.role() == role).isEmpty();
  }

  /** Whether a side is filled by an argument that stands at another predicate. */
  private static boolean shared(Facts facts, List<Filler> side) {
    return facts.argument(side).filter(Argument::implied).isPresent();
  }

  private static boolean back(ActorMention mention) {
    return mention.kind() == ActorMention.Kind.PRONOUN
        || mention.kind() == ActorMention.Kind.DESCRIPTION;
  }

  private static boolean role(ActorMention mention) {
    return mention.kind() == ActorMention.Kind.ROLE;
  }

  private static boolean unknown(ActorMention mention) {
    return mention.kind() == ActorMention.Kind.UNKNOWN;
  }

  /** Whether a thing is acted on and the actor is whose it is. */
  private static boolean owner(List<Filler> side) {
    return side.stream().anyMatch(f -> f.mention().filter(m -> m.head() != f.head()).isPresent());
  }
}
