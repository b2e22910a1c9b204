package dev.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** A line of text whose stretches bear styles, wrapped by what is seen of it. */
final class StyledText {
  /** What a stretch is, and so how it looks where colours are on. */
  enum Style {
    PLAIN,
    TITLE(Ansi.Style.bold),
    FAINT(Ansi.Style.faint),
    SOURCE(Ansi.Style.fg_cyan),
    TARGET(Ansi.Style.fg_magenta),
    ACTION(Ansi.Style.bold),
    TRIGGER(Ansi.Style.bold, Ansi.Style.fg_yellow),
    WARNING(Ansi.Style.fg_red),
    GOOD(Ansi.Style.fg_green);

    private final Ansi.IStyle[] looks;

    Style(Ansi.IStyle... looks) {
      this.looks = looks;
    }

    private String paint(String text, boolean colours) {
      if (!colours || looks.length == 0 || text.isEmpty()) {
        return text;
      }
      // Switched off by a reset: the code that ends bold underlines in some terminals.
      return Ansi.Style.on(looks) + text + Ansi.Style.reset.on();
    }
  }

  private record Run(String text, Style style) {
    int width() {
      return text.codePointCount(0, text.length());
    }
  }

  private final List<Run> runs = new ArrayList<>();

  StyledText add(Style style, String text) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, style));
    }
    return this;
  }

  StyledText add(String text) {
    return add(Style.PLAIN, text);
  }

  /** How many columns it takes on one line. */
  int width() {
    return runs.stream().mapToInt(Run::width).sum();
  }

  String paint(boolean colours) {
    return paint(runs, colours);
  }

  /**
   * Lines of whole words; a word longer than a line stands alone on one.
   *
   * @param width columns of a line
   * @param first columns already taken on the first line
   * @param indent blanks before every further line
   */
  List<String> wrap(int width, int first, int indent, boolean colours) {
    List<String> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    int taken = first;
    boolean blank = false;
    for (List<Run> word : words()) {
      int needed = word.stream().mapToInt(Run::width).sum();
      if (word.get(0).text().equals(" ")) {
        blank = !line.isEmpty();
        continue;
      }
      if (!line.isEmpty() && taken + (blank ? 1 : 0) + needed > width) {
        lines.add(paint(line, colours));
        line = new ArrayList<>();
        taken = indent;
      } else if (blank && !line.isEmpty()) {
        Style style = line.get(line.size() - 1).style();
        line.add(new Run(" ", style == word.get(0).style() ? style : Style.PLAIN));
        taken++;
      }
      line.addAll(word);
      taken += needed;
      blank = false;
    }
    lines.add(paint(line, colours));
    List<String> indented = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      indented.add((i == 0 ? "" : " ".repeat(indent)) + lines.get(i));
    }
    return indented;
  }

  /** The words, and between them a single blank for whatever white space stands there. */
  private List<List<Run>> words() {
    List<List<Run>> words = new ArrayList<>();
    List<Run> word = new ArrayList<>();
    for (Run run : runs) {
      StringBuilder part = new StringBuilder();
      for (int at = 0; at < run.text().length(); at++) {
        char next = run.text().charAt(at);
        if (Character.isWhitespace(next)) {
          flush(part, run.style(), word);
          if (!word.isEmpty()) {
            words.add(word);
            word = new ArrayList<>();
          }
          words.add(List.of(new Run(" ", run.style())));
        } else {
          part.append(next);
        }
      }
      flush(part, run.style(), word);
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private static void flush(StringBuilder part, Style style, List<Run> word) {
    if (part.length() > 0) {
      word.add(new Run(part.toString(), style));
      part.setLength(0);
    }
  }

  /** Neighbours of one style are painted as one. */
  private static String paint(List<Run> runs, boolean colours) {
    StringBuilder painted = new StringBuilder();
    int at = 0;
    while (at < runs.size()) {
      Style style = runs.get(at).style();
      StringBuilder text = new StringBuilder();
      while (at < runs.size() && runs.get(at).style() == style) {
        text.append(runs.get(at).text());
        at++;
      }
      painted.append(style.paint(text.toString(), colours));
    }
    return painted.toString();
  }
}
