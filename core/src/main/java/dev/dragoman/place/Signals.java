package dev.dragoman.place;

import dev.dragoman.place.PlaceWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What speaks for and against words being a place's name, in words of {@code place_signals.tsv}.
 */
final class Signals {
  private static final Set<String> PLAIN =
      Set.of(
          "several-words",
          "capitals",
          "also-lower-case",
          "surname",
          "placed-elsewhere",
          "unparsed",
          "no-proper-noun",
          "begins",
          "title-before",
          "first-name-before",
          "in",
          "in-the",
          "in-unparsed",
          "in-the-unparsed",
          "town-of",
          "the",
          "of",
          "comma-before",
          "capital-before",
          "facility-follows",
          "region-follows",
          "capital-follows",
          "possessive",
          "says",
          "state-follows",
          "word-follows");

  /** Of the kind of the largest bearer of the name, and the digits of how many live there. */
  private static final Pattern WHAT =
      Pattern.compile(
          "(city|admin1|admin2)(-other)?-\\d{1,2}|(country|region|water|point)(-other)?");

  private static final Pattern ENTITY = Pattern.compile("entity-(.+?)(-wider)?");
  private static final String NO_ENTITY = "none";

  private final Gazetteer gazetteer;
  private final Sizes sizes;
  private final Surroundings at;

  Signals(Gazetteer gazetteer, Sizes sizes, Surroundings at) {
    this.gazetteer = gazetteer;
    this.sizes = sizes;
    this.at = at;
  }

  /** Whether there is such a signal. */
  boolean known(String signal) {
    Matcher entity = ENTITY.matcher(signal);
    return PLAIN.contains(signal)
        || WHAT.matcher(signal).matches()
        || entity.matches() && (entity.group(1).equals(NO_ENTITY) || at.entity(entity.group(1)));
  }

  /** What holds of a name of the gazetteer, in words of the table. */
  List<String> of(PlaceName name, Evidence evidence, List<PlaceName> all) {
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
            + (entity.isEmpty() ? NO_ENTITY : entity.toLowerCase(Locale.ROOT))
            + (wider ? "-wider" : ""));
    if (!at.is(Kind.NAME_TAG, evidence.tag(name))) {
      signals.add("no-proper-noun");
    }
  }

  private void before(PlaceName name, Evidence evidence, List<String> signals) {
    String before = at.word(name, -1);
    if (before.isEmpty()) {
      signals.add("begins");
    } else if (at.is(Kind.TITLE, before)) {
      signals.add("title-before");
    } else if (at.is(Kind.FIRST, before)
        || at.is(Kind.PERSON_ENTITY, evidence.entity(name, name.first() - 1))) {
      signals.add("first-name-before");
    } else if (at.inside(name)) {
      String in = at.articled(name) ? "in-the" : "in";
      signals.add(evidence.entities(name).isEmpty() ? in + "-unparsed" : in);
    } else if (at.containerOf(name)) {
      signals.add("town-of");
    } else if (at.articled(name)) {
      signals.add("the");
    } else if (at.is(Kind.OF, before)) {
      signals.add("of");
    } else if (before.equals(",")) {
      signals.add("comma-before");
    } else if (NameWords.capital(before)) {
      signals.add("capital-before");
    }
  }

  private void after(PlaceName name, Evidence evidence, List<PlaceName> all, List<String> signals) {
    String after = at.word(name, 1);
    if (at.is(Kind.FACILITY, after)) {
      signals.add("facility-follows");
    } else if (at.containerFollows(name)) {
      signals.add("region-follows");
    } else if (NameWords.capital(after)) {
      signals.add("capital-follows");
    } else if (at.is(Kind.POSSESSIVE, after)) {
      signals.add("possessive");
    } else if (at.is(Kind.SAYS, after)) {
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
