package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import dev.dragoman.place.PlaceWords.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says whether words that may name a place do. Signals that hold of them are added up with the
 * weights of {@code en/place_signals.tsv} and put through the logistic function: the chance that
 * they do.
 */
final class Recogniser {
  /** The row that always counts. */
  static final String BASE = "base";

  private static final double LIKELY = 0.5;
  private final Map<String, Double> weights;
  private final Signals signals;
  private final Surroundings at;

  private Recogniser(Map<String, Double> weights, Signals signals, Surroundings at) {
    this.weights = Map.copyOf(weights);
    this.signals = signals;
    this.at = at;
  }

  /**
   * Reads the weights.
   *
   * @throws Tables.TableException where a signal is unknown or its weight no number
   */
  static Recogniser load(Tables tables, Signals signals, Surroundings at) {
    Map<String, Double> weights = new HashMap<>();
    for (Row row : tables.read("en/place_signals.tsv")) {
      String signal = row.get("signal");
      if (!signal.equals(BASE) && !signals.known(signal)) {
        throw row.error("no such signal: '" + signal + "'");
      }
      try {
        weights.putIfAbsent(signal, Double.parseDouble(row.get("weight")));
      } catch (NumberFormatException e) {
        throw row.error("not a number: '" + row.get("weight") + "'");
      }
    }
    return new Recogniser(weights, signals, at);
  }

  /** The same with other weights. */
  Recogniser with(Map<String, Double> other) {
    return new Recogniser(other, signals, at);
  }

  Map<String, Double> weights() {
    return weights;
  }

  Signals signals() {
    return signals;
  }

  /** The names among these that name places, and all adjectives. */
  List<PlaceName> places(List<PlaceName> names, Evidence evidence) {
    return names.stream().filter(n -> n.adjective() || names(n, evidence, names)).toList();
  }

  private boolean names(PlaceName name, Evidence evidence, List<PlaceName> all) {
    return name.known()
        ? chance(signals.of(name, evidence, all)) >= LIKELY
        : unknown(name, evidence);
  }

  /**
   * Whether a name that the gazetteer does not have is a place's. Its weights could not be fitted:
   * labelled texts are of lands that the gazetteer knows well, and news is often of others. So it
   * is by rule: behind a preposition of place or a word for a kind of place, and nothing else by
   * the parser; what the parser calls an organisation only with such a word, a person only behind
   * "in" and the like. "The town of" is enough.
   */
  private boolean unknown(PlaceName name, Evidence evidence) {
    if (at.containerOf(name) || at.named(name)) {
      return true; // "the town of Qarab", whatever the parser takes it for
    }
    String entity = last(evidence.entities(name));
    boolean kind = at.containerFollows(name) || at.kind(name);
    boolean person = at.is(Kind.PERSON_ENTITY, entity);
    return !evidence.surname(name)
        && (!at.is(Kind.OTHER_ENTITY, entity) || person && at.in(name))
        && (kind || at.inside(name) && !at.is(Kind.ORGANISATION_ENTITY, entity));
  }

  private static String last(List<String> entities) {
    return entities.isEmpty() ? "" : entities.get(entities.size() - 1);
  }

  private double chance(List<String> holding) {
    double sum = weights.getOrDefault(BASE, 0.0);
    for (String signal : holding) {
      sum += weights.getOrDefault(signal, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
