package dev.dragoman.actor;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Tenure;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Pronouns and descriptions: whom they point back to. */
final class References {
  /** How many sentences back an antecedent is looked for. */
  static final int FAR = 4;

  private static final int NEAR = 2;
  private final Map<String, Tables.Row> pronouns = new HashMap<>();
  private final Map<String, Set<String>> singular = new HashMap<>();
  private final Map<String, Set<String>> pair = new HashMap<>();
  private final ActorLexicon lexicon;

  References(Tables tables, ActorLexicon lexicon) {
    this.lexicon = lexicon;
    for (Tables.Row row : tables.read("en/pronouns.tsv")) {
      row.list("words").forEach(w -> pronouns.put(w, row));
    }
    for (Tables.Row row : tables.read("en/descriptions.tsv")) {
      Map<String, Set<String>> to = row.get("number").equals("singular") ? singular : pair;
      for (String word : row.list("words")) {
        to.computeIfAbsent(word, w -> new HashSet<>()).addAll(row.list("kinds"));
      }
    }
  }

  ActorMention pronoun(ActorMention mention, Discourse discourse) {
    Optional<Tables.Row> row =
        Optional.ofNullable(pronouns.get(mention.text().toLowerCase(Locale.ROOT)));
    Optional<Tree> tree = discourse.tree(mention.sentence());
    if (row.isEmpty() || tree.isEmpty()) {
      return mention;
    }
    String number = row.get().get("number");
    String gender = row.get().get("gender");
    if (number.equals("speaker") || gender.equals("speaker")) {
      return mention;
    }
    if (number.equals("plural")) {
      return they(mention, tree.get(), discourse);
    }
    if (gender.equals("n")) {
      boolean acts = tree.get().node(mention.head()).is("nsubj", "nsubjpass", "poss");
      return !acts || expletive(mention, tree.get())
          ? mention
          : one(mention, tree.get(), discourse, this::thing);
    }
    Predicate<ActorMention> fits =
        m -> Mentions.person(m).filter(p -> agrees(p, m, gender)).isPresent();
    return one(mention, tree.get(), discourse, fits);
  }

  private boolean agrees(Actor person, ActorMention mention, String gender) {
    String known = lexicon.gender(mention.text());
    known = known.isEmpty() ? lexicon.gender(person.name()) : known;
    return known.isEmpty() || known.equals(gender);
  }

  /** A country, organisation or role word in the singular. */
  private boolean thing(ActorMention m) {
    if (m.plural() || m.kind() == Kind.DEMONYM || m.candidates().size() > 1) {
      return false;
    }
    return m.candidates().isEmpty()
        ? m.kind() == Kind.ROLE || m.kind() == Kind.DESCRIPTION
        : m.candidates().get(0).kind() != Actor.Kind.PERSON;
  }

  /** "It is likely that": nothing is meant. */
  private static boolean expletive(ActorMention mention, Tree tree) {
    Node node = tree.node(mention.head());
    if (!node.is("nsubj", "nsubjpass") || node.head() < 0) {
      return node.is("expl");
    }
    Node verb = tree.node(node.head());
    return verb.lemma().equals("be")
        || node.is("nsubjpass") && !tree.children(verb.index(), "ccomp").isEmpty();
  }

  /** One antecedent: the subject above in the sentence, or of the sentence before. */
  private ActorMention one(
      ActorMention mention, Tree tree, Discourse discourse, Predicate<ActorMention> fits) {
    Optional<List<ActorMention>> above = above(mention, tree, discourse, fits);
    if (above.isPresent()) {
      return above.get().size() == 1 ? take(mention, above.get().get(0)) : mention;
    }
    List<ActorMention> here =
        discourse.in(mention.sentence()).stream()
            .filter(m -> fits.test(m) && discourse.acting(m) && !coargument(m, mention, tree))
            .toList();
    if (!here.isEmpty()) {
      return only(mention, here);
    }
    int paragraph = discourse.paragraph(mention.sentence());
    for (int s = mention.sentence() - 1; s >= Math.max(0, mention.sentence() - NEAR); s--) {
      if (discourse.title(s) || paragraph - discourse.paragraph(s) > NEAR) {
        break;
      }
      List<ActorMention> subject = discourse.mainSubject(s);
      if (!subject.isEmpty() && subject.stream().allMatch(fits)) {
        return only(mention, subject);
      }
      List<ActorMention> told = discourse.outsideSubjects(s).stream().filter(fits).toList();
      if (Discourse.actors(told).size() == 1) {
        return take(mention, told.get(0));
      }
      List<ActorMention> all =
          discourse.in(s).stream().filter(fits).filter(discourse::acting).toList();
      if (!all.isEmpty()) {
        return only(mention, all);
      }
    }
    return mention;
  }

  /**
   * Subjects of the clauses above a pronoun, and who stands in one row or one phrase with it; empty
   * where there is none, an empty list where several could be meant.
   */
  private Optional<List<ActorMention>> above(
      ActorMention mention, Tree tree, Discourse discourse, Predicate<ActorMention> fits) {
    Node pronoun = tree.node(mention.head());
    boolean possessive = pronoun.is("poss");
    boolean subject = pronoun.is("nsubj", "nsubjpass");
    int from = pronoun.head();
    boolean skip = !possessive;
    int above = -1; // the verb whose subject is that of the pronoun's own verb
    for (int at = from; at >= 0; at = tree.node(at).head()) {
      Node node = tree.node(at);
      if (!node.verb()) {
        boolean joined = possessive && tree.node(from).is("conj") && tree.node(from).head() == at;
        List<ActorMention> owners = new ArrayList<>();
        for (Node child : tree.children(at, "poss")) {
          if (child.index() != pronoun.index() && child.index() < pronoun.index()) {
            owners.addAll(discourse.at(mention.sentence(), child.index()));
          }
        }
        if (joined && at < pronoun.index()) {
          owners.addAll(discourse.at(mention.sentence(), at));
        }
        List<ActorMention> fitting = owners.stream().filter(fits).toList();
        if (!fitting.isEmpty()) {
          return Optional.of(fitting.size() == 1 ? fitting : List.of());
        }
        continue;
      }
      if (skip) {
        // who shares his subject with the verb above is no object of his own act
        boolean own = !tree.children(at, "nsubj", "nsubjpass").isEmpty();
        boolean shared = !subject && !own && node.is("conj", "xcomp", "advcl");
        skip = false;
        above = shared ? node.head() : above;
        if (subject || shared || at == from) {
          continue;
        }
      }
      if (above == at) {
        continue;
      }
      for (int each : discourse.subjects(tree, at)) {
        if (each == pronoun.index() || tree.under(pronoun.index(), each)) {
          continue;
        }
        List<ActorMention> row = discourse.row(tree, each);
        if (row.size() == 1 && fits.test(row.get(0))) {
          return Optional.of(
              rival(row.get(0), mention, discourse, fits, possessive) ? List.of() : row);
        }
        if (row.stream().anyMatch(fits)) {
          return Optional.of(List.of());
        }
      }
    }
    return Optional.empty();
  }

  /** For "his" another person between the subject and the pronoun may be meant as well. */
  private static boolean rival(
      ActorMention subject,
      ActorMention pronoun,
      Discourse discourse,
      Predicate<ActorMention> fits,
      boolean possessive) {
    return possessive
        && discourse.in(pronoun.sentence()).stream()
            .anyMatch(
                m ->
                    fits.test(m)
                        && m.span().start() > subject.span().end()
                        && m.span().end() <= pronoun.span().start()
                        && !m.candidates().equals(subject.candidates())
                        && discourse.acting(m));
  }

  private static boolean coargument(ActorMention m, ActorMention pronoun, Tree tree) {
    int head = tree.node(pronoun.head()).head();
    return tree.node(m.head()).head() == head && !tree.node(pronoun.head()).is("poss");
  }

  private static ActorMention only(ActorMention mention, List<ActorMention> found) {
    Set<Actor> actors = Discourse.actors(found);
    boolean one = actors.size() == 1 && found.stream().noneMatch(m -> m.candidates().isEmpty());
    return one || found.size() == 1 ? take(mention, found.get(0)) : mention;
  }

  private static ActorMention take(ActorMention mention, ActorMention antecedent) {
    return mention.pointingTo(antecedent);
  }

  /** Several: a plural or joined subject above or before, or two persons or countries before. */
  private ActorMention they(ActorMention mention, Tree tree, Discourse discourse) {
    Node pronoun = tree.node(mention.head());
    for (int at = pronoun.head(); at >= 0; at = tree.node(at).head()) {
      for (int each : discourse.subjects(tree, at)) {
        if (each != pronoun.index() && !tree.under(pronoun.index(), each)) {
          Optional<ActorMention> several = several(mention, discourse.row(tree, each));
          if (several.isPresent() && each < pronoun.index()) {
            return several.get();
          }
        }
      }
    }
    for (int s = mention.sentence() - 1; s >= Math.max(0, mention.sentence() - NEAR); s--) {
      if (discourse.title(s)) {
        break;
      }
      Optional<ActorMention> several = several(mention, discourse.mainSubject(s));
      if (several.isPresent()) {
        return several.get();
      }
      if (!discourse.in(s).isEmpty()) {
        Set<Actor> two = two(s, discourse, "person");
        two = two.size() == 2 ? two : two(s, discourse, "country");
        return two.size() == 2 ? Mentions.with(mention, List.copyOf(two)) : mention;
      }
    }
    return mention;
  }

  private static Optional<ActorMention> several(ActorMention mention, List<ActorMention> row) {
    Set<Actor> actors = Discourse.actors(row);
    if (actors.size() > 1) {
      return Optional.of(Mentions.with(mention, List.copyOf(actors)));
    }
    return row.size() == 1 && row.get(0).plural()
        ? Optional.of(take(mention, row.get(0)))
        : Optional.empty();
  }

  ActorMention description(ActorMention mention, Discourse discourse, Optional<LocalDate> day) {
    String words = mention.text().toLowerCase(Locale.ROOT);
    String word =
        pair.containsKey(words) || singular.containsKey(words) ? words : Surnames.surname(words);
    if (pair.containsKey(word)) {
      return pair(mention, discourse, pair.getOrDefault(word, Set.of()));
    }
    Set<String> kinds = singular.getOrDefault(word, Set.of());
    if (kinds.contains("counterpart")) {
      return mention.candidates().isEmpty() ? counterpart(mention, discourse, day) : mention;
    }
    for (int i = discourse.read().size() - 1; i >= 0; i--) {
      ActorMention earlier = discourse.read().get(i);
      if (mention.sentence() - earlier.sentence() > FAR) {
        break;
      }
      boolean several = earlier.plural() && earlier.candidates().size() != 1;
      if (several || earlier.kind() == Kind.DEMONYM || earlier.kind() == Kind.PRONOUN) {
        continue;
      }
      boolean fits =
          earlier.candidates().size() == 1 && kinds.contains(kind(earlier.candidates().get(0)));
      boolean unnamed =
          earlier.candidates().isEmpty()
              && kinds.contains("armed")
              && earlier.role().filter("REB"::equals).isPresent();
      if (fits && discourse.acting(earlier) || unnamed) {
        return take(mention, earlier);
      }
    }
    return mention;
  }

  /** Who holds in another country the office of the person named before. */
  private ActorMention counterpart(
      ActorMention mention, Discourse discourse, Optional<LocalDate> day) {
    if (mention.country().isEmpty() || day.isEmpty()) {
      return mention;
    }
    for (int i = discourse.read().size() - 1; i >= 0; i--) {
      ActorMention earlier = discourse.read().get(i);
      if (mention.sentence() - earlier.sentence() > 1) {
        break;
      }
      List<Actor> same =
          Mentions.person(earlier).flatMap(p -> p.on(day.get())).flatMap(Tenure::office).stream()
              .flatMap(o -> Stream.of(o.split("\\|")))
              .flatMap(o -> lexicon.holders(mention.country().get(), o, day.get()).stream())
              .toList();
      if (!same.isEmpty()) {
        return Mentions.with(mention, List.of(same.get(0)));
      }
    }
    return mention;
  }

  private static String kind(Actor actor) {
    return actor.kind().name().toLowerCase(Locale.ROOT);
  }

  /**
   * The two countries or persons last named together, nearest sentence first, the headline last.
   */
  private ActorMention pair(ActorMention mention, Discourse discourse, Set<String> kinds) {
    String kind = kinds.contains("person") ? "person" : "country";
    Set<Actor> gathered = new LinkedHashSet<>();
    for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - FAR - NEAR); s--) {
      Set<Actor> two = two(s, discourse, kind);
      if (two.size() == 2) {
        return Mentions.with(mention, List.copyOf(two));
      }
      Set<Actor> others = kind.equals("country") ? two(s, discourse, "person") : Set.of();
      if (two.isEmpty() && others.size() == 2) {
        Set<Actor> countries = new LinkedHashSet<>();
        others.forEach(p -> country(p).ifPresent(countries::add));
        if (countries.size() == 2) {
          return Mentions.with(mention, List.copyOf(countries));
        }
      }
      gathered.addAll(two);
      if (gathered.size() == 2) {
        return Mentions.with(mention, List.copyOf(gathered));
      }
      if (gathered.size() > 2) {
        return mention;
      }
    }
    return mention;
  }

  private Optional<Actor> country(Actor person) {
    return person.tenures().stream()
        .map(Tenure::code)
        .flatMap(c -> lexicon.country(c.substring(0, 3)).stream())
        .findFirst();
  }

  /** Actors of a kind in a sentence; of more than two those joined in the subject or in one row. */
  private Set<Actor> two(int sentence, Discourse discourse, String kind) {
    Predicate<Actor> of = a -> kind(a).equals(kind);
    List<ActorMention> all =
        discourse.in(sentence).stream()
            .filter(discourse::acting)
            .filter(m -> m.candidates().stream().anyMatch(of))
            .toList();
    Set<Actor> actors = new LinkedHashSet<>(Discourse.actors(all));
    actors.removeIf(of.negate());
    if (actors.size() <= 2) {
      return actors;
    }
    Set<Actor> subject = new LinkedHashSet<>(Discourse.actors(discourse.mainSubject(sentence)));
    subject.removeIf(of.negate());
    return subject.size() == 2 ? subject : actors;
  }
}
