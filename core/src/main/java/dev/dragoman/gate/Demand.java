package dev.dragoman.gate;

import java.util.List;

/**
 * What a sentence must hold for a rule to fit it.
 *
 * @param trigger the rule's verb or noun
 * @param beside what else the rule names
 */
public record Demand(Words trigger, List<Words> beside) {
  public Demand {
    beside = List.copyOf(beside);
  }

  /**
   * Lemmas of which one must stand in the sentence.
   *
   * @param lemmas lower case; those of several words are joined by "_"
   * @param joined whether the words of such a lemma stand side by side ("air_raid") or only near
   *     each other ("carry_out")
   * @param after prepositions one of which goes before it; empty where none has to
   */
  public record Words(List<String> lemmas, boolean joined, List<String> after) {
    public Words {
      lemmas = List.copyOf(lemmas);
      after = List.copyOf(after);
      if (lemmas.isEmpty()) {
        throw new IllegalArgumentException("a demand without a word");
      }
    }
  }
}
