package dev.dragoman.codebook;

import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.codebook.Rule.Part;
import dev.dragoman.codebook.Rule.Side;
import dev.dragoman.codebook.Rule.Slot;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Clause.Role;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tries one rule on one clause. Used once. */
final class Matcher {
  /** OntoNotes types of expressions of time. */
  private static final Set<String> TIMES = Set.of("DATE", "TIME");

  private final Rule rule;
  private final Clause clause;
  private final ActorIndex actors;
  private final Map<Integer, Clause> around;
  private final Tree tree;
  private final List<Filler> source = new ArrayList<>();
  private final List<Filler> target = new ArrayList<>();
  private final List<Integer> consumed = new ArrayList<>();
  private final Set<Argument> used = new HashSet<>();
  private final List<Argument> arguments = new ArrayList<>();
  private boolean reciprocal;
  private int furtherWords;
  private Supplier<String> lacks = () -> "";

  Matcher(Rule rule, Clause clause, ActorIndex actors, Map<Integer, Clause> around) {
    this.rule = rule;
    this.clause = clause;
    this.actors = actors;
    this.around = around;
    this.tree = clause.tree();
    arguments.addAll(clause.arguments());
  }

  Optional<Match> match() {
    prepositionalObject();
    if (!nouns() || !slots()) {
      return Optional.empty();
    }
    if (rule.event() && source.isEmpty() && target.isEmpty()) {
      lacks = () -> "no actor is named, neither as SOURCE nor as TARGET";
      return Optional.empty();
    }
    if (target.isEmpty() && !source.isEmpty() && !rule.nominal() && !reciprocal) {
      Bystanders bystanders = new Bystanders(clause, actors, around, rule);
      target.addAll(bystanders.target(arguments, consumed, source));
    }
    target.replaceAll(filler -> Bystanders.notSelf(filler, source));
    Span trigger = clause.trigger();
    for (int noun : consumed) {
      trigger = Math.abs(noun - clause.head()) <= 4 ? trigger.cover(tree.span(noun)) : trigger;
    }
    int weight = rule.weight() + Rule.LITERAL * (longest(Triggers.names(clause)) + furtherWords);
    return Optional.of(
        new Match(clause, rule, source, target, reciprocal, trigger, consumed, false, weight));
  }

  /** How many words more than one the longest of the names has that is a trigger of the rule. */
  private int longest(List<String> names) {
    return names.stream()
        .map(name -> name.startsWith("n:") ? name.substring(2) : name)
        .filter(rule.trigger()::contains)
        .mapToInt(Matcher::further)
        .max()
        .orElse(0);
  }

  private static int further(String lemma) {
    return (int) lemma.chars().filter(c -> c == '_').count();
  }

  /** What the rule wants and the clause has not, in words; empty where it fits. */
  String lacks() {
    return lacks.get();
  }

  /** What is lacking is put into words only for who asks. */
  private boolean lacks(Supplier<String> what) {
    lacks = what;
    return false;
  }

  /** "call_for X": what follows the preposition is the object. */
  private void prepositionalObject() {
    if (rule.nominal() || rule.trigger().contains(clause.lemma())) {
      return;
    }
    for (Argument each : clause.arguments()) {
      if (each.role() == Role.OBLIQUE
          && rule.trigger().contains(clause.lemma() + "_" + each.preposition())) {
        arguments.remove(each);
        arguments.add(
            new Argument(Role.OBJECT, "", each.head(), each.span(), each.first(), each.implied()));
      }
    }
  }

  private boolean nouns() {
    for (Part part : rule.parts()) {
      if (part instanceof Part.Object object) {
        Optional<Argument> found = noun(Role.OBJECT, List.of(), object.lemmas());
        if (found.isEmpty()) {
          found = noun(Role.ATTRIBUTE, List.of(), object.lemmas());
        }
        if (found.isEmpty()) {
          return lacks(() -> "its object is none of " + String.join("|", object.lemmas()));
        }
        consume(found.get(), object.lemmas());
      } else if (part instanceof Part.ObliqueNoun oblique) {
        Optional<Argument> found = noun(Role.OBLIQUE, oblique.prepositions(), oblique.lemmas());
        if (found.isEmpty()) {
          return lacks(
              () ->
                  "nothing of "
                      + String.join("|", oblique.lemmas())
                      + " follows "
                      + String.join("|", oblique.prepositions()));
        }
        consume(found.get(), oblique.lemmas());
      } else if (part instanceof Part.Complement complement && !complement(complement.lemmas())) {
        return lacks(() -> "no verb of " + String.join("|", complement.lemmas()) + " hangs on it");
      } else if (part instanceof Part.Content content && !content(content.modals())) {
        return lacks(() -> "nothing is told with " + String.join("|", content.modals()));
      }
    }
    return true;
  }

  /** The predicate below by xcomp; what it is done to counts as this clause's. */
  private boolean complement(List<String> lemmas) {
    for (Clause below : around.values()) {
      boolean hangs =
          below
              .governor()
              .filter(
                  g ->
                      g.head() == clause.head()
                          && (g.relation().equals("xcomp") || g.relation().equals("ccomp")))
              .isPresent();
      if (hangs && lemmas.contains(below.lemma())) {
        consumed.add(below.head());
        below.arguments().stream()
            .filter(a -> a.role() == Role.OBJECT || a.role() == Role.OBLIQUE)
            .forEach(arguments::add);
        return true;
      }
    }
    return false;
  }

  /** What is told to be a duty or a need; whose it is counts as this clause's object. */
  private boolean content(List<String> modals) {
    for (Clause below : around.values()) {
      boolean told =
          below
              .governor()
              .filter(g -> g.head() == clause.head() && g.relation().equals("ccomp"))
              .isPresent();
      if (told && modals.contains(below.mood().modal())) {
        below
            .arguments(Role.SUBJECT)
            .map(a -> new Argument(Role.OBJECT, "", a.head(), a.span(), a.first(), true))
            .forEach(arguments::add);
        return true;
      }
    }
    return false;
  }

  private Optional<Argument> noun(Role role, List<String> prepositions, List<String> lemmas) {
    return arguments.stream()
        .filter(
            a ->
                a.role() == role
                    && (prepositions.isEmpty() || prepositions.contains(a.preposition())))
        .filter(a -> Triggers.noun(clause, a.head()).stream().anyMatch(lemmas::contains))
        .findFirst();
  }

  /** A noun that the rule names lends its own prepositions and modifiers. */
  private void consume(Argument argument, List<String> lemmas) {
    furtherWords +=
        Triggers.noun(clause, argument.head()).stream()
            .filter(lemmas::contains)
            .mapToInt(Matcher::further)
            .max()
            .orElse(0);
    used.add(argument);
    consumed.add(argument.head());
    Clause noun = around.get(argument.head());
    if (noun != null && noun.kind() == Clause.Kind.NOUN) {
      for (Argument each : noun.arguments()) {
        if (each.role() == Role.OBLIQUE
            && arguments.stream().noneMatch(a -> a.head() == each.head())) {
          arguments.add(each);
        }
      }
    }
  }

  private boolean slots() {
    List<Slot> both = new ArrayList<>();
    rule.before()
        .ifPresent(
            slot -> {
              if (slot.side() == Side.BOTH) {
                both.add(slot);
              }
            });
    for (Part part : rule.parts()) {
      if (part instanceof Part.Oblique oblique) {
        List<Filler> found = fillers(Role.OBLIQUE, oblique.prepositions(), oblique.slot());
        if (oblique.slot().side() == Side.BOTH) {
          both.add(oblique.slot());
          pair(found);
        } else if (!put(oblique.slot(), found)) {
          return lacks(
              () -> missing(oblique.slot()) + " after " + String.join("|", oblique.prepositions()));
        }
      } else if (part instanceof Part.Direct direct) {
        List<Filler> found = fillers(Role.OBJECT, List.of(), direct.slot());
        if (found.isEmpty()) {
          found = fillers(Role.INDIRECT, List.of(), direct.slot());
        }
        if (!put(direct.slot(), found)) {
          return lacks(() -> missing(direct.slot()) + " as its object");
        }
      }
    }
    if (rule.before().isPresent()
        && rule.before().get().side() != Side.BOTH
        && !put(rule.before().get(), fillers(Role.SUBJECT, List.of(), rule.before().get()))) {
      return lacks(() -> missing(rule.before().get()) + " as its subject");
    }
    if (rule.event() && doneByThing()) {
      return lacks(() -> "its subject is no actor");
    }
    if (rule.nominal()) {
      implied();
    }
    return both.isEmpty()
        || mutual(both.get(0))
        || lacks(() -> "two actors that do it together are not named");
  }

  private boolean doneByThing() {
    return source.isEmpty()
        && rule.before().filter(slot -> slot.side() == Side.SOURCE).isPresent()
        && clause.arguments(Role.SUBJECT).findAny().isPresent();
  }

  private static String missing(Slot slot) {
    return "no actor"
        + slot.only().map(only -> " of class " + only).orElse("")
        + " for "
        + slot.side();
  }

  /**
   * What the grammar around an event noun says though the rule does not: modifiers, support verbs.
   */
  private void implied() {
    Slot any = new Slot(Side.SOURCE, true, Optional.empty());
    if (source.isEmpty()) {
      source.addAll(fillers(Role.SUBJECT, List.of(), any));
    }
    if (source.isEmpty()) {
      source.addAll(fillers(Role.OBLIQUE, prepositions("agent-preposition"), any));
    }
    if (source.isEmpty()) {
      for (Argument modifier : clause.arguments(Role.MODIFIER).toList()) {
        if (used.contains(modifier)) {
          continue;
        }
        actors
            .exact(tree, modifier.head())
            .or(() -> actors.leader(tree, modifier.head()))
            .filter(m -> target.stream().noneMatch(t -> t.mention().filter(m::equals).isPresent()))
            .ifPresent(m -> source.addAll(ActorIndex.fillers(m, m.span(), modifier.head())));
      }
    }
    if (target.isEmpty()) {
      target.addAll(fillers(Role.OBJECT, List.of(), new Slot(Side.TARGET, true, Optional.empty())));
    }
  }

  private boolean mutual(Slot slot) {
    if (source.size() + target.size() < 2 || source.isEmpty()) {
      if (source.isEmpty()) {
        pair(fillers(Role.SUBJECT, List.of(), slot));
      }
      if (target.isEmpty()) {
        target.addAll(
            fillers(Role.OBJECT, List.of(), new Slot(Side.SOURCE, true, Optional.empty())));
      }
      if (target.isEmpty()) {
        target.addAll(
            fillers(
                Role.OBLIQUE,
                prepositions("mutual-preposition"),
                new Slot(Side.SOURCE, true, Optional.empty())));
      }
    }
    reciprocal = !source.isEmpty() && !target.isEmpty();
    return slot.optional() || reciprocal;
  }

  /** Prepositions of the clause that a class of words holds; one that is none where it has none. */
  private List<String> prepositions(String words) {
    List<String> found =
        arguments.stream().map(Argument::preposition).filter(p -> actors.in(words, p)).toList();
    return found.isEmpty() ? List.of("-") : found;
  }

  /** The first of a row is the source, the next the target. */
  private void pair(List<Filler> row) {
    if (row.isEmpty()) {
      return;
    }
    source.add(row.get(0));
    target.addAll(row.subList(1, row.size()));
  }

  private boolean put(Slot slot, List<Filler> found) {
    (slot.side() == Side.SOURCE ? source : target).addAll(found);
    return slot.optional() || !found.isEmpty();
  }

  /** An argument that names an actor goes before one that does not; a day fills no slot. */
  private List<Filler> fillers(Role role, List<String> prepositions, Slot slot) {
    List<Filler> named = fillers(role, prepositions, slot, true);
    boolean thing = slot.side() == Side.TARGET && named.isEmpty();
    return thing ? fillers(role, prepositions, slot, false) : named;
  }

  private List<Filler> fillers(
      Role role, List<String> prepositions, Slot slot, boolean mustBeNamed) {
    List<Filler> found = new ArrayList<>();
    int row = -1;
    for (Argument argument : List.copyOf(arguments)) {
      boolean fits =
          argument.role() == role
              && !used.contains(argument)
              && !TIMES.contains(tree.node(argument.head()).entity())
              && (prepositions.isEmpty() || prepositions.contains(argument.preposition()))
              && (row < 0 || argument.first() == row);
      if (!fits) {
        continue;
      }
      List<Filler> all =
          slot.side() == Side.TARGET
              ? actors.affected(tree, argument)
              : actors.doers(tree, argument, rule.violent());
      List<Filler> chosen =
          all.stream()
              .filter(f -> allowed(slot, f) && (!mustBeNamed || f.mention().isPresent()))
              .toList();
      if (!chosen.isEmpty()) {
        found.addAll(chosen);
        used.add(argument);
        row = argument.first();
      }
    }
    return found;
  }

  private static boolean allowed(Slot slot, Filler filler) {
    if (slot.only().isEmpty()) {
      return true;
    }
    String only = slot.only().get();
    Optional<ActorMention> mention = filler.mention();
    return mention
        .map(
            m ->
                m.role().filter(only::equals).isPresent()
                    || m.candidates().stream()
                        .anyMatch(
                            a ->
                                a.kind().name().toLowerCase(Locale.ROOT).equals(only)
                                    || a.tenures().stream().anyMatch(t -> t.code().endsWith(only))))
        .orElse(false);
  }
}
