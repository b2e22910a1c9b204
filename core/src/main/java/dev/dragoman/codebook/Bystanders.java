package dev.dragoman.codebook;

import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Clause.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a verb's act is upon though its rule has no slot that says so. */
final class Bystanders {
  private final Clause clause;
  private final ActorIndex actors;
  private final Map<Integer, Clause> around;
  private final Rule rule;

  Bystanders(Clause clause, ActorIndex actors, Map<Integer, Clause> around, Rule rule) {
    this.clause = clause;
    this.actors = actors;
    this.around = around;
    this.rule = rule;
  }

  /**
   * Whose the object is that the rule names ("defended Peru's policy"; of an attack also what it
   * hits, "bombed rebel positions"), or on whom the act is that hangs on this one ("threatened to
   * shell positions of the army"), or who is the object beside what the rule names.
   *
   * @param arguments of the clause as the rule sees them
   * @param consumed heads of the nouns that the rule names
   * @param source who acts: nobody does it to himself
   */
  List<Filler> target(List<Argument> arguments, List<Integer> consumed, List<Filler> source) {
    List<Argument> objects =
        arguments.stream()
            .filter(a -> a.role() == Role.OBJECT && consumed.contains(a.head()))
            .toList();
    return Stream.of(
            objects.stream().flatMap(a -> owner(a, source).stream()),
            complement(consumed, source),
            beside(arguments, consumed, source))
        .flatMap(each -> each)
        .map(List::of)
        .findFirst()
        .orElse(List.of());
  }

  private Optional<Filler> owner(Argument object, List<Filler> source) {
    return actors
        .at(clause.tree(), object.head())
        .filter(m -> rule.violent() && m.kind() == ActorMention.Kind.ROLE)
        .or(() -> actors.owner(clause.tree(), object.head()).filter(m -> m.head() != object.head()))
        .filter(m -> m.kind() != ActorMention.Kind.METONYM)
        .filter(m -> source.stream().noneMatch(s -> same(s, m)))
        .flatMap(m -> ActorIndex.fillers(m, m.span(), m.head()).stream().findFirst());
  }

  private Stream<Filler> complement(List<Integer> consumed, List<Filler> source) {
    return around.values().stream()
        .filter(
            below ->
                below
                    .governor()
                    .filter(g -> g.head() == clause.head() && g.relation().equals("xcomp"))
                    .isPresent())
        .flatMap(
            below -> Stream.of(Role.OBJECT, Role.INDIRECT, Role.OBLIQUE).flatMap(below::arguments))
        .filter(a -> !consumed.contains(a.head()))
        .filter(a -> a.role() != Role.OBLIQUE || actors.in("affected-preposition", a.preposition()))
        .flatMap(a -> actors.affected(clause.tree(), a).stream())
        .filter(f -> f.mention().isPresent())
        .filter(f -> source.stream().noneMatch(s -> same(s, f.mention().orElseThrow())));
  }

  /** "Asked Peru for missiles": who is asked. */
  private Stream<Filler> beside(
      List<Argument> arguments, List<Integer> consumed, List<Filler> source) {
    return arguments.stream()
        .filter(a -> !rule.further() && (a.role() == Role.INDIRECT || a.role() == Role.OBJECT))
        .filter(a -> !consumed.contains(a.head()))
        .flatMap(a -> actors.actors(clause.tree(), a).stream())
        .filter(f -> source.stream().noneMatch(s -> same(s, f.mention().orElseThrow())));
  }

  /** "Thanked Niger, condemning it": who acts is not meant by the pronoun that his act is upon. */
  static Filler notSelf(Filler filler, List<Filler> source) {
    boolean self =
        filler
            .mention()
            .filter(m -> m.kind() == ActorMention.Kind.PRONOUN)
            .filter(m -> source.stream().anyMatch(s -> same(s, m)))
            .isPresent();
    return self ? new Filler(Optional.empty(), 0, filler.text(), filler.head()) : filler;
  }

  /** Whether a filler and a mention mean the same actor. */
  private static boolean same(Filler filler, ActorMention mention) {
    return filler
        .mention()
        .filter(
            m ->
                m.equals(mention)
                    || m.antecedent().equals(Optional.of(mention.span()))
                    || mention.antecedent().equals(Optional.of(m.span()))
                    || !m.candidates().isEmpty() && m.candidates().equals(mention.candidates()))
        .isPresent();
  }
}
