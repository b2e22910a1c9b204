package dev.dragoman.time;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.Locale;

/**
 * Tells what a sentence takes for known, or recalls, from what it reports: "the men who kidnapped
 * her were freed" reports that they were freed, and that she was kidnapped is known, no news.
 */
public final class Presupposed {
  private final DatingWords words;

  private Presupposed(DatingWords words) {
    this.words = words;
  }

  /**
   * Reads the words of {@code en/dating.tsv}.
   *
   * @throws Tables.TableException where the table is broken, with file and line
   */
  public static Presupposed load(Tables tables) {
    return new Presupposed(DatingWords.load(tables));
  }

  /**
   * Whether a clause lies inside a relative clause in the past that says which one is meant or is
   * put in between, in a past participle that tells which one, behind "since", in the reason of an
   * act; or is recalled: "had", "has often", "previously".
   *
   * @param clause which
   */
  public boolean is(Clause clause) {
    Tree tree = clause.tree();
    if (recalled(clause)) {
      return true;
    }
    for (int at = clause.head(); at >= 0; at = tree.node(at).head()) {
      Node node = tree.node(at);
      if (node.is("relcl") && past(tree, node) && (!apart(tree, at) || between(tree, node))
          || participle(tree, node)
          || reason(tree, node)) {
        return true;
      }
      if (node.is("advcl")
          && tree.children(at, "mark").stream().anyMatch(m -> words.is("backward", m.lemma()))) {
        return true;
      }
      if (node.is("ccomp", "parataxis")) {
        return false;
      }
    }
    return false;
  }

  /** "Previously", or a perfect that happened again and again. */
  private boolean recalled(Clause clause) {
    Tree tree = clause.tree();
    return tree.children(clause.head(), "advmod").stream()
        .map(n -> n.text().toLowerCase(Locale.ROOT))
        .anyMatch(
            w -> words.is("earlier", w) || clause.mood().perfect() && words.is("repeated", w));
  }

  /** A past participle that tells which one is meant: "the pact signed by both". */
  private boolean participle(Tree tree, Node node) {
    return node.is("acl")
        && node.tag().equals("VBN")
        && !apart(tree, node.index())
        && tree.children(node.index(), "auxpass").isEmpty()
        && !told(tree, tree.node(node.head()));
  }

  /** "With two men killed", "was the first man jailed", "any step agreed": the news itself. */
  private boolean told(Tree tree, Node noun) {
    boolean open =
        tree.children(noun.index(), "det").stream().anyMatch(d -> words.is("open", d.lemma()));
    return open
        || noun.is("attr")
        || noun.is("pobj") && words.is("absolute", tree.node(noun.head()).lemma());
  }

  /** "Jailed for attacking": the deed was before. */
  private boolean reason(Tree tree, Node node) {
    return node.is("pcomp")
        && node.tag().equals("VBG")
        && words.is("reason", tree.node(node.head()).lemma());
  }

  /** The simple past or "had"; what somebody "has" done is new. */
  private static boolean past(Tree tree, Node verb) {
    boolean modal =
        tree.children(verb.index()).stream()
            .anyMatch(n -> n.tag().equals("MD") || n.tag().equals("TO"));
    boolean helped =
        tree.children(verb.index(), "aux", "auxpass").stream().anyMatch(n -> n.tag().equals("VBD"));
    return !modal && (verb.tag().equals("VBD") || helped);
  }

  /** Between a subject and its verb: "the men, who kidnapped her, were freed". */
  private static boolean between(Tree tree, Node verb) {
    Node noun = tree.node(verb.head());
    return noun.is("nsubj", "nsubjpass")
        && noun.index() < verb.index()
        && verb.index() < noun.head();
  }

  /** Set off by a comma, it adds something new: "the police met the men, who kidnapped her". */
  private static boolean apart(Tree tree, int index) {
    int first =
        tree.nodes().stream()
            .mapToInt(Node::index)
            .filter(i -> tree.under(i, index))
            .min()
            .orElse(index);
    String before = first > 0 ? tree.node(first - 1).text() : "";
    String start = tree.node(first).text();
    return before.equals(",") || start.equals(",");
  }
}
