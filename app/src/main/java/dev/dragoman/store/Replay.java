package dev.dragoman.store;

import dev.dragoman.Examples;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What a recoding changes: claims gained, lost and changed, by rule. */
public final class Replay {
  /** How a claim differs. */
  public enum Kind {
    GAINED,
    LOST,
    CHANGED
  }

  /**
   * A difference.
   *
   * @param kind of difference
   * @param rule that made the claim now, or that made it before if it is lost
   * @param document in which
   * @param sentence the claim's sentence
   * @param before the claim as it was, in the words of the codebook's examples; empty if gained
   * @param after the claim as it is; empty if lost
   */
  public record Difference(
      Kind kind, String rule, String document, String sentence, String before, String after) {}

  private final List<Difference> differences;
  private final List<Coding> changed;
  private final long documents;

  private Replay(List<Difference> differences, List<Coding> changed, long documents) {
    this.differences = List.copyOf(differences);
    this.changed = List.copyOf(changed);
    this.documents = documents;
  }

  /**
   * Codes every stored document again and compares.
   *
   * @param store the record, which stays as it is
   * @param coder codes
   * @param step called after each document
   */
  public static Replay of(ClaimStore store, Function<Document, Coding> coder, Runnable step) {
    List<Difference> differences = new ArrayList<>();
    List<Coding> changed = new ArrayList<>();
    long[] documents = new long[1];
    store.codings(
        before -> {
          Coding after = coder.apply(before.document());
          List<Difference> here = compare(before, after);
          differences.addAll(here);
          if (!here.isEmpty()) {
            changed.add(after);
          }
          documents[0]++;
          step.run();
        });
    return new Replay(differences, changed, documents[0]);
  }

  /** Claims are the same if they have the same id, for that is document, trigger and actors. */
  private static List<Difference> compare(Coding before, Coding after) {
    Map<String, Claim> left = new LinkedHashMap<>();
    before.claims().forEach(c -> left.put(c.id(), c));
    List<Difference> differences = new ArrayList<>();
    Document document = before.document();
    for (Claim now : after.claims()) {
      Claim then = left.remove(now.id());
      if (then == null) {
        differences.add(difference(Kind.GAINED, document, now, "", line(now)));
      } else if (!line(then).equals(line(now))) {
        differences.add(difference(Kind.CHANGED, document, now, line(then), line(now)));
      }
    }
    left.values()
        .forEach(then -> differences.add(difference(Kind.LOST, document, then, line(then), "")));
    return differences;
  }

  private static Difference difference(
      Kind kind, Document document, Claim claim, String before, String after) {
    return new Difference(
        kind,
        claim.rule(),
        document.id(),
        claim.evidence().sentence().of(document.text()),
        before,
        after);
  }

  /** What a reader judges a claim by; a confidence that moves alone is no change. */
  private static String line(Claim claim) {
    return Examples.line(claim);
  }

  public List<Difference> differences() {
    return differences;
  }

  /** Makes the new codings count, all at once. */
  public void keep(ClaimStore store) {
    if (!changed.isEmpty()) {
      store.keep(changed, List.of());
      store.regroup();
    }
  }

  /** For people: a summary, then each rule with its differences. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Map<String, List<Difference>> byRule = new TreeMap<>();
    differences.forEach(d -> byRule.computeIfAbsent(d.rule(), r -> new ArrayList<>()).add(d));
    lines.add(
        documents
            + " documents: "
            + count(Kind.GAINED)
            + " claims gained, "
            + count(Kind.LOST)
            + " lost, "
            + count(Kind.CHANGED)
            + " changed");
    byRule.forEach(
        (rule, all) -> {
          lines.add("");
          lines.add(rule);
          for (Difference d : all) {
            lines.add(
                "  " + d.kind().name().toLowerCase(java.util.Locale.ROOT) + "  " + d.document());
            lines.add("    " + d.sentence());
            if (!d.before().isEmpty()) {
              lines.add("    - " + d.before());
            }
            if (!d.after().isEmpty()) {
              lines.add("    + " + d.after());
            }
          }
        });
    return lines;
  }

  private long count(Kind kind) {
    return differences.stream().filter(d -> d.kind() == kind).count();
  }
}
