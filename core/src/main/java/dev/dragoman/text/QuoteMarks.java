package dev.dragoman.text;

import dev.dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands between quotation marks. A quotation ends with its paragraph; where the next
 * paragraph opens with a mark again it goes on there.
 */
public final class QuoteMarks {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";
  private static final String DOUBLE = OPENING + CLOSING + "\"";

  private final String text;
  private final List<Stretch> found = new ArrayList<>();

  /**
   * What stands between two marks.
   *
   * @param inner between the marks, UTF-16 units
   * @param goesOn whether the paragraph ends before the closing mark and the next goes on
   */
  public record Stretch(Span inner, boolean goesOn) {}

  private QuoteMarks(String text) {
    this.text = text;
  }

  /** All quotations of a text in order; one inside another is part of the outer. */
  public static List<Stretch> find(String text) {
    QuoteMarks marks = new QuoteMarks(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      marks.paragraph(start, end);
      start = end + 1;
    }
    return marks.found;
  }

  private void paragraph(int start, int end) {
    int at = start;
    while (at < end) {
      if (!opens(at, start, end)) {
        at++;
        continue;
      }
      Optional<Stretch> stretch = stretch(at, start, end);
      stretch.ifPresent(found::add);
      at = stretch.map(s -> s.inner().end() + width(s.inner().end(), end)).orElse(at + 1);
    }
  }

  private boolean opens(int at, int start, int end) {
    char mark = text.charAt(at);
    if (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1))) {
      return doubled(at, end) && at + 2 < end && !Character.isWhitespace(text.charAt(at + 2));
    }
    boolean free = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (mark) {
      case '“', '«', '„' -> true;
      case '”', '"' -> free;
      case '‘', '\'' -> free || doubled(at, end);
      case '`' -> doubled(at, end);
      default -> false;
    };
  }

  private Optional<Stretch> stretch(int mark, int start, int end) {
    boolean twice = doubled(mark, end);
    boolean single = !twice && (text.charAt(mark) == '‘' || text.charAt(mark) == '\'');
    int from = mark + (twice ? 2 : 1);
    for (int at = from; at < end; at++) {
      if (single ? closesSingle(at, end) : closesDouble(mark, at, end, twice)) {
        return at > from ? Optional.of(new Stretch(new Span(from, at), false)) : Optional.empty();
      }
    }
    boolean atStart = text.substring(start, mark).isBlank();
    if (!single && (nextOpens(end) || text.charAt(mark) == '“' || atStart)) {
      return Optional.of(new Stretch(trimmed(from, end), nextOpens(end)));
    }
    return Optional.empty();
  }

  private boolean closesDouble(int opening, int at, int end, boolean twice) {
    char open = text.charAt(opening);
    char mark = text.charAt(at);
    if (twice) {
      return doubled(at, end) && mark != '`' || mark == '"' || mark == '”';
    }
    if (open == '«') {
      return mark == '»';
    }
    if (open == '„') {
      return mark == '“' || mark == '”';
    }
    if (open == '"') {
      return (mark == '"' || mark == '”') && !inches(at, end);
    }
    boolean ends = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    return mark == '”' || mark == '"' && ends || mark == '“' && ends && text.charAt(at - 1) != ' ';
  }

  /** A foot-and-inch mark: 5'10" tall. */
  private boolean inches(int at, int end) {
    return at >= 3
        && Character.isDigit(text.charAt(at - 1))
        && text.substring(Math.max(0, at - 3), at).contains("'")
        && at + 1 < end;
  }

  /**
   * A single closing mark stands after a word or a stop and before no letter; inner apostrophes do
   * not close.
   */
  private boolean closesSingle(int at, int end) {
    char mark = text.charAt(at);
    if (mark != '\'' && mark != '’' || Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    boolean free = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    boolean possessive =
        text.charAt(at - 1) == 's'
            && at + 1 < end
            && text.charAt(at + 1) == ' '
            && closesLater(at + 1, end);
    return free && !possessive;
  }

  private boolean closesLater(int from, int end) {
    for (int at = from; at < end; at++) {
      char mark = text.charAt(at);
      if (mark == '‘' || DOUBLE.indexOf(mark) >= 0 || mark == '\'' && text.charAt(at - 1) == ' ') {
        return false;
      }
      if ((mark == '’' || mark == '\'')
          && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean doubled(int at, int end) {
    char mark = text.charAt(at);
    return (mark == '\'' || mark == '`' || mark == '‘' || mark == '’')
        && at + 1 < end
        && text.charAt(at + 1) == mark;
  }

  private int width(int closing, int end) {
    return closing < end && doubled(closing, end) ? 2 : 1;
  }

  private boolean nextOpens(int end) {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at + 1 < text.length()
        && (OPENING.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '"')
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  private Span trimmed(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(from, end);
  }
}
