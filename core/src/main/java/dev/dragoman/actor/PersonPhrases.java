package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Tenure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Persons by name, with the title, office and country that go before or stand beside the name. */
final class PersonPhrases {
  private static final int FAR = 3;
  private final View view;
  private final Words words;
  private final Scene scene;
  private final Optional<LocalDate> day;

  PersonPhrases(View view, Words words, Scene scene, Optional<LocalDate> day) {
    this.view = view;
    this.words = words;
    this.scene = scene;
    this.day = day;
  }

  void find() {
    int i = 0;
    while (i < view.size()) {
      Optional<Atom> known = scene.at(i).filter(a -> person(a).isPresent());
      boolean name = view.entity(i).equals("PERSON") && view.capital(i);
      if (known.isEmpty() && !name) {
        i++;
        continue;
      }
      Run run =
          known.map(a -> Run.around(view, a.first(), a.last())).orElse(Run.around(view, i, i));
      int first =
          known.isPresent() && !run.type().equals("PERSON") ? known.get().first() : start(run, i);
      int last =
          known.isPresent() && !run.type().equals("PERSON") ? known.get().last() : run.last();
      if (first <= last) {
        add(first, last);
      }
      i = Math.max(i, last) + 1;
    }
  }

  /** Titles, offices and countries that the parser took into the name do not belong to it. */
  private int start(Run run, int from) {
    int first = Math.max(run.first(), Math.min(from, run.first()));
    while (first <= run.last()) {
      Optional<Atom> atom = scene.at(first);
      boolean before =
          atom.isPresent() && person(atom.get()).isEmpty() && atom.get().last() < run.last();
      if (!before) {
        break;
      }
      first = atom.get().last() + 1;
    }
    return first;
  }

  private Optional<Actor> person(Atom atom) {
    return atom.senses().stream()
        .filter(s -> s instanceof Sense.Named n && n.actor().kind() == Actor.Kind.PERSON)
        .map(s -> ((Sense.Named) s).actor())
        .min(Comparator.comparing(a -> day.isPresent() && a.on(day.get()).isPresent() ? 0 : 1));
  }

  private void add(int first, int last) {
    Optional<Atom> at = Optional.empty();
    for (int i = first; i <= last; i++) {
      at = at.isPresent() ? at : scene.at(i).filter(a -> person(a).isPresent());
    }
    boolean other = at.isEmpty() && scene.at(last).isPresent();
    if (other || scene.used(first) || scene.used(last)) {
      return;
    }
    Draft draft =
        new Draft(first, last, view.headOf(first, last), at.isPresent() ? Kind.NAME : Kind.UNKNOWN);
    draft.person = true;
    at.flatMap(this::person).ifPresent(draft.candidates::add);
    draft.name = new int[] {first, last};
    before(draft);
    scene.add(draft);
  }

  /**
   * before = { title | office | role | "former" | adjective } [ country [ "'s" ] | organisation ].
   */
  private void before(Draft draft) {
    int p = draft.first - 1;
    int skipped = 0;
    boolean title = false;
    while (p >= 0 && skipped <= FAR) {
      Optional<Atom> atom = scene.at(p).filter(a -> !scene.used(a.last()));
      if (atom.isPresent() && (atom.get().roleOrOffice() || atom.get().is(Sense.Title.class))) {
        boolean modifies = draft.role.isPresent();
        if (atom.get().roleOrOffice() && !modifies) {
          draft.role = role(atom.get());
        }
        title = true;
        draft.first = atom.get().first();
        p = draft.first - 1;
      } else if (atom.isPresent() && atom.get().ofCountry() && country(atom.get(), title)) {
        draft.country = atom.get().country().map(Actor::id);
        draft.first = atom.get().first();
        return;
      } else if (title
          && view.possessive(p)
          && scene.at(p - 1).filter(Atom::ofCountry).isPresent()) {
        draft.country = scene.at(p - 1).flatMap(Atom::country).map(Actor::id);
        draft.first = scene.at(p - 1).orElseThrow().first();
        return;
      } else if (title && atom.flatMap(a -> a.as(Sense.Named.class)).isPresent()) {
        draft.code = atom.flatMap(a -> a.as(Sense.Named.class)).flatMap(n -> code(n.actor()));
        draft.first = atom.get().first();
        return;
      } else if (atom.isEmpty() && words.in("not-holder", view.text(p))) {
        former(p, draft);
        draft.first = p--;
      } else if (atom.isEmpty()
          && title
          && (view.tag(p).startsWith("JJ")
              || view.tag(p).startsWith("NN")
              || words.in("still-holder", view.text(p)))) {
        skipped++;
        p--;
      } else {
        return;
      }
    }
  }

  private void former(int p, Draft draft) {
    if (words.in("former", view.text(p))) {
      draft.role = Optional.of(Draft.ELITE);
    }
  }

  private boolean country(Atom atom, boolean title) {
    return title || atom.is(Sense.Demonym.class) && !atom.is(Sense.Country.class);
  }

  private Optional<String> code(Actor actor) {
    return day.flatMap(actor::on)
        .map(Tenure::code)
        .or(() -> actor.tenures().stream().map(Tenure::code).findFirst());
  }

  static Optional<String> role(Atom atom) {
    return atom.as(Sense.Office.class)
        .map(Sense.Office::role)
        .or(() -> atom.as(Sense.RoleWord.class).map(Sense.RoleWord::role));
  }

  /** Ties names to the offices and role words beside them, and gives those without an actor one. */
  void join(String text) {
    List<Draft> all = List.copyOf(scene.drafts());
    for (Draft person : all) {
      if (person.name.length == 0) {
        continue;
      }
      List<Draft> beside =
          all.stream()
              .filter(
                  d -> d.kind == Kind.OFFICE || d.kind == Kind.ROLE || d.kind == Kind.DESCRIPTION)
              .filter(d -> !d.plural && beside(d, person))
              .toList();
      for (Draft office : beside) {
        person.country = person.country.or(() -> office.country);
        person.role = person.role.or(() -> office.role);
        person.code =
            person.code.or(
                () ->
                    office.candidates.stream()
                        .filter(a -> a.kind() != Actor.Kind.PERSON)
                        .flatMap(a -> code(a).stream())
                        .findFirst());
      }
      if (person.candidates.isEmpty()) {
        Optional<String> code =
            person.code.or(() -> person.country.map(c -> c + person.role.orElse("")));
        String name = view.sentence().span(person.name[0], person.name[1]).of(text);
        person.candidates.add(Strangers.person(name, code));
      }
      for (Draft office : beside) {
        office.candidates = List.copyOf(person.candidates);
      }
    }
  }

  private boolean beside(Draft office, Draft person) {
    boolean comma = view.text(office.reach + 1).equals(",") && person.first == office.reach + 2;
    boolean after =
        view.text(person.last + 1).equals(",")
            && (office.first == person.last + 2
                || office.first == person.last + 3
                    && words.in("determiner", view.text(person.last + 2)));
    if (view.parsed()) {
      boolean appos =
          view.head(person.head) == office.head && view.relation(person.head).equals("appos")
              || view.head(office.head) == person.head
                  && view.relation(office.head).equals("appos");
      return appos
          && (comma
              || after
              || Math.abs(office.reach - person.first) <= 2
              || office.first > person.last);
    }
    return comma && office.office.isPresent() || after;
  }
}
