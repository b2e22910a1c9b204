package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says whether words that may name a place do. Signals that hold of them are added up with the
 * weights of {@code en/place_signals.tsv} and put through the logistic function: the chance that
 * they do.
 */
final class Recogniser {
  private static final String BASE = "base";
  private static final double LIKELY = 0.5;
  private final Map<String, Double> weights = new HashMap<>();
  private final Gazetteer gazetteer;
  private final Sizes sizes;
  private final Surroundings at;

  private Recogniser(Gazetteer gazetteer, Sizes sizes, Surroundings at) {
    this.gazetteer = gazetteer;
    this.sizes = sizes;
    this.at = at;
  }

  static Recogniser load(Tables tables, Gazetteer gazetteer, Sizes sizes, Surroundings at) {
    Recogniser recogniser = new Recogniser(gazetteer, sizes, at);
    for (Row row : tables.read("en/place_signals.tsv")) {
      try {
        recogniser.weights.putIfAbsent(row.get("signal"), Double.parseDouble(row.get("weight")));
      } catch (NumberFormatException e) {
        throw row.error("not a number: '" + row.get("weight") + "'");
      }
    }
    return recogniser;
  }

  /** The names among these that name places, and all adjectives. */
  List<PlaceName> places(List<PlaceName> names, Evidence evidence) {
    return names.stream().filter(n -> n.adjective() || names(n, evidence, names)).toList();
  }

  private boolean names(PlaceName name, Evidence evidence, List<PlaceName> all) {
    return name.known() ? chance(signals(name, evidence, all)) >= LIKELY : unknown(name, evidence);
  }

  /**
   * Whether a name that the gazetteer does not have is a place's. Its weights could not be fitted:
   * labelled texts are of lands that the gazetteer knows well, and news is often of others. So it
   * is by rule: behind a preposition of place or a word for a kind of place, and nothing else by
   * the parser; what the parser calls an organisation only with such a word.
   */
  private boolean unknown(PlaceName name, Evidence evidence) {
    String entity = last(evidence.entities(name));
    boolean kind = at.containerFollows(name) || at.containerOf(name) || at.kind(name);
    return !at.is("other-entity", entity)
        && !evidence.surname(name)
        && (kind || at.inside(name) && !at.is("organisation-entity", entity));
  }

  private static String last(List<String> entities) {
    return entities.isEmpty() ? "" : entities.get(entities.size() - 1);
  }

  double chance(List<String> signals) {
    double sum = weights.getOrDefault(BASE, 0.0);
    for (String signal : signals) {
      sum += weights.getOrDefault(signal, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What holds of a name of the gazetteer, in words of the table. */
  List<String> signals(PlaceName name, Evidence evidence, List<PlaceName> all) {
    List<String> signals = new ArrayList<>();
    signals.add(what(name));
    entity(name, evidence, signals);
    before(name, evidence, signals);
    after(name, evidence, all, signals);
    if (name.words() > 1) {
      signals.add("several-words");
    }
    String written = name.span().length() > 3 ? at.word(name, 0) : "";
    if (!written.isEmpty() && written.equals(written.toUpperCase(Locale.ROOT))) {
      signals.add("capitals");
    }
    if (evidence.lower(name)) {
      signals.add("also-lower-case");
    }
    if (evidence.surname(name)) {
      signals.add("surname");
    }
    if (evidence.placed(name)) {
      signals.add("placed-elsewhere");
    }
    return signals;
  }

  /** What the gazetteer has of that name: its largest bearer. */
  private String what(PlaceName name) {
    int best = name.places()[0];
    for (int place : name.places()) {
      if (sizes.rank(place) > sizes.rank(best)) {
        best = place;
      }
    }
    String kind = gazetteer.kind(best).name().toLowerCase(Locale.ROOT);
    String other = gazetteer.mainName(best, name.key()) ? "" : "-other";
    return switch (gazetteer.kind(best)) {
      case CITY, ADMIN1, ADMIN2 -> kind + other + "-" + Long.toString(sizes.people(best)).length();
      default -> kind + other;
    };
  }

  private void entity(PlaceName name, Evidence evidence, List<String> signals) {
    List<String> entities = evidence.entities(name);
    if (entities.isEmpty()) {
      signals.add("unparsed");
      return;
    }
    String entity = entities.get(entities.size() - 1);
    boolean wider =
        !entity.isEmpty()
            && (evidence.entity(name, name.first() - 1).equals(entity)
                || evidence.entity(name, name.last() + 1).equals(entity));
    signals.add(
        "entity-"
            + (entity.isEmpty() ? "none" : entity.toLowerCase(Locale.ROOT))
            + (wider ? "-wider" : ""));
    if (!evidence.tag(name).startsWith("NNP")) {
      signals.add("no-proper-noun");
    }
  }

  private void before(PlaceName name, Evidence evidence, List<String> signals) {
    String before = at.word(name, -1);
    if (before.isEmpty()) {
      signals.add("begins");
    } else if (at.is("title", before)) {
      signals.add("title-before");
    } else if (at.is("first", before) || evidence.entity(name, name.first() - 1).equals("PERSON")) {
      signals.add("first-name-before");
    } else if (at.inside(name)) {
      String in = at.articled(name) ? "in-the" : "in";
      signals.add(evidence.entities(name).isEmpty() ? in + "-unparsed" : in);
    } else if (at.containerOf(name)) {
      signals.add("town-of");
    } else if (at.articled(name)) {
      signals.add("the");
    } else if (before.equals("of")) {
      signals.add("of");
    } else if (before.equals(",")) {
      signals.add("comma-before");
    } else if (Surroundings.capital(before)) {
      signals.add("capital-before");
    }
  }

  private void after(PlaceName name, Evidence evidence, List<PlaceName> all, List<String> signals) {
    String after = at.word(name, 1);
    if (at.is("facility", after)) {
      signals.add("facility-follows");
    } else if (at.containerFollows(name)) {
      signals.add("region-follows");
    } else if (Surroundings.capital(after)) {
      signals.add("capital-follows");
    } else if (after.startsWith("'") || after.startsWith("’")) {
      signals.add("possessive");
    } else if (at.is("says", after)) {
      signals.add("says");
    } else if (after.equals(",") && follows(name, all)) {
      signals.add("state-follows");
    } else if (Surroundings.lower(after)) {
      signals.add("word-follows");
    }
  }

  /** Whether the next name stands behind a comma and has this one inside it. */
  private boolean follows(PlaceName name, List<PlaceName> all) {
    for (PlaceName other : all) {
      if (other.sentence() == name.sentence() && other.first() == name.last() + 2) {
        for (int outer : other.places()) {
          for (int inner : name.places()) {
            if (Containment.holds(gazetteer, outer, inner)) {
              return true;
            }
          }
        }
        return false;
      }
    }
    return false;
  }
}
