package dev.dragoman.text;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Clause.Governor;
import dev.dragoman.model.Clause.Kind;
import dev.dragoman.model.Clause.Role;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads trees as clauses. Verbs are read from the top down, so that a shared or controlled subject
 * is known when it is needed; nouns come after, with what their support verbs give them.
 */
public final class ClauseReader {
  private final VerbArguments verbs;
  private final NounArguments nouns;
  private final Moods moods;

  private ClauseReader(VerbArguments verbs, NounArguments nouns, Moods moods) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.moods = moods;
  }

  public static ClauseReader load(Tables tables) {
    VerbClasses classes = VerbClasses.load(tables);
    VerbArguments verbs = new VerbArguments(classes);
    return new ClauseReader(verbs, new NounArguments(classes, verbs), new Moods(classes));
  }

  /** The clauses of all trees, each tree's in the order of their predicates. */
  public List<Clause> read(List<Tree> trees) {
    return trees.stream().flatMap(this::read).toList();
  }

  private Stream<Clause> read(Tree tree) {
    Map<Integer, List<Argument>> arguments = new HashMap<>();
    for (Node node : tree.nodes()) {
      if (predicate(node)) {
        verbs.read(tree, node.index(), arguments);
      }
    }
    List<Clause> clauses = new ArrayList<>();
    for (Node node : tree.nodes()) {
      if (predicate(node)) {
        clauses.add(
            new Clause(
                tree,
                node.index(),
                lemma(tree, node.index()),
                Kind.VERB,
                arguments.getOrDefault(node.index(), List.of()),
                moods.of(tree, node.index()),
                Governors.of(tree, node.index()),
                Optional.empty()));
      } else if (node.noun() && !node.proper() || node.proper() && node.is("compound")) {
        clauses.add(noun(tree, node, arguments));
      } else if (adjective(tree, node)) {
        clauses.add(
            new Clause(
                tree,
                node.index(),
                node.lemma(),
                Kind.ADJECTIVE,
                arguments.getOrDefault(node.head(), List.of()).stream()
                    .filter(a -> a.role() == Role.SUBJECT)
                    .toList(),
                moods.of(tree, node.head()),
                Governors.of(tree, node.head()),
                Optional.empty()));
      }
    }
    return clauses.stream();
  }

  private Clause noun(Tree tree, Node node, Map<Integer, List<Argument>> verbArguments) {
    NounArguments.Read read = nouns.read(tree, node.index(), verbArguments);
    Optional<Governor> governor = Governors.of(tree, node.index());
    return new Clause(
        tree,
        node.index(),
        node.lemma(),
        Kind.NOUN,
        read.arguments(),
        moods.ofNoun(tree, node.index()),
        governor,
        read.support());
  }

  /** "Is willing to go": the adjective rules what hangs on it; its mood is its copula's. */
  private static boolean adjective(Tree tree, Node node) {
    return node.tag().startsWith("JJ")
        && node.is("acomp")
        && node.head() >= 0
        && predicate(tree.node(node.head()))
        && !tree.children(node.index(), "xcomp", "ccomp", "prep").isEmpty();
  }

  /** Main verbs, copulas included; no auxiliaries. */
  static boolean predicate(Node node) {
    return node.tag().startsWith("VB")
        && !node.is("aux", "auxpass", "modal", "amod", "compound", "case", "mark")
        && !(node.is("nmod") && !node.tag().equals("VBG"))
        && !node.is("nmod");
  }

  /** The lemma with its particle: "ratchet_up". */
  static String lemma(Tree tree, int head) {
    String lemma = tree.node(head).lemma();
    List<Node> particles = tree.children(head, "prt");
    return particles.isEmpty() ? lemma : lemma + "_" + particles.get(0).lemma();
  }

  static Argument argument(
      Tree tree, Role role, String preposition, int head, int first, boolean implied) {
    return new Argument(role, preposition, head, Phrases.span(tree, head), first, implied);
  }

  /** A head and its conjuncts as arguments of one role. */
  static List<Argument> row(Tree tree, Role role, String preposition, int head, boolean implied) {
    return Phrases.conjuncts(tree, head).stream()
        .map(each -> argument(tree, role, preposition, each, head, implied))
        .toList();
  }
}
