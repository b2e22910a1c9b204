package dev.dragoman.cli;

import dev.dragoman.cli.Corpus.Expected;
import dev.dragoman.exchange.Names;
import dev.dragoman.model.Actor;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Quantity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares codings with what a careful reader takes out. An expected claim is found where a claim
 * of the same root stands in its sentence, of several the one that agrees in most; its other fields
 * are then judged one by one.
 */
final class Evaluation {
  /** What is judged of a found claim. */
  enum Field {
    ACTION,
    SOURCE,
    TARGET,
    WHEN,
    WHERE,
    SPEAKER,
    STATUS,
    BACKGROUND,
    KILLED
  }

  /**
   * How one expected claim fared.
   *
   * @param expected it
   * @param claim the claim found for it
   * @param wrong the fields that differ
   */
  record Outcome(Expected expected, Optional<Claim> claim, List<Field> wrong) {
    boolean right() {
      return claim.isPresent() && wrong.isEmpty();
    }
  }

  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<Field, int[]> fields = new EnumMap<>(Field.class);
  private int claims;

  /** Judges one coding. */
  void add(Coding coding, List<Expected> expected) {
    claims += coding.claims().size();
    List<Claim> left = new ArrayList<>(coding.claims());
    for (Expected one : expected) {
      int at = coding.document().text().indexOf(one.cell("sentence_words"));
      Optional<Claim> best =
          left.stream()
              .filter(c -> at >= 0 && c.evidence().sentence().contains(at))
              .filter(c -> matches(one.cell("action"), a -> c.action().root().equals(root(a))))
              .min((a, b) -> Integer.compare(wrong(one, a).size(), wrong(one, b).size()));
      best.ifPresent(left::remove);
      outcomes.add(new Outcome(one, best, best.map(c -> wrong(one, c)).orElse(List.of())));
      best.ifPresent(c -> count(one, wrong(one, c)));
    }
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  /** The figures, a line each. */
  List<String> figures() {
    long found = outcomes.stream().filter(o -> o.claim().isPresent()).count();
    long right = outcomes.stream().filter(Outcome::right).count();
    List<String> lines = new ArrayList<>();
    lines.add(share("found", found, outcomes.size(), "expected claims"));
    lines.add(share("right", right, outcomes.size(), "expected claims, in every field"));
    lines.add(share("further", claims - found, claims, "claims made are not among the expected"));
    fields.forEach(
        (field, n) ->
            lines.add(
                share("  " + Names.of(field), n[0], n[1], "found claims where it is judged")));
    return lines;
  }

  private static String share(String label, long part, long whole, String of) {
    return String.format(
        Locale.ROOT,
        "%-13s%4d of %4d  %5.1f %%  %s",
        label,
        part,
        whole,
        whole == 0 ? 0.0 : 100.0 * part / whole,
        of);
  }

  private void count(Expected expected, List<Field> wrong) {
    for (Field field : Field.values()) {
      if (!expected.cell(column(field)).equals("*")) {
        int[] counts = fields.computeIfAbsent(field, f -> new int[2]);
        counts[0] += wrong.contains(field) ? 0 : 1;
        counts[1]++;
      }
    }
  }

  private static String column(Field field) {
    return switch (field) {
      case SOURCE -> "source_code";
      case TARGET -> "target_code";
      default -> Names.of(field);
    };
  }

  private static List<Field> wrong(Expected expected, Claim claim) {
    boolean swapped =
        claim.reciprocal() && !sides(expected, claim, false) && sides(expected, claim, true);
    return Arrays.stream(Field.values())
        .filter(f -> !agrees(f, expected.cell(column(f)), claim, swapped))
        .toList();
  }

  private static boolean sides(Expected expected, Claim claim, boolean swapped) {
    return agrees(Field.SOURCE, expected.cell("source_code"), claim, swapped)
        && agrees(Field.TARGET, expected.cell("target_code"), claim, swapped);
  }

  private static boolean agrees(Field field, String cell, Claim claim, boolean swapped) {
    return switch (field) {
      case ACTION ->
          matches(cell, a -> claim.action().cameo().startsWith(a.replaceFirst("(?<=^..)0$", "")));
      case SOURCE -> side(cell, swapped ? target(claim) : source(claim));
      case TARGET -> side(cell, swapped ? source(claim) : target(claim));
      case WHEN -> matches(cell, w -> within(w, claim));
      case WHERE -> matches(cell, w -> claim.where().filter(p -> place(w, p)).isPresent());
      case SPEAKER -> matches(cell, s -> speaker(s, claim.says().speaker()));
      case STATUS -> matches(cell, s -> Names.of(claim.status()).equals(s));
      case BACKGROUND -> matches(cell, b -> claim.background() == b.equals("yes"));
      case KILLED -> matches(cell, k -> killed(claim).equals(k));
    };
  }

  /** Whether nothing is asked, or one of the alternatives holds. */
  private static boolean matches(String cell, java.util.function.Predicate<String> holds) {
    return cell.equals("*") || Arrays.stream(cell.split("\\|")).anyMatch(holds);
  }

  private static String root(String action) {
    return action.substring(0, Math.min(2, action.length()));
  }

  private static List<Party> source(Claim claim) {
    return Stream.concat(claim.source().stream(), claim.alsoSource().stream()).toList();
  }

  private static List<Party> target(Claim claim) {
    return Stream.concat(claim.target().stream(), claim.alsoTarget().stream()).toList();
  }

  private static boolean side(String cell, List<Party> parties) {
    return matches(
        cell,
        code ->
            code.equals("-")
                ? parties.stream().allMatch(p -> p.code().isEmpty())
                : parties.stream().anyMatch(p -> p.code().orElse("").startsWith(code)));
  }

  /**
   * Inside the days written, whose length is their precision: 2020, 2020-02, 2020-02-27, or two of
   * them.
   */
  private static boolean within(String written, Claim claim) {
    String[] ends = written.split("/");
    LocalDate first = first(ends[0]);
    LocalDate last = last(ends[ends.length - 1]);
    return claim
        .when()
        .interval()
        .filter(i -> !i.start().isBefore(first) && !i.end().isAfter(last))
        .isPresent();
  }

  private static LocalDate first(String day) {
    return LocalDate.parse((day + "-01-01").substring(0, 10));
  }

  private static LocalDate last(String day) {
    return switch (day.length()) {
      case 4 -> first(day).plusYears(1).minusDays(1);
      case 7 -> YearMonth.parse(day).atEndOfMonth();
      default -> LocalDate.parse(day);
    };
  }

  private static boolean place(String wanted, Claim.Where where) {
    return where.place().name().equalsIgnoreCase(wanted) || where.text().equalsIgnoreCase(wanted);
  }

  private static boolean speaker(String wanted, Speaker speaker) {
    if (wanted.equals("narrator")) {
      return speaker.kind() == Speaker.Kind.NARRATOR;
    }
    String words = speaker.text() + " " + Names.actor(speaker).map(Actor::name).orElse("");
    return fold(words).contains(fold(wanted))
        || !speaker.text().isEmpty() && fold(wanted).contains(fold(speaker.text()));
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "").strip();
  }

  private static String killed(Claim claim) {
    return claim.quantities().stream()
        .filter(q -> q.kind() == Quantity.Kind.KILLED)
        .findFirst()
        .map(q -> q.low() + (q.exact() ? "" : "+"))
        .orElse("-");
  }
}
