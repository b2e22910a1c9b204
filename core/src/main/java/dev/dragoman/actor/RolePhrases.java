package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Role words, offices and descriptions with the country or organisation they belong to. */
final class RolePhrases {
  private static final int FAR = 4;
  private static final String AIR_FORCE = "MIL";
  private final View view;
  private final ActorLexicon lexicon;
  private final Words words;
  private final Scene scene;
  private final Optional<LocalDate> day;

  RolePhrases(View view, ActorLexicon lexicon, Scene scene, Optional<LocalDate> day) {
    this.view = view;
    this.lexicon = lexicon;
    this.words = lexicon.words();
    this.scene = scene;
    this.day = day;
  }

  /** What stands around a role word. */
  private static final class Phrase {
    int first;
    int reach;
    int before;
    String role = "";
    Optional<String> office = Optional.empty();
    boolean notHolder;
    boolean former;
    final List<Actor> countries = new ArrayList<>();
    final Set<Actor> owners = new LinkedHashSet<>();
    Optional<Draft> part = Optional.empty();
  }

  /** From right to left, so that a phrase finds those that it holds. */
  void find() {
    for (int i = view.size() - 1; i >= 0; i--) {
      Optional<Atom> atom = scene.at(i);
      if (atom.isPresent()
          && atom.get().last() == i
          && !scene.used(i)
          && (atom.get().roleOrOffice() || atom.get().is(Sense.Description.class))
          && !atom.get().is(Sense.Named.class)) {
        read(atom.get()).ifPresent(scene::add);
      }
    }
  }

  private Optional<Draft> read(Atom atom) {
    Phrase phrase = new Phrase();
    phrase.first = atom.first();
    phrase.reach = atom.last();
    atom.as(Sense.Office.class)
        .ifPresent(
            o -> {
              phrase.role = o.role();
              phrase.office = Optional.of(o.office());
            });
    atom.as(Sense.RoleWord.class).ifPresent(r -> phrase.role = r.role());
    left(atom, phrase);
    right(atom, phrase);
    return draft(atom, phrase);
  }

  /** modifier = { country [ "and" country ] | organisation | role | adjective | owner "'s" }. */
  private void left(Atom atom, Phrase phrase) {
    int p = atom.first() - 1;
    int skipped = 0;
    while (p >= 0 && skipped <= FAR) {
      Optional<Atom> at = scene.at(p).filter(a -> !scene.used(a.last()));
      if (at.isPresent() && at.get().ofCountry() && attached(at.get(), atom)) {
        p = countries(at.get(), phrase);
        break;
      } else if (at.isPresent() && organisation(at.get()).isPresent()) {
        phrase.owners.add(organisation(at.get()).get());
        phrase.first = at.get().first();
        p = phrase.first - 1;
        break;
      } else if (at.isPresent() && at.get().roleOrOffice()) {
        modifier(at.get(), phrase);
        p = phrase.first - 1;
      } else if (view.possessive(p)) {
        p = owner(p, phrase);
        break;
      } else if (words.in("not-holder", view.text(p))) {
        phrase.notHolder = true;
        phrase.former |= words.in("former", view.text(p));
        p--;
      } else if (words.in("still-holder", view.text(p)) || view.hyphen(p)) {
        p--;
      } else if (adjective(p)) {
        p--;
        skipped++;
      } else {
        break;
      }
    }
    while (p >= 0 && words.in("not-holder", view.text(p))) {
      phrase.notHolder = true;
      phrase.former |= words.in("former", view.text(p));
      p--;
    }
    phrase.before = p;
  }

  private void modifier(Atom at, Phrase phrase) {
    String role =
        at.as(Sense.RoleWord.class)
            .map(Sense.RoleWord::role)
            .or(() -> at.as(Sense.Office.class).map(Sense.Office::role))
            .orElse("");
    String both = phrase.role.isEmpty() ? role : lexicon.stronger(phrase.role, role);
    if (!both.equals(phrase.role)) {
      phrase.office = Optional.empty();
    }
    phrase.role = both;
    phrase.first = at.first();
  }

  /** Takes a country, and those joined to it; returns the token before. */
  private int countries(Atom at, Phrase phrase) {
    at.country().ifPresent(c -> phrase.countries.add(0, c));
    phrase.first = at.first();
    int p = at.first() - 1;
    while (p > 0
        && (words.in("coordinator", view.text(p)) || view.text(p).equals(",") || view.hyphen(p))) {
      Optional<Atom> other = scene.at(p - 1).filter(a -> a.ofCountry() && !scene.used(a.last()));
      boolean alike =
          other.isPresent() && other.get().is(Sense.Demonym.class) && at.is(Sense.Demonym.class);
      if (!alike) {
        break;
      }
      other.get().country().ifPresent(c -> phrase.countries.add(0, c));
      phrase.first = other.get().first();
      p = phrase.first - 1;
    }
    return p;
  }

  private int owner(int apostrophe, Phrase phrase) {
    Optional<Atom> owner = scene.at(apostrophe - 1);
    Optional<Draft> draft = scene.ending(apostrophe - 1);
    if (draft.isPresent()) {
      belong(draft.get(), phrase);
    } else if (owner.isPresent() && owner.get().ofCountry()) {
      phrase.first = owner.get().first();
      int p = countries(owner.get(), phrase);
      return p;
    } else if (owner.flatMap(RolePhrases::organisation).isPresent()) {
      phrase.owners.add(owner.flatMap(RolePhrases::organisation).get());
    }
    return apostrophe - 1;
  }

  private void belong(Draft draft, Phrase phrase) {
    draft.country.flatMap(lexicon::country).ifPresent(phrase.countries::add);
    if (phrase.countries.isEmpty()) {
      for (Actor actor : draft.candidates) {
        if (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.COUNTRY) {
          country(actor).ifPresent(phrase.countries::add);
        } else {
          phrase.owners.add(actor);
        }
      }
    }
  }

  private Optional<Actor> country(Actor actor) {
    return actor.tenures().stream()
        .map(Tenure::code)
        .flatMap(c -> lexicon.country(c.substring(0, 3)).stream())
        .findFirst();
  }

  private static Optional<Actor> organisation(Atom atom) {
    return atom.as(Sense.Named.class)
        .map(Sense.Named::actor)
        .filter(a -> a.kind() != Actor.Kind.PERSON);
  }

  private boolean adjective(int i) {
    String tag = view.tag(i);
    return tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.equals("VBN")
        || tag.equals("VBG")
        || tag.equals("CD");
  }

  /** Whether the parse lets a country modify a role word. */
  private boolean attached(Atom country, Atom role) {
    if (!view.parsed()) {
      return true;
    }
    int head = view.firstConjunct(view.headOf(country.first(), country.last()));
    int above = view.head(head);
    int target = view.headOf(role.first(), role.last());
    return above >= head && above <= role.last()
        || above == target
        || above == view.head(target) && SentenceTagger.MODIFIES.contains(view.relation(head));
  }

  /**
   * belonging = ( "of" | "from" | "for" ) [ determiner ] ( country { "and" country } | organisation
   * | role phrase ).
   */
  private void right(Atom atom, Phrase phrase) {
    int q = atom.last() + 1;
    if (!phrase.countries.isEmpty()
        || !phrase.owners.isEmpty()
        || !words.in("belonging", view.text(q))) {
      return;
    }
    int target = view.headOf(atom.first(), atom.last());
    int above = view.head(q);
    if (view.parsed() && above != target && !words.in("always-belonging", view.text(q))) {
      return;
    }
    int i = q + 1;
    while (words.in("determiner", view.text(i)) && scene.starting(i).isEmpty()) {
      i++;
    }
    Optional<Atom> at = scene.at(i).filter(a -> !scene.used(a.last()));
    if (at.isPresent()
        && at.get().ofCountry()
        && !view.possessive(at.get().last() + 1)
        && !modifies(at.get())) {
      at.get().country().ifPresent(phrase.countries::add);
      phrase.reach = at.get().last();
      int next = phrase.reach + 1;
      while (words.in("coordinator", view.text(next))) {
        Optional<Atom> more =
            scene.at(next + 1).filter(a -> a.is(Sense.Country.class) && !scene.used(a.last()));
        if (more.isEmpty()
            || view.parsed()
                && !view.relation(view.headOf(more.get().first(), more.get().last()))
                    .equals("conj")) {
          break;
        }
        more.get().country().ifPresent(phrase.countries::add);
        phrase.reach = more.get().last();
        next = phrase.reach + 1;
      }
    } else if (at.flatMap(RolePhrases::organisation).isPresent()) {
      phrase.owners.add(at.flatMap(RolePhrases::organisation).get());
    } else {
      for (int k = i; k <= i + FAR; k++) {
        Optional<Draft> draft = scene.starting(k);
        if (draft.isPresent()) {
          phrase.part = draft;
          belong(draft.get(), phrase);
          break;
        }
        if (!adjective(k)) {
          break;
        }
      }
    }
  }

  private boolean modifies(Atom atom) {
    int head = view.headOf(atom.first(), atom.last());
    return view.head(head) > atom.last()
        && List.of("nmod", "amod", "compound").contains(view.relation(head));
  }

  private Optional<Draft> draft(Atom atom, Phrase phrase) {
    boolean description = atom.is(Sense.Description.class);
    int head = view.headOf(atom.first(), atom.last());
    boolean plural =
        view.parsed()
            ? view.tag(atom.last()).endsWith("S")
            : atom.as(Sense.Description.class).map(Sense.Description::plural).orElse(false);
    Draft draft = new Draft(phrase.first, atom.last(), head, Kind.ROLE);
    draft.reach = phrase.reach;
    draft.plural = plural;
    phrase
        .part
        .flatMap(d -> d.role)
        .ifPresent(r -> phrase.role = phrase.role.isEmpty() ? r : lexicon.stronger(phrase.role, r));
    if (!phrase.countries.isEmpty() && words.in("fighter", view.text(atom.last())) && flown()) {
      phrase.role = AIR_FORCE;
    }
    draft.role = Optional.of(phrase.role).filter(r -> !r.isEmpty());
    if (phrase.former && draft.role.filter(r -> words.in("common", r)).isEmpty()) {
      draft.role = Optional.of(Draft.ELITE);
    }
    draft.office = phrase.office.filter(o -> !phrase.notHolder);
    boolean owned = !phrase.countries.isEmpty() || !phrase.owners.isEmpty();
    int before = phrase.before;
    if (!owned) {
      boolean points = pointsBack(atom, before);
      if (description && points) {
        draft.kind = Kind.DESCRIPTION;
      } else if (phrase.office.isPresent()) {
        draft.kind = Kind.OFFICE;
      } else if (phrase.role.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(draft);
    }
    if (words.in("counterpart", view.text(atom.last()))) {
      draft.kind = Kind.DESCRIPTION;
    }
    if (phrase.role.isEmpty() && description && phrase.countries.isEmpty()) {
      draft.candidates.addAll(phrase.owners);
      return Optional.of(draft);
    }
    if (phrase.office.isPresent()) {
      draft.kind = Kind.OFFICE;
    }
    belongings(phrase, draft, definite(before, phrase));
    return Optional.of(draft);
  }

  /** Whether the sentence tells of aircraft: a country's "fighters" are then its air force's. */
  private boolean flown() {
    for (int i = 0; i < view.size(); i++) {
      if (words.in("aircraft", view.text(i))) {
        return true;
      }
    }
    return false;
  }

  private void belongings(Phrase phrase, Draft draft, boolean definite) {
    List<Actor> found = new ArrayList<>();
    if (draft.office.isPresent() && day.isPresent() && definite) {
      for (Actor country : phrase.countries) {
        lexicon.holders(country.id(), draft.office.get(), day.get()).stream()
            .findFirst()
            .ifPresent(found::add);
      }
      for (Actor owner : phrase.owners) {
        owner.on(day.get()).stream()
            .flatMap(t -> lexicon.holders(t.code(), draft.office.get(), day.get()).stream())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    if (phrase.countries.size() == 1) {
      draft.country = Optional.of(phrase.countries.get(0).id());
    }
    if (phrase.countries.size() > 1) {
      draft.plural = true;
      if (found.size() != phrase.countries.size()) {
        found = phrase.countries.stream().map(c -> Strangers.group(c, draft.role)).toList();
      }
    }
    if (found.isEmpty()
        && phrase.countries.isEmpty()
        && (phrase.role.isEmpty() || words.in("speaks-for", phrase.role))) {
      found = phrase.owners.stream().map(o -> Strangers.of(o, draft.role)).toList();
    }
    draft.candidates = new ArrayList<>(found);
  }

  private boolean definite(int before, Phrase phrase) {
    return !phrase.notHolder && !words.in("indefinite", view.text(before));
  }

  private boolean pointsBack(Atom atom, int before) {
    for (int i = atom.first() - 1; i >= Math.max(0, before); i--) {
      if (words.in("pointing", view.text(i))) {
        return true;
      }
    }
    return false;
  }
}
