package dev.dragoman.time;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code en/time_words.tsv}, and what stands at each place of a text. */
final class TimeWords {
  static final String TABLE = "en/time_words.tsv";

  /** The class of feast days, whose value is a rule of {@link Holidays}. */
  static final String HOLIDAY = "HOLIDAY";

  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Set<String> classes = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();

  private record Form(List<Word> words, boolean capital, String cls, String value, int few) {}

  static TimeWords load(Tables tables, Holidays holidays) {
    TimeWords words = new TimeWords();
    for (Row row : tables.read(TABLE)) {
      int few = 0;
      try {
        few = row.optional("few").map(Integer::parseInt).orElse(0);
      } catch (NumberFormatException e) {
        throw row.error("few is no number: " + row.get("few"));
      }
      String cls = row.get("class");
      if (cls.equals(HOLIDAY) || cls.equals("FASTING")) {
        holidays.check(row, "value");
      }
      words.classes.add(cls);
      for (String form : row.list("words")) {
        words.add(form, cls, row.get("value"), few);
      }
    }
    return words;
  }

  private void add(String form, String cls, String value, int few) {
    List<Word> cut = new ArrayList<>(Word.cut(form, 0));
    boolean capital = form.chars().anyMatch(Character::isUpperCase);
    byFirst
        .computeIfAbsent(cut.get(0).lower(), f -> new ArrayList<>())
        .add(new Form(List.copyOf(cut), capital, cls, value, few));
    values.putIfAbsent(cls + " " + Word.fold(form), value);
  }

  /** Whether a class of that name exists in the table. */
  boolean has(String cls) {
    return classes.contains(cls);
  }

  /** The value of a single word in a class. */
  Optional<String> value(String cls, String word) {
    return Optional.ofNullable(values.get(cls + " " + word));
  }

  /** Whether a word is of a class. */
  boolean is(String cls, String word) {
    return values.containsKey(cls + " " + word);
  }

  /** All that the words from a place on can stand for, digits left out. */
  List<Sense> at(List<Word> words, int at) {
    List<Sense> senses = new ArrayList<>();
    for (Form form : byFirst.getOrDefault(words.get(at).lower(), List.of())) {
      if (matches(form, words, at)) {
        senses.add(new Sense(form.cls, form.value, form.words.size(), form.few));
      }
    }
    return senses;
  }

  private static boolean matches(Form form, List<Word> words, int at) {
    if (at + form.words.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < form.words.size(); i++) {
      Word want = form.words.get(i);
      Word have = words.get(at + i);
      boolean same = want.lower().equals(have.lower()) && (!want.glued() || have.glued());
      if (!same || form.capital && !cased(want, have)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word has the capital of the table's; "MAY 5" in a headline is one too. */
  private static boolean cased(Word want, Word have) {
    return !want.letters()
        || !Character.isUpperCase(want.text().charAt(0))
        || have.text().equals(want.text())
        || have.text().length() > 2
            && have.text().equals(want.text().toUpperCase(java.util.Locale.ROOT));
  }
}
