package dev.dragoman.read;

import dev.dragoman.model.Document;
import dev.dragoman.model.Document.Anchor;
import dev.dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a plain-text file: paragraphs parted by one blank line, furniture dropped, and for every
 * stretch of the text where it stood in the original. The title stays the first paragraph of the
 * text.
 */
final class PlainText {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\f\\u2028\\u2029]*");
  private static final int WIDEST_WRAP = 120;
  private static final int NARROWEST_WRAP = 40;

  private final Sifter sifter;
  private final Languages languages;

  PlainText(Sifter sifter, Languages languages) {
    this.sifter = sifter;
    this.languages = languages;
  }

  private record Line(String text, int offset) {}

  /** Reads one file's text. */
  Read read(String origin, String original) {
    List<List<Line>> groups = groups(original);
    if (groups.isEmpty()) {
      return Read.bad(origin, "empty file");
    }
    Sifter.Sifted sifted = sifter.sift(blocks(groups), true);
    if (sifted.paragraphs().isEmpty()) {
      return Read.bad(origin, "no article text, only menus and the like");
    }
    StringBuilder text = new StringBuilder();
    List<Anchor> anchors = new ArrayList<>();
    Optional<Span> title = Optional.empty();
    for (int i = 0; i < sifted.paragraphs().size(); i++) {
      Span span = append(text, anchors, sifted.paragraphs().get(i));
      title = sifted.title().equals(Optional.of(i)) ? Optional.of(span) : title;
    }
    return new Read.Ok(
        new Document(
            Ids.of(Optional.empty(), text.toString()),
            origin,
            Optional.empty(),
            Optional.empty(),
            sifted.agency(),
            sifted.byline(),
            title.map(span -> span.of(text.toString())),
            title,
            languages.of(text.toString()),
            sifted.dating(),
            Optional.empty(),
            text.toString(),
            anchors));
  }

  /** Adds a paragraph to a text, a blank line before it, and says where it now stands. */
  static Span append(StringBuilder text, List<Anchor> anchors, Block block) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(block.text());
    for (Anchor anchor : block.anchors()) {
      anchors.add(new Anchor(start + anchor.offset(), anchor.originalOffset()));
    }
    return new Span(start, text.length());
  }

  /** Lines that no blank line parts. */
  private static List<List<Line>> groups(String original) {
    List<List<Line>> groups = new ArrayList<>();
    List<Line> group = new ArrayList<>();
    Matcher matcher = LINE.matcher(original);
    int at = 0;
    while (at <= original.length() && matcher.find(at)) {
      String line = matcher.group();
      if (!line.isBlank()) {
        group.add(new Line(line, matcher.start()));
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      at = original.startsWith("\r\n", matcher.end()) ? matcher.end() + 2 : matcher.end() + 1;
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static List<Block> blocks(List<List<Line>> groups) {
    int width = wrappedAt(groups);
    List<Block> blocks = new ArrayList<>();
    for (List<Line> group : groups) {
      Block.Builder builder = new Block.Builder();
      for (int i = 0; i < group.size(); i++) {
        if (i > 0 && !goesOn(group.get(i - 1), group.get(i), width) && !builder.empty()) {
          blocks.add(builder.build(false));
          builder = new Block.Builder();
        }
        builder.blank().add(group.get(i).text(), group.get(i).offset());
      }
      if (!builder.empty()) {
        blocks.add(builder.build(false));
      }
    }
    return blocks;
  }

  /**
   * The width at which most lines are broken where the next word would not fit; 0 where they are
   * not.
   */
  private static int wrappedAt(List<List<Line>> groups) {
    int width =
        groups.stream()
            .flatMap(List::stream)
            .mapToInt(l -> l.text().stripTrailing().length())
            .max()
            .orElse(0);
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return 0;
    }
    int full = 0;
    int inside = 0;
    int pairs = 0;
    for (List<Line> group : groups) {
      for (int i = 1; i < group.size(); i++) {
        pairs++;
        boolean fills = fills(group.get(i - 1), group.get(i), width);
        full += fills ? 1 : 0;
        inside += fills && !group.get(i - 1).text().stripTrailing().endsWith(".") ? 1 : 0;
      }
    }
    return full * 2 > pairs && inside * 3 > full ? width : 0;
  }

  private static boolean fills(Line line, Line next, int width) {
    String word = next.text().strip().split("\\s", 2)[0];
    return line.text().stripTrailing().length() + 1 + word.length() > width * 9 / 10;
  }

  /** Whether a line is broken inside a sentence or at the width of the page. */
  private static boolean goesOn(Line line, Line next, int width) {
    if (width > 0 && fills(line, next, width)) {
      return true;
    }
    char first = next.text().strip().charAt(0);
    char last = line.text().stripTrailing().charAt(line.text().stripTrailing().length() - 1);
    return Character.isLowerCase(first) && (Character.isLetterOrDigit(last) || last == ',');
  }
}
