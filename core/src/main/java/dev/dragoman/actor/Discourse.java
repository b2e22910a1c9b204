package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been read so far: mentions already resolved, and who is subject of what. Used once. */
final class Discourse {
  private final List<Sentence> sentences;
  private final Map<Integer, Tree> trees = new HashMap<>();
  private final Map<Integer, List<Clause>> clauses = new HashMap<>();
  private final List<ActorMention> read = new ArrayList<>();
  private final List<int[]> quoted;

  Discourse(Document document, List<Sentence> sentences, List<Tree> trees, List<Clause> clauses) {
    this.sentences = sentences;
    trees.forEach(t -> this.trees.put(t.sentence().index(), t));
    for (Clause clause : clauses) {
      this.clauses
          .computeIfAbsent(clause.tree().sentence().index(), s -> new ArrayList<>())
          .add(clause);
    }
    quoted = quoted(document.text());
  }

  void add(ActorMention mention) {
    read.add(mention);
  }

  List<ActorMention> read() {
    return read;
  }

  Optional<Tree> tree(int sentence) {
    return Optional.ofNullable(trees.get(sentence));
  }

  /** Mentions of a sentence read so far that mean something. */
  List<ActorMention> in(int sentence) {
    return read.stream().filter(m -> m.sentence() == sentence && Mentions.known(m)).toList();
  }

  private boolean quoted(Tree tree, int token) {
    int at = tree.span(token).start();
    return quoted.stream().anyMatch(q -> q[0] < at && at < q[1]);
  }

  /** Who is subject of a verb of a sentence, what stands between quotation marks left aside. */
  List<ActorMention> outsideSubjects(int sentence) {
    List<ActorMention> found = new ArrayList<>();
    tree(sentence)
        .ifPresent(
            tree ->
                tree.nodes().stream()
                    .filter(n -> n.is("nsubj", "nsubjpass") && !quoted(tree, n.index()))
                    .forEach(n -> found.addAll(row(tree, n.index()))));
    return found;
  }

  /** The mentions whose head is a token, and its conjuncts'. */
  List<ActorMention> row(Tree tree, int token) {
    List<ActorMention> row = new ArrayList<>(at(tree.sentence().index(), token));
    for (Node conjunct : tree.children(token, "conj")) {
      row.addAll(row(tree, conjunct.index()));
    }
    return row;
  }

  List<ActorMention> at(int sentence, int head) {
    return in(sentence).stream().filter(m -> m.head() == head).toList();
  }

  /** Grammatical subjects of a verb; of a verb without one those its clause takes over. */
  List<Integer> subjects(Tree tree, int verb) {
    List<Integer> own =
        tree.children(verb, "nsubj", "nsubjpass").stream().map(Node::index).toList();
    if (!own.isEmpty()) {
      return own;
    }
    return clauses.getOrDefault(tree.sentence().index(), List.of()).stream()
        .filter(c -> c.head() == verb)
        .flatMap(c -> c.arguments(Clause.Role.SUBJECT))
        .filter(Clause.Argument::implied)
        .map(Clause.Argument::head)
        .toList();
  }

  /**
   * The main verb of a sentence, a quotation's inside left aside where the speaker stands outside.
   */
  Optional<Integer> root(Tree tree) {
    return tree.nodes().stream().filter(n -> n.head() < 0).map(Node::index).findFirst();
  }

  /** Who is subject of a sentence's main clause, conjuncts too. */
  List<ActorMention> mainSubject(int sentence) {
    Optional<Tree> tree = tree(sentence);
    if (tree.isEmpty()) {
      return List.of();
    }
    List<ActorMention> found = new ArrayList<>();
    root(tree.get())
        .ifPresent(
            root -> subjects(tree.get(), root).forEach(s -> found.addAll(row(tree.get(), s))));
    return found;
  }

  /** The sentence's paragraph. */
  int paragraph(int sentence) {
    return sentences.get(sentence).paragraph();
  }

  boolean title(int sentence) {
    return sentences.get(sentence).title();
  }

  /** Different actors of several mentions, in order. */
  static Set<Actor> actors(List<ActorMention> mentions) {
    Set<Actor> actors = new LinkedHashSet<>();
    mentions.forEach(m -> actors.addAll(m.candidates()));
    return actors;
  }

  /** Names and metonyms of whole countries, not those that say only where. */
  boolean acting(ActorMention mention) {
    if (mention.kind() == Kind.PRONOUN) {
      return true;
    }
    return tree(mention.sentence())
        .map(
            tree -> {
              Node node = tree.node(mention.head());
              while (node.is("conj") && node.head() >= 0) {
                node = tree.node(node.head());
              }
              return !(node.is("pobj") && tree.node(node.head()).lemma().equals("in"));
            })
        .orElse(true);
  }

  private static List<int[]> quoted(String text) {
    List<int[]> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open = -1;
      } else if (c == '“') {
        open = i;
      } else if (c == '”' || c == '"') {
        if (open >= 0) {
          spans.add(new int[] {open, i});
          open = -1;
        } else if (c == '"') {
          open = i;
        }
      }
    }
    return spans;
  }
}
