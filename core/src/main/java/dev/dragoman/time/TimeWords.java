package dev.dragoman.time;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of time: {@code en/time.tsv}. */
final class TimeWords {
  private final Map<String, Map<String, Integer>> classes = new HashMap<>();
  private Pattern future = Pattern.compile("$^");

  static TimeWords load(Tables tables) {
    TimeWords words = new TimeWords();
    for (Tables.Row row : tables.read("en/time.tsv")) {
      Map<String, Integer> members =
          words.classes.computeIfAbsent(
              row.get("class"),
              c ->
                  new TreeMap<>(
                      (a, b) ->
                          a.length() != b.length() ? b.length() - a.length() : a.compareTo(b)));
      for (String word : row.list("words")) {
        members.put(word, row.optional("value").map(Integer::parseInt).orElse(0));
      }
    }
    words.future = Pattern.compile("\\b(" + words.of("future") + ")\\b", Pattern.CASE_INSENSITIVE);
    return words;
  }

  /** The words of a class as alternatives of a pattern, longer ones first. */
  String of(String name) {
    return classes.getOrDefault(name, Map.of()).keySet().stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  int number(String name, String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    return classes
        .getOrDefault(name, Map.of())
        .getOrDefault(word.toLowerCase(Locale.ROOT).replace(".", ""), 0);
  }

  boolean isPreposition(String word) {
    return classes.getOrDefault("preposition", Map.of()).containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence speaks of what is to come. */
  boolean future(String text) {
    return future.matcher(text).find();
  }
}
