package dev.dragoman.actor;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Document;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is meant by pronouns and descriptions. Conservative: rather no antecedent than a wrong one. */
public final class Coreference {
  private static final int BACK = 4;
  private final ActorWords words;

  private Coreference(ActorWords words) {
    this.words = words;
  }

  public static Coreference load(Tables tables) {
    return new Coreference(ActorWords.load(tables));
  }

  /** The mentions with their antecedents filled in, descriptions ("the two countries") added. */
  public List<ActorMention> resolve(
      Document document, List<ActorMention> mentions, List<Tree> trees, List<Clause> clauses) {
    List<ActorMention> all = new ArrayList<>(mentions);
    for (Tree tree : trees) {
      for (Node node : tree.nodes()) {
        description(document, tree, node, mentions).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(ActorMention::sentence).thenComparing(ActorMention::span));
    List<ActorMention> resolved = new ArrayList<>();
    for (ActorMention mention : all) {
      resolved.add(resolve(mention, resolved, trees));
    }
    return resolved;
  }

  private Optional<ActorMention> description(
      Document document, Tree tree, Node node, List<ActorMention> mentions) {
    boolean definite =
        tree.children(node.index(), "det", "nmod").stream()
            .anyMatch(n -> words.in("definite", n.text()));
    boolean known =
        words.in("pair-of-countries", node.text())
            || words.in("pair-of-persons", node.text())
            || words.in("single", node.text());
    if (!definite || !known) {
      return Optional.empty();
    }
    boolean taken =
        mentions.stream()
            .anyMatch(
                m -> m.sentence() == tree.sentence().index() && m.head() == node.index());
    Span span = tree.span(node.index());
    for (Node child : tree.children(node.index(), "det", "nmod", "compound")) {
      span = span.cover(tree.span(child.index()));
    }
    return taken
        ? Optional.empty()
        : Optional.of(
            new ActorMention(
                tree.sentence().index(),
                span,
                node.index(),
                span.of(document.text()),
                Kind.DESCRIPTION,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                node.tag().endsWith("S")));
  }

  private ActorMention resolve(ActorMention mention, List<ActorMention> before, List<Tree> trees) {
    boolean open =
        mention.candidates().isEmpty()
            && (mention.kind() == Kind.PRONOUN || mention.kind() == Kind.DESCRIPTION);
    if (!open) {
      return mention;
    }
    Tree tree = trees.get(mention.sentence());
    String word = tree.node(mention.head()).text().toLowerCase(Locale.ROOT);
    List<Actor> meant = List.of();
    if (words.in("person-pronoun", word)) {
      meant = person(mention, before, trees).map(List::of).orElse(List.of());
    } else if (words.in("pair-of-persons", word)) {
      meant = pair(mention, before, true);
    } else if (words.in("pair-of-countries", word) || words.in("pair-pronoun", word)) {
      meant = pair(mention, before, false);
    } else if (words.in("single", word)) {
      meant = last(mention, before, word).map(List::of).orElse(List.of());
    }
    return new ActorMention(
        mention.sentence(),
        mention.span(),
        mention.head(),
        mention.text(),
        mention.kind(),
        meant,
        mention.country(),
        mention.role(),
        mention.plural());
  }

  /** The nearest person who was a subject in this or the sentences shortly before. */
  private static Optional<Actor> person(
      ActorMention pronoun, List<ActorMention> before, List<Tree> trees) {
    for (int back = 0; back <= 2; back++) {
      int sentence = pronoun.sentence() - back;
      List<ActorMention> persons =
          before.stream()
              .filter(m -> m.sentence() == sentence && m.candidates().size() == 1)
              .filter(m -> m.candidates().get(0).kind() == Actor.Kind.PERSON)
              .toList();
      Optional<ActorMention> subject =
          persons.stream()
              .filter(m -> trees.get(sentence).node(m.head()).is("nsubj", "nsubjpass"))
              .findFirst();
      if (subject.isPresent()) {
        return Optional.of(subject.get().candidates().get(0));
      }
      if (persons.stream().map(m -> m.candidates().get(0)).distinct().count() == 1) {
        return Optional.of(persons.get(0).candidates().get(0));
      }
    }
    return Optional.empty();
  }


  /** The two most recently named: persons, or the countries of what was named. */
  private List<Actor> pair(ActorMention mention, List<ActorMention> before, boolean persons) {
    List<Actor> recent = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0 && recent.size() < 2; i--) {
      ActorMention each = before.get(i);
      if (each.sentence() < mention.sentence() - BACK) {
        break;
      }
      boolean acts = each.kind() != Kind.DEMONYM || persons;
      for (Actor actor : each.candidates()) {
        boolean fits = actor.kind() == (persons ? Actor.Kind.PERSON : Actor.Kind.COUNTRY);
        if (fits && acts && !recent.contains(actor)) {
          recent.add(0, actor);
        }
      }
    }
    return recent.size() == 2 ? List.copyOf(recent) : List.of();
  }

  private Optional<Actor> last(ActorMention mention, List<ActorMention> before, String word) {
    for (int i = before.size() - 1; i >= 0; i--) {
      ActorMention each = before.get(i);
      if (each.sentence() < mention.sentence() - 2) {
        break;
      }
      for (Actor actor : each.candidates()) {
        if (words.in(word, actor.kind().name().toLowerCase(Locale.ROOT))) {
          return Optional.of(actor);
        }
      }
    }
    return Optional.empty();
  }
}
