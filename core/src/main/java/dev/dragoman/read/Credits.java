package dev.dragoman.read;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Reads bylines, closing credits and datelines, by the patterns of {@code en/credits.tsv} and the
 * names of {@code en/agencies.tsv}.
 */
final class Credits {
  private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

  private static final String PARTICLE = "particle";

  private final Map<String, String> agencies = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private record Row(What what, Pattern pattern) {}

  /** What a pattern finds, and where it must match. */
  enum What {
    /** A whole line. */
    BYLINE,
    /** A whole line. */
    CREDIT,
    /** The end of the last paragraph. */
    ENDING,
    /** The beginning of the first paragraph. */
    DATELINE
  }

  /**
   * What was read.
   *
   * @param span that it takes up in the line
   * @param byline who wrote it
   * @param agency whose wire it is, by its usual name
   * @param place the words of a dateline's place
   * @param date of a dateline, where it is printed with its year
   */
  record Found(
      Span span,
      Optional<String> byline,
      Optional<String> agency,
      Optional<String> place,
      Optional<LocalDate> date) {}

  /**
   * Reads the tables.
   *
   * @throws Tables.TableException where a pattern is broken
   */
  Credits(Tables tables) {
    for (Tables.Row row : tables.read("en/agencies.tsv")) {
      agencies.putIfAbsent(row.get("name"), row.get("name"));
      row.list("aliases").forEach(alias -> agencies.putIfAbsent(alias, row.get("name")));
    }
    String any =
        agencies.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(a -> a))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{N}])"));
    List<Tables.Row> credits = tables.read("en/credits.tsv");
    String name = name(any, credits);
    for (Tables.Row row : credits) {
      if (row.get("what").equals(PARTICLE)) {
        continue;
      }
      try {
        What what = What.valueOf(row.get("what").toUpperCase(Locale.ROOT));
        String pattern = row.get("pattern").replace("{AGENCY}", any).replace("{NAME}", name);
        rows.add(new Row(what, Pattern.compile(pattern)));
      } catch (PatternSyntaxException e) {
        throw row.error("broken pattern: " + e.getDescription());
      } catch (IllegalArgumentException e) {
        throw row.error("a credit is no '" + row.get("what") + "'");
      }
    }
  }

  /** Words in capitals, with particles between them, that are not an agency's name. */
  private static String name(String agency, List<Tables.Row> rows) {
    String particles =
        rows.stream()
            .filter(row -> row.get("what").equals(PARTICLE))
            .map(row -> row.get("pattern"))
            .collect(Collectors.joining("|", "(?:", ")"));
    return "(?!%s(?:\\s*$|[,;/)]))(?:%s(?: (?:%s|%s)){0,4} %s|%s)"
        .formatted(agency, CAPITAL, CAPITAL, particles, CAPITAL, CAPITAL);
  }

  /** The first pattern of a kind that matches a line where it must. */
  Optional<Found> find(String line, What what) {
    for (Row row : rows) {
      if (row.what == what) {
        Matcher matcher = row.pattern.matcher(line);
        if (matches(matcher, what, line.length())) {
          return Optional.of(found(matcher, row.pattern.pattern()));
        }
      }
    }
    return Optional.empty();
  }

  /** The agency that a name is one of, as its usual name. */
  Optional<String> agency(String name) {
    return Optional.ofNullable(agencies.get(name.replaceFirst("^[Tt]he ", "").strip()));
  }

  private static boolean matches(Matcher matcher, What what, int length) {
    return switch (what) {
      case BYLINE, CREDIT -> matcher.matches();
      case DATELINE -> matcher.lookingAt();
      case ENDING -> {
        boolean last = false;
        while (!last && matcher.find()) {
          last = matcher.end() == length;
        }
        yield last;
      }
    };
  }

  private Found found(Matcher matcher, String pattern) {
    return new Found(
        new Span(matcher.start(), matcher.end()),
        group(matcher, pattern, "by"),
        group(matcher, pattern, "agency").flatMap(this::agency),
        group(matcher, pattern, "place"),
        group(matcher, pattern, "date").flatMap(PrintedDates::first));
  }

  private static Optional<String> group(Matcher matcher, String pattern, String name) {
    return pattern.contains("(?<" + name + ">")
        ? Optional.ofNullable(matcher.group(name)).map(String::strip)
        : Optional.empty();
  }
}
