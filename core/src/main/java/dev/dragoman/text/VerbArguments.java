package dev.dragoman.text;

import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Clause.Role;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of a verb as if it were active, its missing subject found where grammar has it. */
final class VerbArguments {
  private static final int DEEPEST = 3;
  private final VerbClasses classes;

  VerbArguments(VerbClasses classes) {
    this.classes = classes;
  }

  /** Reads a verb, and first the verb above it; what is read is kept in {@code known}. */
  List<Argument> read(Tree tree, int verb, Map<Integer, List<Argument>> known) {
    List<Argument> done = known.get(verb);
    if (done != null) {
      return done;
    }
    known.put(verb, List.of()); // a tree has no cycles, but a broken one must end
    boolean passive = passive(tree, verb);
    List<Argument> arguments = new ArrayList<>();
    for (Node child : tree.children(verb)) {
      own(tree, child, passive, arguments);
    }
    for (Node helper : tree.children(verb, "aux", "auxpass", "modal")) {
      // "is once again sending": the parser may leave the subject with the helper
      tree.children(helper.index(), "nsubj", "nsubjpass")
          .forEach(subject -> own(tree, subject, passive, arguments));
    }
    Node node = tree.node(verb);
    if (node.is("relcl")) {
      antecedent(tree, verb, passive, arguments);
    }
    if (subjectless(tree, verb)) {
      missing(tree, node, passive, known, arguments);
    }
    arguments.sort((a, b) -> Integer.compare(a.head(), b.head()));
    known.put(verb, List.copyOf(arguments));
    return arguments;
  }

  /**
   * Whether what looks like a subject is what it is done to. A participle with an object of its own
   * is none, unless its verb takes two ("Okello, the mayor, condemned Chad" for "given a car").
   */
  boolean passive(Tree tree, int verb) {
    Node node = tree.node(verb);
    boolean active =
        node.is("acl")
            && !tree.children(verb, "dobj").isEmpty()
            && !classes.in("ditransitive", node.lemma());
    if (active && tree.children(verb, "auxpass", "agent").isEmpty()) {
      return false;
    }
    if (!tree.children(verb, "auxpass", "nsubjpass").isEmpty()) {
      return true;
    }
    if (!node.tag().equals("VBN") || !tree.children(verb, "aux").isEmpty()) {
      return false;
    }
    return !tree.children(verb, "agent").isEmpty()
        || node.is("acl", "relcl", "advcl", "xcomp", "oprd", "dep")
        || node.is("conj") && passive(tree, node.head());
  }

  private void own(Tree tree, Node child, boolean passive, List<Argument> arguments) {
    switch (child.relation()) {
      case "nsubj" -> {
        if (!wh(child)) {
          arguments.addAll(ClauseReader.row(tree, Role.SUBJECT, "", child.index(), false));
        }
      }
      case "nsubjpass" -> {
        if (!wh(child)) {
          arguments.addAll(ClauseReader.row(tree, Role.OBJECT, "", child.index(), false));
        }
      }
      case "dobj" -> {
        if (!wh(child)) {
          arguments.addAll(
              ClauseReader.row(
                  tree, passive ? Role.ATTRIBUTE : Role.OBJECT, "", child.index(), false));
        }
      }
      case "iobj", "dative" -> {
        if (child.tag().equals("IN") || child.tag().equals("TO")) {
          prepositional(tree, child, "", arguments);
        } else {
          arguments.addAll(ClauseReader.row(tree, Role.INDIRECT, "", child.index(), false));
        }
      }
      case "attr", "acomp", "oprd" ->
          arguments.addAll(ClauseReader.row(tree, Role.ATTRIBUTE, "", child.index(), false));
      case "agent" -> {
        for (Node object : tree.children(child.index(), "pobj")) {
          arguments.addAll(ClauseReader.row(tree, Role.SUBJECT, "", object.index(), false));
        }
      }
      case "prep" -> {
        Optional<Node> subject = afterDate(tree, child);
        if (subject.isPresent()) {
          Role role = passive ? Role.OBJECT : Role.SUBJECT;
          arguments.addAll(ClauseReader.row(tree, role, "", subject.get().index(), false));
        } else {
          prepositional(tree, child, "", arguments);
        }
      }
      case "ccomp" -> smallClause(tree, child, arguments);
      default -> {}
    }
  }

  /** "On Friday Okello was arrested": the parser may take the day and the name for one. */
  private static Optional<Node> afterDate(Tree tree, Node preposition) {
    boolean first = preposition.index() < preposition.head();
    if (!first || !subjectless(tree, preposition.head())) {
      return Optional.empty();
    }
    return tree.children(preposition.index(), "pobj").stream()
        .filter(n -> !n.entity().equals("DATE") && !n.entity().equals("TIME"))
        .filter(
            n ->
                tree.children(n.index(), "compound", "nmod").stream()
                    .anyMatch(c -> c.entity().equals("DATE")))
        .findFirst();
  }

  /** "allowed two ships to land": who is to do it is the object of what rules it. */
  private void smallClause(Tree tree, Node below, List<Argument> arguments) {
    boolean infinitive =
        tree.children(below.index(), "aux").stream().anyMatch(n -> n.tag().equals("TO"));
    int verb = below.head();
    if (infinitive && classes.in("object-control", ClauseReader.lemma(tree, verb))) {
      for (Node subject : tree.children(below.index(), "nsubj", "nsubjpass")) {
        arguments.addAll(ClauseReader.row(tree, Role.OBJECT, "", subject.index(), true));
      }
    }
  }

  /** What hangs under a preposition; of "from under X" the outer preposition counts. */
  void prepositional(Tree tree, Node preposition, String outer, List<Argument> arguments) {
    String word = outer.isEmpty() ? preposition.text().toLowerCase(java.util.Locale.ROOT) : outer;
    for (Node child : tree.children(preposition.index())) {
      if (child.is("pobj") && !wh(child)) {
        arguments.addAll(ClauseReader.row(tree, Role.OBLIQUE, word, child.index(), false));
      } else if (child.is("prep") || child.is("pcomp") && child.tag().equals("IN")) {
        boolean compound = classes.in("compound-preposition", word);
        prepositional(tree, child, compound ? "" : word, arguments);
      }
    }
    for (Node next : tree.children(preposition.index(), "conj")) {
      prepositional(tree, next, "", arguments);
    }
  }

  /** The head of a relative clause stands for its relative pronoun, or for what it lacks. */
  private static void antecedent(Tree tree, int verb, boolean passive, List<Argument> arguments) {
    int head = tree.node(verb).head();
    if (head < 0) {
      return;
    }
    Optional<Node> pronoun =
        tree.children(verb, "nsubj", "nsubjpass", "dobj", "pobj").stream()
            .filter(VerbArguments::wh)
            .findFirst();
    if (pronoun.isPresent()) {
      Role role =
          switch (pronoun.get().relation()) {
            case "nsubj" -> Role.SUBJECT;
            case "nsubjpass", "dobj" -> Role.OBJECT;
            default -> Role.OBLIQUE;
          };
      arguments.addAll(ClauseReader.row(tree, role, "", head, true));
      return;
    }
    for (Node preposition : tree.children(verb, "prep", "agent")) {
      for (Node object : tree.children(preposition.index(), "pobj")) {
        if (wh(object)) {
          Role role = preposition.is("agent") ? Role.SUBJECT : Role.OBLIQUE;
          String word = preposition.text().toLowerCase(java.util.Locale.ROOT);
          arguments.addAll(
              ClauseReader.row(tree, role, role == Role.OBLIQUE ? word : "", head, true));
          return;
        }
      }
    }
    boolean adverbial = tree.children(verb, "advmod").stream().anyMatch(n -> n.tag().equals("WRB"));
    boolean hasObject = arguments.stream().anyMatch(a -> a.role() == Role.OBJECT);
    if (!adverbial && !hasObject && !passive) {
      arguments.addAll(ClauseReader.row(tree, Role.OBJECT, "", head, true));
    } else if (passive && !hasObject) {
      arguments.addAll(ClauseReader.row(tree, Role.OBJECT, "", head, true));
    }
  }

  /** Whether the grammatical subject is missing, not merely the agent of a passive. */
  private static boolean subjectless(Tree tree, int verb) {
    return tree.children(verb, "nsubj", "nsubjpass", "csubj", "expl").isEmpty()
        && tree.children(verb, "aux", "auxpass", "modal").stream()
            .allMatch(n -> tree.children(n.index(), "nsubj", "nsubjpass").isEmpty());
  }

  private void missing(
      Tree tree,
      Node verb,
      boolean passive,
      Map<Integer, List<Argument>> known,
      List<Argument> arguments) {
    Role lacks = passive ? Role.OBJECT : Role.SUBJECT;
    if (arguments.stream().anyMatch(a -> a.role() == lacks && (a.implied() || passive))) {
      return;
    }
    int above = verb.head();
    if (above < 0) {
      return;
    }
    Node head = tree.node(above);
    if (verb.is("acl") && head.noun()) {
      if (!verb.tag().equals("VB")) {
        arguments.addAll(ClauseReader.row(tree, lacks, "", above, true));
      } else {
        holder(tree, above, known).forEach(a -> arguments.add(as(tree, a, lacks)));
      }
      return;
    }
    Optional<Integer> governor = governingVerb(tree, verb, above);
    if (governor.isEmpty()) {
      return;
    }
    boolean object =
        verb.is("xcomp") && classes.in("object-control", ClauseReader.lemma(tree, governor.get()))
            || verb.is("pcomp")
                && classes.in("object-participle", ClauseReader.lemma(tree, governor.get()))
            || verb.is("acl");
    List<Argument> given = read(tree, governor.get(), known);
    List<Argument> chosen = new ArrayList<>();
    if (object || passive(tree, governor.get()) && !verb.is("conj")) {
      chosen.addAll(of(given, Role.OBJECT, Role.INDIRECT));
    }
    if (verb.is("conj")) {
      boolean above2 = passive(tree, governor.get());
      chosen.addAll(of(given, above2 ? Role.OBJECT : Role.SUBJECT));
    } else if (chosen.isEmpty()) {
      chosen.addAll(of(given, Role.SUBJECT));
    }
    chosen.forEach(a -> arguments.add(as(tree, a, lacks)));
  }

  /** Whose plan it is in "X's plan to do", "X made an effort to do". */
  private List<Argument> holder(Tree tree, int noun, Map<Integer, List<Argument>> known) {
    List<Node> owners = tree.children(noun, "poss");
    if (!owners.isEmpty()) {
      return ClauseReader.row(tree, Role.SUBJECT, "", owners.get(0).index(), true);
    }
    Node node = tree.node(noun);
    if (node.is("dobj", "attr", "pobj") && node.head() >= 0) {
      int up = node.is("pobj") ? tree.node(node.head()).head() : node.head();
      if (up >= 0 && ClauseReader.predicate(tree.node(up))) {
        return of(read(tree, up, known), Role.SUBJECT);
      }
    }
    return List.of();
  }

  private static Optional<Integer> governingVerb(Tree tree, Node verb, int above) {
    int at = above;
    for (int step = 0; step < DEEPEST && at >= 0; step++) {
      if (ClauseReader.predicate(tree.node(at))) {
        return verb.is("xcomp", "advcl", "conj", "pcomp", "acl", "prep", "oprd", "dep")
            ? Optional.of(at)
            : Optional.empty();
      }
      at = tree.node(at).head();
    }
    return Optional.empty();
  }

  private static List<Argument> of(List<Argument> arguments, Role... roles) {
    for (Role role : roles) {
      List<Argument> found = arguments.stream().filter(a -> a.role() == role).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static Argument as(Tree tree, Argument argument, Role role) {
    return ClauseReader.argument(tree, role, "", argument.head(), argument.first(), true);
  }

  static boolean wh(Node node) {
    return node.tag().startsWith("W");
  }
}
