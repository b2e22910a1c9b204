package dev.dragoman.text;

import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Clause.Role;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of a noun: what stands before it, after it, and what its support verb gives it. */
final class NounArguments {
  private final VerbClasses classes;
  private final VerbArguments verbs;

  NounArguments(VerbClasses classes, VerbArguments verbs) {
    this.classes = classes;
    this.verbs = verbs;
  }

  record Read(List<Argument> arguments, Optional<Integer> support) {}

  Read read(Tree tree, int noun, Map<Integer, List<Argument>> known) {
    Node node = tree.node(noun);
    int whole = node.is("compound") && node.head() >= 0 ? node.head() : noun;
    List<Argument> arguments = new ArrayList<>();
    modifiers(tree, noun, arguments);
    if (whole != noun) {
      modifiers(tree, whole, arguments);
    }
    for (Node child : tree.children(whole)) {
      if (child.is("prep", "agent")) {
        verbs.prepositional(tree, child, "", arguments);
        agentsBelow(tree, child, arguments);
      } else if (child.is("acl") && child.tag().equals("VBN")) {
        agents(tree, child, arguments);
      }
    }
    Optional<Integer> support = fromVerb(tree, whole, known, arguments);
    arguments.removeIf(a -> a.head() == noun);
    arguments.sort((a, b) -> Integer.compare(a.head(), b.head()));
    return new Read(arguments, support);
  }

  private static void modifiers(Tree tree, int noun, List<Argument> arguments) {
    for (Node child : tree.children(noun, "poss", "compound", "nmod", "amod")) {
      if (child.tag().equals("CD") || child.tag().equals("DT")) {
        continue;
      }
      arguments.addAll(ClauseReader.row(tree, Role.MODIFIER, "", child.index(), false));
    }
  }

  /** "The arrest of a general by Niger": the parser hangs the agent on the nearer noun. */
  private void agentsBelow(Tree tree, Node preposition, List<Argument> arguments) {
    for (Node object : tree.children(preposition.index(), "pobj")) {
      for (Node below : tree.children(object.index(), "prep", "agent")) {
        if (classes.in("agent-preposition", below.lemma())) {
          verbs.prepositional(tree, below, "", arguments);
        }
      }
    }
  }

  /** "sanctions imposed by the US on Iran": the agent and the prepositions of the participle. */
  private void agents(Tree tree, Node participle, List<Argument> arguments) {
    for (Node child : tree.children(participle.index(), "agent", "prep")) {
      verbs.prepositional(tree, child, "", arguments);
    }
  }

  private Optional<Integer> fromVerb(
      Tree tree, int noun, Map<Integer, List<Argument>> known, List<Argument> arguments) {
    Node node = tree.node(noun);
    while (node.is("conj") && node.head() >= 0 && tree.node(node.head()).noun()) {
      node = tree.node(node.head()); // "voiced anger and condemnation": one verb supports both
    }
    if (node.head() < 0) {
      return Optional.empty();
    }
    int first = node.index();
    boolean prepositional = node.is("pobj");
    int up = prepositional ? tree.node(node.head()).head() : node.head();
    if (up < 0 || !ClauseReader.predicate(tree.node(up))) {
      return Optional.empty();
    }
    List<Argument> given = known.getOrDefault(up, List.of());
    String lemma = ClauseReader.lemma(tree, up);
    boolean object = given.stream().anyMatch(a -> a.role() == Role.OBJECT && a.first() == first);
    String preposition = prepositional ? tree.node(node.head()).lemma() : "";
    if (object && classes.in("support", lemma)
        || prepositional && classes.in("support", lemma + "_" + preposition)) {
      hand(tree, given, Role.SUBJECT, Role.SUBJECT, noun, arguments);
      hand(tree, given, Role.OBLIQUE, Role.OBLIQUE, noun, arguments);
      return Optional.of(up);
    }
    if (prepositional && classes.in("harm", lemma) && classes.in("harm-by", preposition)) {
      hand(tree, given, Role.OBJECT, Role.OBJECT, noun, arguments);
      return Optional.of(up);
    }
    if (object && classes.in("provoke", lemma)
        || prepositional && classes.in("provoke", lemma + "_" + preposition)) {
      given.stream()
          .filter(a -> a.role() == Role.SUBJECT)
          .flatMap(a -> provoker(tree, a.head(), known).stream())
          .forEach(arguments::add);
      return Optional.of(up);
    }
    boolean subject = given.stream().anyMatch(a -> a.role() == Role.SUBJECT && a.first() == first);
    if (subject && classes.in("harm", lemma)) {
      hand(tree, given, Role.OBJECT, Role.OBJECT, noun, arguments);
      return Optional.of(up);
    }
    return Optional.empty();
  }

  /**
   * Whom an answer is meant for: who did what provoked it ("Iran's tests led to US sanctions"). A
   * relative clause that the parser hung on the thing ("a purchase of a system that led to")
   * belongs to the deed.
   */
  private List<Argument> provoker(Tree tree, int cause, Map<Integer, List<Argument>> known) {
    int deed = cause;
    while (tree.node(deed).is("pobj")
        && tree.node(tree.node(deed).head()).is("prep")
        && tree.node(tree.node(deed).head()).head() >= 0
        && tree.node(tree.node(tree.node(deed).head()).head()).noun()) {
      deed = tree.node(tree.node(deed).head()).head();
    }
    if (!tree.children(deed, "poss").isEmpty()) {
      return List.of(ClauseReader.argument(tree, Role.OBJECT, "", deed, deed, true));
    }
    List<Argument> doer = new ArrayList<>();
    fromVerb(tree, deed, known, doer);
    doer.removeIf(a -> a.role() != Role.SUBJECT);
    if (doer.isEmpty()) {
      return List.of(ClauseReader.argument(tree, Role.OBJECT, "", cause, cause, true));
    }
    return doer.stream()
        .map(a -> ClauseReader.argument(tree, Role.OBJECT, "", a.head(), a.first(), true))
        .toList();
  }

  private static void hand(
      Tree tree, List<Argument> given, Role from, Role to, int noun, List<Argument> arguments) {
    for (Argument argument : given) {
      if (argument.role() == from && argument.head() != noun) {
        arguments.add(
            ClauseReader.argument(
                tree, to, argument.preposition(), argument.head(), argument.first(), true));
      }
    }
  }
}
