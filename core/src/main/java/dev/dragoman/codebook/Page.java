package dev.dragoman.codebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the codebook: prose for people, rules, examples and tables.
 *
 * @param name "SANCTION"
 * @param parts in the order of the page
 */
public record Page(String name, List<Part> parts) {
  private static final Pattern FENCE = Pattern.compile("^(`{3,})\\s*(\\S*)\\s*(.*)$");

  /** A stretch of a page: prose, or one fence. */
  public sealed interface Part {
    /** Its first line in the page, from one; a fence's own. */
    int line();
  }

  /** Markdown between fences, without empty lines before and after. */
  public record Prose(int line, String markdown) implements Part {}

  /** A fence of rules. */
  public record Rules(int line, String language, List<Rule> rules) implements Part {
    public Rules {
      rules = List.copyOf(rules);
    }
  }

  /**
   * A sentence and the claims expected of it.
   *
   * @param file page
   * @param line of its fence
   * @param published date of the document
   * @param todo should pass, does not yet
   * @param text the document
   * @param expected lines as written; empty for "nothing"
   */
  public record Example(
      String file,
      int line,
      Optional<LocalDate> published,
      boolean todo,
      String text,
      List<String> expected)
      implements Part {}

  /**
   * A fence of another kind.
   *
   * @param body its lines as written
   */
  public record Table(int line, String kind, String language, List<String> body) implements Part {
    public Table {
      body = List.copyOf(body);
    }

    /** The lines without comments. */
    public List<String> rows() {
      return body.stream()
          .map(row -> row.replaceFirst("(^|\\s)#.*", "").strip())
          .filter(row -> !row.isEmpty())
          .toList();
    }
  }

  public Page {
    parts = List.copyOf(parts);
  }

  /** All rules. */
  public List<Rule> rules() {
    return parts(Rules.class).flatMap(part -> part.rules().stream()).toList();
  }

  /** All examples. */
  public List<Example> examples() {
    return parts(Example.class).toList();
  }

  /** Fences of other kinds, such as status. */
  public List<Table> tables() {
    return parts(Table.class).toList();
  }

  private <P extends Part> Stream<P> parts(Class<P> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast);
  }

  static Page parse(String file, String text) {
    String name = file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
    List<String> lines = List.of(text.split("\r?\n", -1));
    List<Part> parts = new ArrayList<>();
    int prose = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (!fence.matches()) {
        continue;
      }
      prose(lines, prose, i).ifPresent(parts::add);
      int first = i + 1;
      int end = first;
      while (end < lines.size() && !lines.get(end).strip().equals(fence.group(1))) {
        end++;
      }
      if (end == lines.size()) {
        throw new CodebookException(file + ":" + first + ":1: this fence is never closed");
      }
      List<String> body = lines.subList(first, end);
      String head = fence.group(3);
      parts.add(
          switch (fence.group(2)) {
            case "rules" -> new Rules(first, head.strip(), rules(file, first, body));
            case "example" -> example(file, first, head, body);
            default -> new Table(first, fence.group(2), head, body);
          });
      i = end;
      prose = end + 1;
    }
    prose(lines, prose, lines.size()).ifPresent(parts::add);
    return new Page(name, parts);
  }

  private static Optional<Part> prose(List<String> lines, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && lines.get(start).isBlank()) {
      start++;
    }
    while (end > start && lines.get(end - 1).isBlank()) {
      end--;
    }
    return start == end
        ? Optional.empty()
        : Optional.of(new Prose(start + 1, String.join("\n", lines.subList(start, end))));
  }

  private static List<Rule> rules(String file, int fence, List<String> body) {
    List<Rule> rules = new ArrayList<>();
    for (int k = 0; k < body.size(); k++) {
      if (!body.get(k).isBlank() && !body.get(k).strip().startsWith("#")) {
        rules.add(RuleParser.parse(file, fence + k + 1, body.get(k)));
      }
    }
    return rules;
  }

  private static Example example(String file, int line, String head, List<String> body) {
    boolean todo = head.contains("todo");
    String date = head.replace("todo", "").strip();
    int stop = body.indexOf(".");
    if (stop < 0) {
      throw new CodebookException(
          file
              + ":"
              + line
              + ":1: an example has its text, a line with a single '.', and what is expected");
    }
    List<String> expected =
        body.subList(stop + 1, body.size()).stream()
            .map(String::strip)
            .filter(row -> !row.isEmpty() && !row.equals("nothing"))
            .toList();
    try {
      return new Example(
          file,
          line,
          date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
          todo,
          String.join("\n", body.subList(0, stop)),
          expected);
    } catch (DateTimeParseException e) {
      throw new CodebookException(file + ":" + line + ":12: no date: " + date);
    }
  }
}
