package dev.dragoman.codebook;

import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Kind;
import dev.dragoman.model.Clause.Mood.Tense;
import dev.dragoman.model.Status;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether an action happened, by its own grammar and by what governs it: the page _STATUS. */
public final class Statuses {
  private final StatusWords words;

  private Statuses(StatusWords words) {
    this.words = words;
  }

  /** Reads the {@code status} fences of the codebook. */
  public static Statuses of(Codebook codebook) {
    return new Statuses(StatusWords.of(codebook.table("status")));
  }

  /**
   * The status of a clause.
   *
   * @param clause which
   * @param byHead the clauses of the same sentence by their heads
   */
  public Status of(Clause clause, Map<Integer, Clause> byHead) {
    return of(clause, new Governing(this, words, clause.tree(), byHead), 0);
  }

  /** The same, some steps below the clause that was asked about. */
  Status of(Clause clause, Governing governing, int depth) {
    Optional<Status> own = own(clause);
    if (own.isPresent()) {
      return own.get();
    }
    return governing
        .given(clause, depth)
        .orElseGet(() -> progressive(clause) ? Status.ONGOING : Status.HAPPENED);
  }

  /** What its own words say: the conjunction before it, its negator, its modal, its adverb. */
  Optional<Status> own(Clause clause) {
    Clause.Mood mood = clause.mood();
    if (words.in("mark-possible", mood.mark())
        || mood.infinitive() && words.in("mark-infinitive", mood.mark())) {
      return Optional.of(Status.POSSIBLE);
    }
    if (mood.negated() || attached(clause, "modifier-negated")) {
      boolean open = words.in("modal-open", mood.modal());
      return Optional.of(open ? Status.POSSIBLE : Status.NEGATED);
    }
    if (words.in("modal-shifted", mood.modal()) && !mood.perfect() && reported(clause)) {
      return Optional.of(Status.FUTURE);
    }
    if (words.in("modal-possible", mood.modal()) || attached(clause, "modifier-possible")) {
      return Optional.of(Status.POSSIBLE);
    }
    if (words.in("modal-future", mood.modal()) || attached(clause, "modifier-future")) {
      return Optional.of(Status.FUTURE);
    }
    return asked(clause) ? Optional.of(Status.POSSIBLE) : Optional.empty();
  }

  /** "Did it fire?" and "Cease fire!" tell nothing of what happened. */
  private static boolean asked(Clause clause) {
    Tree tree = clause.tree();
    Node node = tree.node(clause.head());
    if (clause.kind() != Kind.VERB || node.head() >= 0) {
      return false;
    }
    boolean subject = !tree.children(node.index(), "nsubj", "nsubjpass", "csubj").isEmpty();
    boolean question =
        tree.nodes().get(tree.nodes().size() - 1).text().equals("?")
            && tree.nodes().stream().noneMatch(n -> n.tag().startsWith("W"));
    boolean order =
        node.tag().equals("VB") && tree.children(node.index(), "aux", "modal").isEmpty();
    return subject ? question : order;
  }

  /** "Said it would": the future of who spoke. */
  private static boolean reported(Clause clause) {
    Tree tree = clause.tree();
    Node node = tree.node(clause.head());
    if (!node.is("ccomp") || node.head() < 0) {
      return false;
    }
    Node above = tree.node(node.head());
    boolean conditional =
        tree.children(clause.head(), "advcl").stream()
            .flatMap(n -> tree.children(n.index(), "mark").stream())
            .anyMatch(n -> n.lemma().equals("if"));
    return above.tag().equals("VBD") && !conditional;
  }

  private boolean attached(Clause clause, String name) {
    Tree tree = clause.tree();
    return tree.children(clause.head(), "advmod", "amod", "det", "nmod").stream()
        .anyMatch(n -> words.in(name, n.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean progressive(Clause clause) {
    return clause.mood().progressive() && clause.mood().tense() == Tense.PRESENT;
  }
}
