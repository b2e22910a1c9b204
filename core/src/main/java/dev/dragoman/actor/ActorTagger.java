package dev.dragoman.actor;

import dev.dragoman.lexicon.PhraseMatcher;
import dev.dragoman.lexicon.PhraseMatcher.Found;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the expressions that name or stand for actors: names of the lexicon, demonyms, capitals that
 * act, offices and role words with their country, pronouns, and names that only the recogniser knows.
 */
public final class ActorTagger {
  private final ActorWords words;

  private ActorTagger(ActorWords words) {
    this.words = words;
  }

  public static ActorTagger load(Tables tables) {
    return new ActorTagger(ActorWords.load(tables));
  }

  /** All mentions, in the order of the text; the trees are those of the sentences, one each. */
  public List<ActorMention> find(Document document, List<Sentence> sentences, List<Tree> trees) {
    LocalDate day =
        document.published().date().or(() -> document.published().latest()).orElse(LocalDate.MAX);
    List<ActorMention> mentions = new ArrayList<>();
    for (Tree tree : trees) {
      List<ActorMention> found = new Reading(document.text(), tree, day).read();
      found.sort(Comparator.comparing(ActorMention::span));
      mentions.addAll(found);
    }
    return mentions;
  }

  /** One sentence. */
  private final class Reading {
    private final String text;
    private final Tree tree;
    private final LocalDate day;
    private final List<ActorMention> found = new ArrayList<>();
    private final boolean[] taken;

    Reading(String text, Tree tree, LocalDate day) {
      this.text = text;
      this.tree = tree;
      this.day = day;
      this.taken = new boolean[tree.nodes().size()];
    }

    List<ActorMention> read() {
      for (Found<Actor> each : words.names().find(tree.sentence().tokens())) {
        int head = head(each.first(), each.last());
        if (place(head) || wordOnly(each)) {
          continue;
        }
        Actor actor = each.values().get(0);
        boolean seat = words.seat(text(each));
        boolean country = actor.kind() == Actor.Kind.COUNTRY;
        Kind kind = words.demonym(text(each)) ? Kind.DEMONYM : seat && country ? Kind.METONYM : Kind.NAME;
        int first = actor.kind() == Actor.Kind.PERSON ? titles(each.first()) : each.first();
        add(first, each.last(), head, kind, List.of(actor), Optional.empty(), Optional.empty(), false);
      }
      for (Found<ActorWords.Office> each : words.offices().find(tree.sentence().tokens())) {
        office(each);
      }
      for (Found<ActorWords.RoleWord> each : words.roles().find(tree.sentence().tokens())) {
        role(each);
      }
      for (Node node : tree.nodes()) {
        other(node);
      }
      return found;
    }

    private void office(Found<ActorWords.Office> each) {
      int head = head(each.first(), each.last());
      if (taken[each.last()] || tree.node(head).verb()) {
        return;
      }
      Optional<Actor> country = country(head);
      ActorWords.Office office = each.values().get(0);
      List<Actor> holder =
          country.flatMap(c -> words.holder(c, office.office(), day)).map(List::of).orElse(List.of());
      add(left(head), each.last(), head, Kind.OFFICE, holder, country.map(Actor::id), Optional.of(office.role()), plural(head));
    }

    private void role(Found<ActorWords.RoleWord> each) {
      int head = head(each.first(), each.last());
      if (taken[each.last()] || !tree.node(head).noun()) {
        return;
      }
      if (tree.node(head).is("compound", "nmod") && tree.node(tree.node(head).head()).noun()
          && words.isRole(tree.node(tree.node(head).head()).text())) {
        return; // "rebel fighters": the last word is the head, the first only colours it
      }
      String role = each.values().get(0).role();
      for (Node child : tree.children(head, "compound", "nmod", "amod")) {
        role = words.sharper(child.text(), role);
      }
      for (Node preposition : tree.children(head, "prep")) {
        for (Node object : tree.children(preposition.index(), "pobj")) {
          for (Node child : tree.children(object.index(), "compound", "nmod")) {
            role = preposition.lemma().equals("from") || preposition.lemma().equals("of") ? words.sharper(child.text(), role) : role;
          }
        }
      }
      add(left(head), head, head, Kind.ROLE, List.of(), country(head).map(Actor::id), Optional.of(role), plural(head));
    }

    /** Pronouns, and names that only the recogniser knows. */
    private void other(Node node) {
      if (taken[node.index()]) {
        return;
      }
      if (node.tag().equals("PRP") && words.pronoun(node.text())) {
        add(node.index(), node.index(), node.index(), Kind.PRONOUN, List.of(), Optional.empty(), Optional.empty(), words.pluralPronoun(node.text()));
        return;
      }
      boolean named = node.entity().equals("PERSON") || node.entity().equals("ORG") || node.entity().equals("NORP");
      boolean headOfName = node.proper() && (node.head() < 0 || !tree.node(node.head()).entity().equals(node.entity()));
      if (named && headOfName) {
        Optional<Actor> country = country(node.index());
        Optional<String> role =
            tree.children(node.index(), "compound", "nmod", "appos").stream()
                .flatMap(c -> words.officeRole(c.text()).stream())
                .findFirst();
        add(left(node.index()), node.index(), node.index(), Kind.UNKNOWN, List.of(), role.isPresent() ? country.map(Actor::id) : Optional.empty(), role, false);
      }
    }

    private void add(int first, int last, int head, Kind kind, List<Actor> actors, Optional<String> country, Optional<String> role, boolean plural) {
      Span span = tree.sentence().span(first, last);
      if (kind != Kind.DEMONYM) {
        for (int i = first; i <= last; i++) {
          taken[i] = true;
        }
      }
      found.add(new ActorMention(tree.sentence().index(), span, head, span.of(text), kind, actors, country, role, plural));
    }

    /** The country of a role word: a demonym, possessive or noun before it, or "of X". */
    private Optional<Actor> country(int head) {
      for (Node child : tree.children(head, "poss", "compound", "nmod", "amod")) {
        Optional<Actor> country = words.country(child.text()).or(() -> country(child.index()));
        if (country.isPresent()) {
          return country;
        }
      }
      for (Node preposition : tree.children(head, "prep")) {
        if (preposition.lemma().equals("of") || preposition.lemma().equals("from")) {
          for (Node object : tree.children(preposition.index(), "pobj")) {
            Optional<Actor> country = words.country(object.text());
            if (country.isPresent()) {
              return country;
            }
          }
        }
      }
      return Optional.empty();
    }

    /** A country or a capital after a preposition of place is where, not who. */
    private boolean place(int head) {
      Node node = tree.node(head);
      return node.is("pobj")
          && words.placing(tree.node(node.head()).lemma())
          && words.country(node.text()).isPresent();
    }

    private boolean wordOnly(Found<Actor> each) {
      Node node = tree.node(each.first());
      return each.first() == each.last() && !node.proper() && !node.tag().startsWith("JJ") && !node.noun();
    }

    private int titles(int first) {
      int at = first;
      while (at > 0 && tree.node(at - 1).is("compound", "nmod", "amod", "poss") && !tree.node(at - 1).tag().equals("DT")
          && (words.officeRole(tree.node(at - 1).text()).isPresent() || words.country(tree.node(at - 1).text()).isPresent() || tree.node(at - 1).proper())) {
        at--;
      }
      return at;
    }

    private int left(int head) {
      int first = head;
      for (Node child : tree.children(head, "poss", "compound", "nmod", "amod")) {
        int start = left(child.index());
        first = Math.min(first, tree.node(start).tag().equals("CD") ? first : start);
      }
      return first;
    }

    private int head(int first, int last) {
      for (int i = last; i >= first; i--) {
        int up = tree.node(i).head();
        if (up < first || up > last) {
          return i;
        }
      }
      return last;
    }

    private boolean plural(int head) {
      return tree.node(head).tag().endsWith("S");
    }

    private String text(Found<?> each) {
      return tree.sentence().span(each.first(), each.last()).of(text);
    }
  }
}
