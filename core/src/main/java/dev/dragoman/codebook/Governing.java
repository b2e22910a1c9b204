package dev.dragoman.codebook;

import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Kind;
import dev.dragoman.model.Clause.Mood.Tense;
import dev.dragoman.model.Status;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a predicate's status owes to the verb, noun, adjective or preposition above it. */
final class Governing {
  private static final int DEEPEST = 12;
  private final Statuses statuses;
  private final StatusWords words;
  private final Tree tree;
  private final Map<Integer, Clause> byHead;

  Governing(Statuses statuses, StatusWords words, Tree tree, Map<Integer, Clause> byHead) {
    this.statuses = statuses;
    this.words = words;
    this.tree = tree;
    this.byHead = byHead;
  }

  /** How a predicate stands below another. */
  private enum Form {
    INFINITIVE,
    PARTICIPLE,
    FINITE,
    NOUN
  }

  /** The status that comes from above, empty where nothing there decides it. */
  Optional<Status> given(Clause clause, int depth) {
    Node node = tree.node(clause.head());
    if (depth > DEEPEST || node.head() < 0) {
      return Optional.empty();
    }
    String preposition = "";
    Node above = tree.node(node.head());
    while (above.tag().equals("IN") || above.tag().equals("TO")) {
      preposition = preposition.isEmpty() ? preposition(above) : preposition;
      if (above.head() < 0) {
        return Optional.empty();
      }
      above = tree.node(above.head());
    }
    Form form = form(clause, node);
    if (node.is("conj")) {
      return row(clause, node, above, form, depth);
    }
    if (!preposition.isEmpty()) {
      return after(clause, preposition, above, form, depth);
    }
    return switch (node.relation()) {
      case "xcomp", "ccomp", "oprd" -> complement(clause, above, form, depth);
      case "acl", "relcl" -> ofNoun(clause, node, above, form, depth);
      case "dobj", "nsubjpass", "attr", "dative", "iobj" -> object(clause, node, above, depth);
      case "compound" -> compound(above, depth);
      case "csubj" -> form == Form.INFINITIVE ? Optional.of(Status.POSSIBLE) : Optional.empty();
      case "advcl" -> form == Form.INFINITIVE ? purpose(above, depth) : later(clause, above, depth);
      default -> Optional.empty();
    };
  }

  /** The preposition with the adverb that it is one with: "instead_of". */
  private String preposition(Node node) {
    String word = node.text().toLowerCase(Locale.ROOT);
    return tree.children(node.index(), "advmod").stream()
        .filter(n -> n.index() == node.index() - 1)
        .map(n -> n.lemma() + "_" + word)
        .filter(two -> words.in("preposition-negated", two))
        .findFirst()
        .orElse(word);
  }

  private static Form form(Clause clause, Node node) {
    if (clause.kind() == Kind.NOUN) {
      return Form.NOUN;
    }
    Clause.Mood mood = clause.mood();
    if (mood.infinitive()) {
      return Form.INFINITIVE;
    }
    if (!mood.modal().isEmpty() || !mood.mark().isEmpty() || mood.tense() != Tense.NONE) {
      return Form.FINITE;
    }
    return node.tag().equals("VB") ? Form.INFINITIVE : Form.PARTICIPLE;
  }

  /** A conjunct without a subject or helper of its own shares the status of its row. */
  private Optional<Status> row(Clause clause, Node node, Node above, Form form, int depth) {
    Clause first = byHead.get(above.index());
    if (first == null) {
      return Optional.empty();
    }
    if (form == Form.NOUN) {
      return real(statuses.of(first, this, depth + 1));
    }
    boolean own =
        !tree.children(node.index(), "nsubj", "nsubjpass", "aux", "auxpass", "modal").isEmpty();
    boolean bare = node.tag().equals("VB") || node.tag().equals("VBG") || node.tag().equals("VBN");
    if (bare && (!own || clause.mood().infinitive())) {
      return real(statuses.of(first, this, depth + 1));
    }
    return given(first, depth + 1);
  }

  /** Happened is what is so without reason: only the rest is handed on. */
  private static Optional<Status> real(Status status) {
    return status == Status.HAPPENED || status == Status.ONGOING
        ? Optional.empty()
        : Optional.of(status);
  }

  private Optional<Status> after(
      Clause clause, String preposition, Node above, Form form, int depth) {
    Status status = status(above, depth);
    if (words.in("preposition-negated", preposition)) {
      return Optional.of(real(status).isPresent() ? Status.POSSIBLE : Status.NEGATED);
    }
    List<String> names = new ArrayList<>(List.of(above.lemma() + "_" + preposition));
    if (above.noun() && words.in("noun-preposition", preposition)) {
      names.addAll(names(above));
    }
    boolean made = form != Form.NOUN || !definite(tree.node(clause.head()));
    Optional<Status> classed = classed(names, status, made);
    if (classed.isPresent()) {
      return classed;
    }
    boolean by = form == Form.PARTICIPLE && preposition.equals("by");
    return by || supported(clause, above) ? real(status) : Optional.empty();
  }

  private static boolean supported(Clause clause, Node above) {
    return clause.support().filter(s -> s == above.index()).isPresent();
  }

  private Optional<Status> complement(Clause clause, Node above, Form form, int depth) {
    if (form == Form.NOUN) {
      return object(clause, tree.node(clause.head()), above, depth);
    }
    Status status = status(above, depth);
    List<String> names = names(above);
    if (form == Form.INFINITIVE) {
      names.add(above.lemma() + "_to_do");
    }
    Optional<Status> classed = classed(names, status, true);
    if (classed.isPresent()) {
      return classed;
    }
    if (form == Form.INFINITIVE && excessive(above)) {
      return Optional.of(Status.NEGATED);
    }
    if (above.lemma().equals("be") && form == Form.INFINITIVE) {
      return ofCopula(above, status);
    }
    return form == Form.FINITE ? Optional.empty() : real(status);
  }

  /** "Too weak to attack". */
  private boolean excessive(Node above) {
    return tree.children(above.index(), "advmod").stream()
        .anyMatch(n -> words.in("excess", n.lemma()));
  }

  /** "The aim is to go" is a matter of the aim; "they are to go" of the future. */
  private Optional<Status> ofCopula(Node be, Status status) {
    for (Node subject : tree.children(be.index(), "nsubj")) {
      Optional<Status> classed = classed(names(subject), status, true);
      if (classed.isPresent()) {
        return classed;
      }
      return Optional.of(status == Status.NEGATED ? Status.NEGATED : Status.FUTURE);
    }
    return real(status);
  }

  /** "Plans to go", "fears that it goes"; an infinitive below any other noun is a possibility. */
  private Optional<Status> ofNoun(Clause clause, Node node, Node above, Form form, int depth) {
    boolean relative = node.is("relcl") && form != Form.INFINITIVE;
    boolean participle = form == Form.PARTICIPLE;
    if (relative || participle || !above.noun() && !above.tag().startsWith("JJ")) {
      return Optional.empty();
    }
    boolean ordinal =
        tree.children(above.index(), "amod", "nmod", "advmod").stream()
            .anyMatch(n -> words.in("ordinal", n.lemma()));
    if (ordinal || form == Form.INFINITIVE && clause.mood().perfect()) {
      return Optional.empty();
    }
    Status status = status(above, depth);
    Optional<Status> classed = classed(names(above), status, true);
    if (classed.isPresent()) {
      return classed;
    }
    if (form == Form.FINITE) {
      boolean unproved = status == Status.NEGATED && words.in("proof", above.lemma());
      return unproved ? Optional.of(Status.POSSIBLE) : Optional.empty();
    }
    return Optional.of(status == Status.NEGATED ? Status.NEGATED : Status.POSSIBLE);
  }

  /** "Until he comes": what a future waits for is no less future. */
  private Optional<Status> later(Clause clause, Node above, int depth) {
    boolean waits =
        clause.mood().tense() == Tense.PRESENT && words.in("mark-future", clause.mood().mark());
    return waits && real(status(above, depth)).isPresent()
        ? Optional.of(Status.FUTURE)
        : Optional.empty();
  }

  private Optional<Status> purpose(Node above, int depth) {
    Status status = status(above, depth);
    List<String> names = names(above);
    names.add(above.lemma() + "_to_do");
    return classed(names, status, true)
        .or(() -> real(status == Status.NEGATED ? Status.POSSIBLE : status));
  }

  private Optional<Status> compound(Node above, int depth) {
    Status status = status(above, depth);
    return classed(names(above), status, false)
        .or(() -> real(status).filter(Status.NEGATED::equals));
  }

  /** What a verb is done to is there before, when it is called "the", unless the verb makes it. */
  private Optional<Status> object(Clause clause, Node node, Node above, int depth) {
    Status status = status(above, depth);
    boolean definite = definite(node);
    List<String> names = names(above);
    boolean raised = node.is("nsubjpass") && !tree.children(above.index(), "xcomp").isEmpty();
    if (node.is("oprd") || raised) {
      return Optional.empty();
    }
    boolean kept = definite || words.any("negated", names) || words.any("refused", names);
    if (!kept || !words.in("told", node.lemma())) {
      Optional<Status> classed = classed(names, status, !definite);
      if (classed.isPresent()) {
        return classed;
      }
    }
    boolean presumed = definite && words.in("presumes", above.lemma());
    if (supported(clause, above) && !presumed || words.in("keeps", above.lemma())) {
      return real(status);
    }
    Status doubted = status == Status.NEGATED ? Status.POSSIBLE : status;
    return definite ? Optional.empty() : real(doubted);
  }

  private boolean definite(Node node) {
    return tree.children(node.index()).stream()
        .anyMatch(
            n ->
                n.is("poss")
                    || n.is("det") && words.in("definite", n.lemma())
                    || n.is("amod", "nmod", "compound") && capital(n));
  }

  /** "US sanctions" are as definite as "the sanctions". */
  private static boolean capital(Node node) {
    return node.index() > 0 && Character.isUpperCase(node.text().charAt(0));
  }

  private Status status(Node above, int depth) {
    Clause clause = byHead.get(above.index());
    if (clause != null) {
      return statuses.of(clause, this, depth + 1);
    }
    Node copula =
        above.is("acomp", "attr", "oprd") && above.head() >= 0 ? tree.node(above.head()) : above;
    Clause verb = byHead.get(copula.index());
    return verb == null ? Status.HAPPENED : statuses.of(verb, this, depth + 1);
  }

  private List<String> names(Node above) {
    Clause clause = byHead.get(above.index());
    if (clause == null) {
      return new ArrayList<>(List.of(above.lemma()));
    }
    List<String> names = new ArrayList<>();
    for (String name : Triggers.names(clause)) {
      names.add(name);
      if (name.startsWith("n:")) {
        names.add(name.substring(2));
      }
    }
    return names;
  }

  /**
   * What the class of the word above makes of its own status.
   *
   * @param made whether a noun is what the verb would bring about, not what is there already
   */
  private Optional<Status> classed(List<String> names, Status above, boolean made) {
    boolean unreal = above == Status.POSSIBLE || above == Status.FUTURE;
    if (words.any("negated", names) || made && words.any("refused", names)) {
      if (above == Status.NEGATED) {
        return Optional.of(words.any("two-way", names) ? Status.HAPPENED : Status.POSSIBLE);
      }
      return Optional.of(unreal ? Status.POSSIBLE : Status.NEGATED);
    }
    if (words.any("possible", names) || made && words.any("weighed", names)) {
      if (above != Status.NEGATED) {
        return Optional.of(Status.POSSIBLE);
      }
      if (words.any("two-way", names)) {
        return Optional.of(Status.HAPPENED);
      }
      return Optional.of(words.any("implied", names) ? Status.NEGATED : Status.POSSIBLE);
    }
    if (words.any("future", names)) {
      return Optional.of(
          above == Status.NEGATED || above == Status.POSSIBLE ? above : Status.FUTURE);
    }
    if (words.any("ongoing", names)) {
      return Optional.of(above == Status.HAPPENED ? Status.ONGOING : above);
    }
    return Optional.empty();
  }
}
