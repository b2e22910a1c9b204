package dev.dragoman.codebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the codebook: its rules and its examples.
 *
 * @param name "SANCTION"
 * @param rules in the order of the page
 * @param examples in the order of the page
 * @param tables other fences, such as status
 */
public record Page(String name, List<Rule> rules, List<Example> examples, List<Table> tables) {
  private static final Pattern FENCE = Pattern.compile("^(`{3,})\\s*(\\S*)\\s*(.*)$");

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
      List<String> expected) {}

  /** A fence of another kind: its rows without comments. */
  public record Table(String kind, String language, List<String> rows) {}

  static Page parse(String file, String text) {
    String name = file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
    List<Rule> rules = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher fence = FENCE.matcher(lines[i]);
      if (!fence.matches()) {
        continue;
      }
      int first = i + 1;
      int end = first;
      while (end < lines.length && !lines[end].strip().equals(fence.group(1))) {
        end++;
      }
      if (end == lines.length) {
        throw new CodebookException(file + ":" + first + ":1: this fence is never closed");
      }
      List<String> body = List.of(lines).subList(first, end);
      switch (fence.group(2)) {
        case "rules" -> {
          for (int k = 0; k < body.size(); k++) {
            if (!body.get(k).isBlank() && !body.get(k).strip().startsWith("#")) {
              rules.add(RuleParser.parse(file, first + k + 1, body.get(k)));
            }
          }
        }
        case "example" -> examples.add(example(file, first, fence.group(3), body));
        default -> {
          List<String> rows =
              body.stream()
                  .map(row -> row.replaceFirst("(^|\\s)#.*", "").strip())
                  .filter(row -> !row.isEmpty())
                  .toList();
          tables.add(new Table(fence.group(2), fence.group(3), rows));
        }
      }
      i = end;
    }
    return new Page(name, List.copyOf(rules), List.copyOf(examples), List.copyOf(tables));
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
