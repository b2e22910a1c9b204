package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.ActorMention.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the actors of one sentence; used once. */
final class SentenceTagger {
  /** OntoNotes types of who may act. */
  private static final Set<String> STRANGERS = Set.of("ORG", "NORP", "GPE");

  static final Set<String> MODIFIES = Set.of("nmod", "amod", "compound", "advmod", "npadvmod");
  private final View view;
  private final ActorLexicon lexicon;
  private final Words words;
  private final Optional<LocalDate> day;
  private final Scene scene;
  private final PersonPhrases persons;
  private final List<Atom> phrases;

  SentenceTagger(View view, ActorLexicon lexicon, Optional<LocalDate> day) {
    this.view = view;
    this.lexicon = lexicon;
    this.words = lexicon.words();
    this.day = day;
    this.phrases = lexicon.atoms(view.sentence().tokens());
    this.scene = new Scene(new Sieve(view, lexicon.words(), phrases).atoms());
    this.persons = new PersonPhrases(view, words, scene, day);
  }

  List<ActorMention> mentions(String text) {
    persons.find();
    new RolePhrases(view, lexicon, scene, day).find();
    names();
    strangers(text);
    persons.join(text);
    return scene.drafts().stream().map(d -> d.mention(view, text)).sorted(Mentions.ORDER).toList();
  }

  private void names() {
    for (int i = 0; i < view.size(); i++) {
      Optional<Atom> atom = scene.at(i);
      if (atom.isPresent()
          && atom.get().first() == i
          && !scene.used(i)
          && !scene.used(atom.get().last())) {
        name(atom.get()).ifPresent(scene::add);
      }
    }
  }

  private Optional<Draft> name(Atom atom) {
    int head = view.headOf(atom.first(), atom.last());
    Draft draft = new Draft(atom.first(), atom.last(), head, Kind.NAME);
    if (atom.is(Sense.Pronoun.class)) {
      draft.kind = Kind.PRONOUN;
      draft.plural = atom.as(Sense.Pronoun.class).orElseThrow().plural();
      return Optional.of(draft);
    }
    Optional<Actor> named = atom.as(Sense.Named.class).map(Sense.Named::actor);
    Optional<Actor> country = atom.country();
    if (named.isPresent() && (country.isEmpty() || named.get().kind() != Actor.Kind.COUNTRY)) {
      draft.candidates.add(named.get());
      draft.plural = view.tag(atom.last()).endsWith("S") && atom.first() == atom.last();
      return Optional.of(draft);
    }
    if (country.isEmpty()) {
      return Optional.empty();
    }
    draft.candidates.add(country.get());
    boolean before =
        MODIFIES.contains(view.relation(view.firstConjunct(head)))
            && !view.possessive(atom.last() + 1);
    if (atom.is(Sense.Demonym.class)
        && (before || !atom.is(Sense.Country.class) && !atom.is(Sense.People.class))) {
      draft.kind = Kind.DEMONYM;
    } else if (atom.is(Sense.Country.class)) {
      draft.kind = Kind.NAME;
    } else if (atom.is(Sense.People.class)) {
      draft.plural = view.tag(atom.last()).endsWith("S") || !view.parsed();
      draft.kind =
          atom.is(Sense.Demonym.class) && !view.tag(atom.last()).startsWith("NN")
              ? Kind.DEMONYM
              : Kind.NAME;
    } else if (place(atom, head)) {
      return Optional.empty();
    } else {
      draft.kind = Kind.METONYM;
    }
    return Optional.of(draft);
  }

  /** Whether a city is where something is, rather than the government that sits there. */
  private boolean place(Atom atom, int head) {
    boolean city = atom.as(Sense.Seat.class).map(Sense.Seat::city).orElse(false);
    if (!view.parsed()) {
      return words.in("place-preposition", view.text(atom.first() - 1));
    }
    int first = view.firstConjunct(head);
    int above = view.head(first);
    String relation = view.relation(first);
    if (relation.equals("pobj") && above >= 0) {
      int over = view.head(above);
      boolean north =
          view.lower(above).equals("of") && words.in("place-preposition", view.text(over));
      return words.in("place-preposition", view.text(above))
          || north
          || view.lower(above).equals("to") && words.in("motion", view.lemma(over));
    }
    if (relation.equals("dobj") || relation.equals("npadvmod")) {
      return city && words.in("motion", view.lemma(above));
    }
    if (relation.equals("appos") || relation.equals("dep")) {
      return city;
    }
    return city && MODIFIES.contains(relation) && !view.possessive(atom.last() + 1);
  }

  /** Names that only the parser knows. */
  private void strangers(String text) {
    int i = 0;
    while (i < view.size()) {
      String type = view.entity(i);
      if (type.isEmpty()) {
        i++;
        continue;
      }
      Run run = Run.around(view, i, i).withoutArticle(view);
      if (STRANGERS.contains(type) && free(run)) {
        stranger(run, text).ifPresent(scene::add);
      }
      i = Math.max(i, run.last()) + 1;
    }
  }

  private boolean free(Run run) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (scene.used(i)) {
        return false;
      }
    }
    boolean led = view.hyphen(run.last() + 1) && !view.capital(run.last() + 2);
    boolean place =
        phrases.stream()
            .anyMatch(a -> a.ofCountry() && a.first() <= run.first() && a.last() >= run.last());
    return !led && !place && Character.isUpperCase(view.text(run.first()).codePointAt(0));
  }

  private Optional<Draft> stranger(Run run, String text) {
    int head = view.headOf(run.first(), run.last());
    Draft draft = new Draft(run.first(), run.last(), head, Kind.UNKNOWN);
    draft.plural = view.tag(run.last()).equals("NNPS") && run.type().equals("NORP");
    if (run.type().equals("GPE") && inPlace(head)) {
      return Optional.empty();
    }
    if (run.type().equals("ORG")) {
      draft.country = ofCountry(run);
      draft.candidates.add(
          Strangers.organisation(
              view.sentence().span(run.first(), run.last()).of(text), draft.country));
    }
    return Optional.of(draft);
  }

  private boolean inPlace(int head) {
    int first = view.firstConjunct(head);
    return view.relation(first).equals("pobj")
        && (words.in("place-preposition", view.text(view.head(first)))
            || view.lower(view.head(first)).equals("of"));
  }

  /** The country by whose adjective or name an organisation's name begins. */
  private Optional<String> ofCountry(Run run) {
    return phrases.stream()
        .filter(a -> a.first() == run.first())
        .filter(a -> a.is(Sense.Demonym.class) || a.is(Sense.Country.class))
        .flatMap(a -> a.country().stream())
        .map(Actor::id)
        .findFirst();
  }
}
