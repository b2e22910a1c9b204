package dev.dragoman.cli;

import dev.dragoman.cli.Corpus.Expected;
import dev.dragoman.cli.Evaluation.Field;
import dev.dragoman.exchange.Names;
import dev.dragoman.model.Actor;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Quantity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In what a claim agrees with an expected one, as {@code corpus/README.md} tells the columns. */
final class Agreement {
  private Agreement() {}

  /** Whether the claim stands in the sentence of the expected words and has its root. */
  static boolean sameSentenceAndRoot(Expected expected, Claim claim, String text) {
    int at = text.indexOf(expected.cell("sentence_words"));
    return at >= 0
        && claim.evidence().sentence().contains(at)
        && matches(expected.cell("action"), a -> claim.action().root().equals(root(a)));
  }

  /** Whether anything is asked of the field: no alternative is {@code *}. */
  static boolean judged(Expected expected, Field field) {
    return judged(expected.cell(column(field)));
  }

  private static boolean judged(String cell) {
    return !Arrays.asList(cell.split("\\|")).contains("*");
  }

  /** The fields that differ. A mutual claim may have its sides either way. */
  static List<Field> wrong(Expected expected, Claim claim) {
    return differing(expected, claim, Set.of(Field.values()));
  }

  /** Whether none of these fields differs. */
  static boolean agree(Expected expected, Claim claim, Set<Field> fields) {
    return differing(expected, claim, fields).isEmpty();
  }

  private static List<Field> differing(Expected expected, Claim claim, Set<Field> fields) {
    boolean swapped =
        claim.reciprocal() && !sides(expected, claim, false) && sides(expected, claim, true);
    return Arrays.stream(Field.values())
        .filter(fields::contains)
        .filter(f -> !agrees(f, expected.cell(column(f)), claim, swapped))
        .toList();
  }

  private static String column(Field field) {
    return switch (field) {
      case SOURCE -> "source_code";
      case TARGET -> "target_code";
      default -> Names.of(field);
    };
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
  private static boolean matches(String cell, Predicate<String> holds) {
    return !judged(cell) || Arrays.stream(cell.split("\\|")).anyMatch(holds);
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
