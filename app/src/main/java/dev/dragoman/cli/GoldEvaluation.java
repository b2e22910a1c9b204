package dev.dragoman.cli;

import dev.dragoman.cli.GoldSet.Item;
import dev.dragoman.cli.Relation.Part;
import dev.dragoman.model.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Compares claims with the relations marked in texts. Every figure has a matching of its own, one
 * to one inside each text and as large as can be.
 */
final class GoldEvaluation {
  /** Stands in a confusion for no relation marked, or none coded. */
  static final String NOTHING = "nothing";

  /**
   * Counts behind precision, recall and F1.
   *
   * @param right how many could be matched
   * @param gold how many are marked
   * @param coded how many were coded
   */
  record Score(int right, int gold, int coded) {
    double precision() {
      return coded == 0 ? 0 : (double) right / coded;
    }

    double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
      return gold + coded == 0 ? 0 : 2.0 * right / (gold + coded);
    }

    Score plus(Score other) {
      return new Score(right + other.right, gold + other.gold, coded + other.coded);
    }
  }

  /**
   * A marked kind of action and the one coded for it.
   *
   * @param gold label, or {@link #NOTHING}
   * @param coded label, or {@link #NOTHING}
   */
  record Confusion(String gold, String coded) {}

  /**
   * One claim and how it compares with the marked relation that it agrees with most.
   *
   * @param item whose text it is of
   * @param claim it
   * @param agrees in what
   * @param others how many further claims that count the text has
   */
  record Judged(Item item, Claim claim, Set<Part> agrees, int others) {}

  private final Labels labels;
  private final Map<String, Score> overall = new LinkedHashMap<>();
  private final Map<String, Score> byLabel = new TreeMap<>();
  private final Map<String, Score> wholeByLabel = new TreeMap<>();
  private final Map<Confusion, List<Item>> confusions = new LinkedHashMap<>();
  private final List<Judged> judged = new ArrayList<>();
  private int items;

  GoldEvaluation(Labels labels) {
    this.labels = labels;
  }

  /** Judges the claims of one text. */
  void add(Item item, List<Claim> claims) {
    items++;
    List<Relation> gold = item.relations();
    Map<Claim, List<Relation>> byClaim = new LinkedHashMap<>();
    for (Claim claim : claims) {
      List<Relation> relations = labels.coded(claim);
      if (!relations.isEmpty()) {
        byClaim.put(claim, relations);
      }
    }
    List<Relation> coded = byClaim.values().stream().flatMap(List::stream).distinct().toList();
    count(overall, labels.scale(), gold, coded, Relation::sameType);
    count(overall, "source", gold, coded, Relation::sameSource);
    count(overall, "target", gold, coded, Relation::sameTarget);
    count(overall, "pair", gold, coded, Relation::samePair);
    count(overall, labels.scale() + "+pair", gold, coded, Relation::same);
    Set<String> all = new java.util.TreeSet<>();
    gold.forEach(r -> all.add(r.label()));
    coded.forEach(r -> all.add(r.label()));
    for (String label : all) {
      count(byLabel, label, of(label, gold), of(label, coded), Relation::sameType);
      count(wholeByLabel, label, of(label, gold), of(label, coded), Relation::same);
    }
    confuse(item, gold, coded);
    byClaim.forEach(
        (claim, relations) ->
            judged.add(new Judged(item, claim, agreement(gold, relations), byClaim.size() - 1)));
  }

  private static void count(
      Map<String, Score> scores,
      String name,
      List<Relation> gold,
      List<Relation> coded,
      BiPredicate<Relation, Relation> agree) {
    Score score = new Score(Relation.matched(gold, coded, agree), gold.size(), coded.size());
    scores.merge(name, score, Score::plus);
  }

  private static List<Relation> of(String label, List<Relation> relations) {
    return relations.stream().filter(r -> r.label().equals(label)).toList();
  }

  private static Set<Part> agreement(List<Relation> gold, List<Relation> coded) {
    return gold.stream()
        .flatMap(g -> coded.stream().map(g::agreement))
        .max(Comparator.comparingInt(Set::size))
        .orElse(EnumSet.noneOf(Part.class));
  }

  /**
   * Pairs off marked and coded relations, those first that agree in most; two that agree in nothing
   * are no pair, and what is left over on either side stands against nothing.
   */
  private void confuse(Item item, List<Relation> gold, List<Relation> coded) {
    List<Relation> missed = new ArrayList<>(gold);
    List<Relation> further = new ArrayList<>(coded);
    for (int parts = Part.values().length; parts > 0; parts--) {
      for (Relation one : List.copyOf(missed)) {
        int wanted = parts;
        Optional<Relation> other =
            further.stream().filter(c -> one.agreement(c).size() == wanted).findFirst();
        if (other.isPresent()) {
          missed.remove(one);
          further.remove(other.get());
          confused(one.label(), other.get().label(), item);
        }
      }
    }
    missed.forEach(r -> confused(r.label(), NOTHING, item));
    further.forEach(r -> confused(NOTHING, r.label(), item));
  }

  private void confused(String gold, String coded, Item item) {
    if (!gold.equals(coded)) {
      confusions.computeIfAbsent(new Confusion(gold, coded), c -> new ArrayList<>()).add(item);
    }
  }

  int items() {
    return items;
  }

  /** By what is compared. */
  Map<String, Score> overall() {
    return overall;
  }

  /** By label, the kind of action alone. */
  Map<String, Score> byLabel() {
    return byLabel;
  }

  /** By label, both actors too. */
  Map<String, Score> wholeByLabel() {
    return wholeByLabel;
  }

  /** Where marked and coded kinds differ, with the texts, the commonest first. */
  List<Map.Entry<Confusion, List<Item>>> confusions() {
    return confusions.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Confusion, List<Item>>>comparingInt(e -> -e.getValue().size())
                .thenComparing(e -> e.getKey().gold())
                .thenComparing(e -> e.getKey().coded()))
        .toList();
  }

  List<Judged> judged() {
    return judged;
  }
}
