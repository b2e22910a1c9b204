package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Drops what a phrase of the lexicon cannot stand for where it is found. */
final class Sieve {
  private final View view;
  private final Words words;
  private final List<Atom> all;

  Sieve(View view, Words words, List<Atom> phrases) {
    this.view = view;
    this.words = words;
    this.all = phrases;
  }

  List<Atom> atoms() {
    List<Atom> kept = new ArrayList<>();
    for (Atom atom : all) {
      List<Sense> senses = atom.senses().stream().filter(s -> fits(atom, s)).toList();
      if (!senses.isEmpty()) {
        kept.add(new Atom(atom.first(), atom.last(), senses));
      }
    }
    return kept;
  }

  private boolean fits(Atom atom, Sense sense) {
    if (sense instanceof Sense.Pronoun) {
      return atom.senses().stream().noneMatch(s -> s.country().isPresent())
          && (!view.parsed() || view.tag(atom.last()).startsWith("PRP"));
    }
    if (sense instanceof Sense.Named || sense.country().isPresent()) {
      return name(atom, sense);
    }
    if (sense instanceof Sense.Title) {
      return view.capital(atom.first());
    }
    return noun(atom) && !insideName(atom);
  }

  private boolean noun(Atom atom) {
    return !view.parsed() || view.tag(atom.last()).startsWith("NN");
  }

  private boolean name(Atom atom, Sense sense) {
    if (hyphened(atom)) {
      return false;
    }
    Run run = Run.around(view, atom.first(), atom.last());
    boolean longer = run.first() < atom.first() || run.last() > atom.last();
    boolean person = sense instanceof Sense.Named n && n.actor().kind() == Actor.Kind.PERSON;
    if (person) {
      return (proper(atom) || view.tag(atom.last()).startsWith("NN") || !run.type().isEmpty())
          && (!longer || sameName(run, atom, sense));
    }
    if (sense instanceof Sense.Named) {
      return atom.last() > atom.first() || proper(atom) || !run.type().isEmpty();
    }
    if (run.type().equals("PERSON")) {
      return longer ? beforeName(run, atom) : sense instanceof Sense.Country;
    }
    if (!longer) {
      return !whereCityIs(atom);
    }
    return switch (run.type()) {
      case "ORG" -> endsInRole(run);
      case "GPE" -> !stranger(run);
      default -> !words.in("name-kind", run.type().toLowerCase(Locale.ROOT));
    };
  }

  /** "US-led", "pro-Turkish" are not the country; "US-Israeli" is both, "US-made" is its own. */
  private boolean hyphened(Atom atom) {
    if (view.hyphen(atom.last() + 1)) {
      return at(atom.last() + 2).filter(Atom::ofCountry).isEmpty()
          && !words.in("maker", view.text(atom.last() + 2));
    }
    return view.hyphen(atom.first() - 1) && words.in("prefix", view.text(atom.first() - 2));
  }

  private boolean proper(Atom atom) {
    return !view.parsed() && view.capital(atom.first())
        || view.tag(atom.first()).startsWith("NNP")
        || view.tag(atom.last()).startsWith("NNP");
  }

  /** "Atlanta, Georgia," says which Atlanta; nobody acts. */
  private boolean whereCityIs(Atom atom) {
    return view.text(atom.first() - 1).equals(",")
        && view.entity(atom.first() - 2).equals("GPE")
        && view.relation(view.headOf(atom.first(), atom.last())).equals("appos");
  }

  /** A longer person's name is the same person's where what goes before is a title or alike. */
  private boolean sameName(Run run, Atom atom, Sense sense) {
    if (!run.type().equals("PERSON")) {
      return !words.in("name-kind", run.type().toLowerCase(Locale.ROOT));
    }
    String full = " " + ((Sense.Named) sense).actor().name().toLowerCase(Locale.ROOT);
    for (int i = run.first(); i <= run.last(); i++) {
      boolean inside = i >= atom.first() && i <= atom.last();
      boolean other = at(i).filter(a -> !a.is(Sense.Named.class)).isPresent();
      String initial = view.lower(i).isEmpty() ? "" : view.lower(i).substring(0, 1);
      if (!inside
          && !other
          && Character.isLetter(view.lower(i).codePointAt(0))
          && !full.contains(" " + initial)) {
        return false;
      }
    }
    return true;
  }

  /** "Russian Vladimir Putin" taken for one name: the country goes before it. */
  private boolean beforeName(Run run, Atom atom) {
    return atom.first() == run.first()
        && atom.is(Sense.Demonym.class)
        && !atom.is(Sense.Country.class);
  }

  /** "Turkish Foreign Ministry" begins with a country or not, and ends in a role word. */
  private boolean endsInRole(Run run) {
    return at(run.last())
        .filter(a -> a.roleOrOffice() || a.ofCountry() && a.first() > run.first())
        .isPresent();
  }

  /** Whether a name has words that the lexicon does not know: "New Jersey". */
  private boolean stranger(Run run) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (at(i).isEmpty() && view.tag(i).startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }

  /** A role word inside a name that says something else: "Council on Foreign Relations". */
  private boolean insideName(Atom atom) {
    Run run = Run.around(view, atom.first(), atom.last());
    boolean longer = run.first() < atom.first() || run.last() > atom.last();
    if (run.type().isEmpty() || !longer || !view.capital(atom.last())) {
      return false;
    }
    if (run.type().equals("PERSON")) {
      return atom.first() > run.first() && at(atom.first() - 1).filter(Atom::ofCountry).isEmpty();
    }
    if (run.type().equals("ORG")) {
      boolean country = at(run.first()).filter(Atom::ofCountry).isPresent();
      return stranger(run) && !(country && atom.last() == run.last());
    }
    return words.in("name-kind", run.type().toLowerCase(Locale.ROOT));
  }

  private Optional<Atom> at(int index) {
    return all.stream().filter(a -> a.first() <= index && index <= a.last()).findFirst();
  }
}
