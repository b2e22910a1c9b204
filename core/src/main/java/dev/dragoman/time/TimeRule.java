package dev.dragoman.time;

import dev.dragoman.lexicon.Tables.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of {@code en/time_rules.tsv}, compiled.
 *
 * <pre>
 * pattern = { context } { part } { context }
 * context = "[" choice "]"
 * part    = choice [ "?" ] | "(" { part } ")" [ "?" ]
 * choice  = name { "|" name }        a class in capitals, "A!B" an A that is no B; else a word
 * </pre>
 */
final class TimeRule {
  private static final Pattern PIECE = Pattern.compile("[^\\s()\\[\\]]+|[()\\[\\]]|\\?");
  private static final Set<String> READ = Set.of("NUM", "DAY", "YEAR", "CLOCK", "ISO", "DECADES");

  private final String meaning;
  private final int line;
  private final List<Choice> before = new ArrayList<>();
  private final List<Choice> after = new ArrayList<>();
  private List<Part> parts = List.of();

  /** One of several words or classes. */
  private record Choice(Set<String> words, Set<String> classes, Set<String> not) {}

  /** A choice, or a group where {@code choice} is empty. */
  private record Part(Optional<Choice> choice, List<Part> group, boolean optional) {}

  /** Where a rule fits: the words from first to last, and what they stand for. */
  record Fit(TimeRule rule, int first, int last, Fields fields) {}

  /** What stands at each place of a text. */
  interface Line {
    List<Word> words();

    List<Sense> senses(int at);
  }

  private TimeRule(String meaning, int line) {
    this.meaning = meaning;
    this.line = line;
  }

  String meaning() {
    return meaning;
  }

  /** Its place in the table. */
  int line() {
    return line;
  }

  /** How much context it asks for. */
  int context() {
    return before.size() + after.size();
  }

  static TimeRule parse(Row row, TimeWords words) {
    TimeRule rule = new TimeRule(row.get("meaning"), row.line());
    Matcher pieces = PIECE.matcher(row.get("pattern"));
    List<String> all = new ArrayList<>();
    while (pieces.find()) {
      all.add(pieces.group());
    }
    Parser parser = new Parser(all, row, words);
    while (parser.at("[")) {
      rule.before.add(parser.context());
    }
    rule.parts = parser.parts();
    while (parser.at("[")) {
      rule.after.add(parser.context());
    }
    if (!parser.done() || rule.parts.isEmpty()) {
      throw row.error("cannot be read: " + row.get("pattern"));
    }
    return rule;
  }

  private static final class Parser {
    private final List<String> pieces;
    private final Row row;
    private final TimeWords words;
    private int next;

    Parser(List<String> pieces, Row row, TimeWords words) {
      this.pieces = pieces;
      this.row = row;
      this.words = words;
    }

    boolean done() {
      return next >= pieces.size();
    }

    boolean at(String piece) {
      return !done() && pieces.get(next).equals(piece);
    }

    private void expect(String piece) {
      if (!at(piece)) {
        throw row.error("expected " + piece + " in " + row.get("pattern"));
      }
      next++;
    }

    Choice context() {
      expect("[");
      Choice choice = choice(pieces.get(next++));
      expect("]");
      return choice;
    }

    List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      while (!done() && !at(")") && !at("[")) {
        parts.add(part());
      }
      return List.copyOf(parts);
    }

    private Part part() {
      if (at("(")) {
        next++;
        List<Part> group = parts();
        expect(")");
        boolean optional = at("?");
        next += optional ? 1 : 0;
        return new Part(Optional.empty(), group, optional);
      }
      String piece = pieces.get(next++);
      boolean optional = piece.length() > 1 && piece.endsWith("?");
      String names = optional ? piece.substring(0, piece.length() - 1) : piece;
      return new Part(Optional.of(choice(names)), List.of(), optional);
    }

    private Choice choice(String names) {
      Set<String> literal = new HashSet<>();
      Set<String> classes = new HashSet<>();
      Set<String> not = new HashSet<>();
      for (String name : names.split("\\|")) {
        if (!name.isEmpty()
            && name.equals(name.toUpperCase(Locale.ROOT))
            && Character.isLetter(name.charAt(0))) {
          String[] sides = name.split("!");
          for (String side : sides) {
            if (!READ.contains(side) && !words.has(side)) {
              throw row.error("no class " + side + " in " + TimeWords.TABLE);
            }
          }
          classes.add(sides[0]);
          not.addAll(Arrays.asList(sides).subList(1, sides.length));
        } else {
          literal.add(name);
        }
      }
      return new Choice(Set.copyOf(literal), Set.copyOf(classes), Set.copyOf(not));
    }
  }

  /** The words and classes that can stand first. */
  Set<String> firsts() {
    Set<String> firsts = new HashSet<>();
    firsts(parts, firsts);
    return firsts;
  }

  /** Whether the parts can all be absent. */
  private static boolean firsts(List<Part> parts, Set<String> firsts) {
    for (Part part : parts) {
      boolean empty;
      if (part.choice.isPresent()) {
        firsts.addAll(part.choice.get().words);
        firsts.addAll(part.choice.get().classes);
        empty = false;
      } else {
        empty = firsts(part.group, firsts);
      }
      if (!empty && !part.optional) {
        return false;
      }
    }
    return true;
  }

  /** The longest fit that begins at a place. */
  Optional<Fit> fit(Line line, int at) {
    for (int i = 0; i < before.size(); i++) {
      int place = at - before.size() + i;
      if (place < 0 || !single(line, before.get(i), place)) {
        return Optional.empty();
      }
    }
    Search search = new Search(line);
    search.walk(parts, 0, at, List.of());
    return search.end <= at
        ? Optional.empty()
        : Optional.of(new Fit(this, at, search.end - 1, search.best));
  }

  private static boolean single(Line line, Choice choice, int place) {
    if (choice.words.contains(line.words().get(place).lower())) {
      return true;
    }
    for (Sense sense : line.senses(place)) {
      if (choice.classes.contains(sense.cls())) {
        return true;
      }
    }
    return false;
  }

  /** A depth-first search that keeps the longest way. */
  private final class Search {
    private final Line line;
    private int end = -1;
    private Fields best = new Fields(List.of());

    /** What is left of an enclosing sequence once a group is through. */
    private record Rest(List<Part> parts, int from) {}

    Search(Line line) {
      this.line = line;
    }

    void walk(List<Part> sequence, int from, int at, List<Rest> after) {
      walk(sequence, from, at, after, List.of());
    }

    private void walk(List<Part> sequence, int from, int at, List<Rest> outer, List<Sense> bound) {
      if (from == sequence.size()) {
        if (outer.isEmpty()) {
          accept(at, bound);
        } else {
          Rest rest = outer.get(outer.size() - 1);
          walk(rest.parts, rest.from, at, outer.subList(0, outer.size() - 1), bound);
        }
        return;
      }
      Part part = sequence.get(from);
      if (part.optional) {
        walk(sequence, from + 1, at, outer, bound);
      }
      if (part.choice.isEmpty()) {
        List<Rest> deeper = new ArrayList<>(outer);
        deeper.add(new Rest(sequence, from + 1));
        walk(part.group, 0, at, deeper, bound);
        return;
      }
      if (at >= line.words().size()) {
        return;
      }
      Choice choice = part.choice.get();
      if (choice.words.contains(line.words().get(at).lower())) {
        walk(sequence, from + 1, at + 1, outer, bound);
      }
      for (Sense sense : line.senses(at)) {
        if (choice.classes.contains(sense.cls()) && allowed(choice, sense, at)) {
          List<Sense> more = new ArrayList<>(bound);
          more.add(sense);
          walk(sequence, from + 1, at + sense.length(), outer, more);
        }
      }
    }

    private boolean allowed(Choice choice, Sense sense, int at) {
      return choice.not.isEmpty()
          || line.senses(at).stream()
              .noneMatch(s -> choice.not.contains(s.cls()) && s.length() >= sense.length());
    }

    private void accept(int at, List<Sense> bound) {
      for (int i = 0; i < after.size(); i++) {
        if (at + i >= line.words().size() || !single(line, after.get(i), at + i)) {
          return;
        }
      }
      if (at > end || at == end && bound.size() > best.senses().size()) {
        end = at;
        best = new Fields(bound);
      }
    }
  }
}
