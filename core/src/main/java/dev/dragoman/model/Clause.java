package dev.dragoman.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A predicate with its arguments, always as if in the active voice: passives, relatives,
 * participles, control, coordination and the nouns of support verbs are resolved when it is built.
 * One predicate gives one clause.
 *
 * @param tree the sentence
 * @param head token index of the predicate
 * @param lemma of the predicate, a particle joined with "_" ("carry_out")
 * @param kind verb, noun or adjective
 * @param arguments who and what, in the order of the text; conjuncts are arguments of their own
 * @param mood negation, modality and tense as the grammar shows them
 * @param governor the predicate that this one depends on
 * @param support token index of the support verb of a noun ("carried out" of "carried out strikes")
 */
public record Clause(
    Tree tree,
    int head,
    String lemma,
    Kind kind,
    List<Argument> arguments,
    Mood mood,
    Optional<Governor> governor,
    Optional<Integer> support) {

  /** What the predicate is. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** How an argument stands to its predicate. */
  public enum Role {
    /** Who does it; of a passive its agent. */
    SUBJECT,
    /** What it is done to; of a passive its grammatical subject. */
    OBJECT,
    INDIRECT,
    /** After a preposition. */
    OBLIQUE,
    /** Possessive, demonym or noun before a nominal predicate: "US sanctions". */
    MODIFIER,
    /** Predicate noun or adjective: "is rare", "called them productive". */
    ATTRIBUTE
  }

  /**
   * One argument.
   *
   * @param role how it stands to the predicate
   * @param preposition lower case, for {@link Role#OBLIQUE}, otherwise empty
   * @param head token index of its head, inside the same tree
   * @param span of the noun phrase without relative clauses, appositions and further conjuncts
   * @param first for a conjunct the head of the first of its row, otherwise its own head
   * @param implied taken over from another clause: shared subject, control, antecedent of a
   *     relative
   */
  public record Argument(
      Role role, String preposition, int head, Span span, int first, boolean implied) {}

  /**
   * What the grammar shows of status.
   *
   * @param negated by not, no, never
   * @param modal lemma of the modal verb, empty for none
   * @param tense of the finite verb
   * @param perfect has or had done
   * @param progressive is doing
   * @param infinitive to do, without a finite verb of its own
   * @param mark the subordinating conjunction (if, unless, that, whether), empty for none
   */
  public record Mood(
      boolean negated,
      String modal,
      Tense tense,
      boolean perfect,
      boolean progressive,
      boolean infinitive,
      String mark) {
    /** Tense of the finite verb; NONE for nouns, infinitives and participles. */
    public enum Tense {
      PAST,
      PRESENT,
      FUTURE,
      NONE
    }
  }

  /**
   * The predicate above.
   *
   * @param head token index of the predicate above
   * @param relation how this one hangs on it: ccomp, xcomp, advcl, relcl, acl, conj, dobj, pobj ...
   * @param preposition that stands between, otherwise empty
   */
  public record Governor(int head, String relation, String preposition) {}

  public Clause {
    arguments = List.copyOf(arguments);
  }

  public Stream<Argument> arguments(Role role) {
    return arguments.stream().filter(a -> a.role() == role);
  }

  public Span trigger() {
    return tree.span(head);
  }
}
