package dev.dragoman.time;

import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.TimeMention;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day and month that a text's dateline tells without a year: "ANKARA, March 5 (Reuters) -".
 *
 * @param day of whatever year
 * @param text the expression as printed
 */
record Dateline(MonthDay day, String text) {
  /** A day of the month in no known year, as TimeML writes it. */
  private static final Pattern DAY = Pattern.compile("XXXX-(\\d{2})-(\\d{2})");

  /** Places, each word with a capital. */
  private static final Pattern BEFORE =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’./-]*(?:,? \\p{Lu}[\\p{L}\\p{M}'’./-]*){0,5},\\s+");

  /** Whose wire it is, if said, and a dash. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*+(?:[(\\[/][^)\\]/]{2,40}[)\\]/]|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})?\\.?\\s*[-–—]+\\s.*",
          Pattern.DOTALL);

  /**
   * The dateline that a text begins with, if it tells a day without a year.
   *
   * @param sentence the first of the text, its title passed over
   * @param times expressions of that sentence, read without a day of publication
   */
  static Optional<Dateline> of(Document document, Sentence sentence, List<TimeMention> times) {
    return times.stream()
        .findFirst()
        .flatMap(first -> day(first).filter(d -> placed(document, sentence.span(), first.span())));
  }

  private static Optional<Dateline> day(TimeMention mention) {
    Matcher value = DAY.matcher(mention.value());
    return value.matches()
        ? Optional.of(
            new Dateline(
                MonthDay.of(Integer.parseInt(value.group(1)), Integer.parseInt(value.group(2))),
                mention.text()))
        : Optional.empty();
  }

  private static boolean placed(Document document, Span sentence, Span day) {
    String text = document.text();
    return BEFORE.matcher(text.substring(sentence.start(), day.start())).matches()
        && BEHIND.matcher(text.substring(day.end())).matches();
  }
}
