package dev.dragoman.incident;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Document;
import dev.dragoman.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Stems of the words that tell one happening from another: those of a text but for the table {@code
 * en/common_words.tsv}, words of {@code en/one_thing.tsv} for one thing as one. Safe for any number
 * of threads.
 */
public final class ContentWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** So many content words on each side of a trigger belong to it. */
  private static final int AROUND = 4;

  /** So many words of a text are its lead, for the topic of a document. */
  static final int LEAD = 60;

  private final Set<String> common = new HashSet<>();
  private final Map<String, String> base = new HashMap<>();
  private final Map<String, String> thing = new HashMap<>();

  private ContentWords() {}

  /**
   * @throws Tables.TableException where a table is broken
   */
  public static ContentWords load(Tables tables) {
    ContentWords words = new ContentWords();
    for (Tables.Row row : tables.read("en/common_words.tsv")) {
      words.common.addAll(row.list("words"));
    }
    for (Tables.Row row : tables.read("en/irregular_forms.tsv")) {
      row.list("forms").forEach(form -> words.base.putIfAbsent(form, row.get("lemma")));
    }
    EnglishStemmer stemmer = new EnglishStemmer();
    for (Tables.Row row : tables.read("en/one_thing.tsv")) {
      List<String> stems = row.list("words").stream().map(w -> words.stem(stemmer, w)).toList();
      stems.forEach(stem -> words.thing.putIfAbsent(stem, stems.get(0)));
    }
    return words;
  }

  /** The wording of a claim of this document. */
  public Wording wording(Document document, Claim claim) {
    String text = document.text();
    Span sentence = claim.evidence().sentence();
    Span trigger = claim.evidence().trigger();
    List<String> before =
        list(text.substring(sentence.start(), Math.max(sentence.start(), trigger.start())));
    List<String> after =
        list(text.substring(Math.min(trigger.end(), sentence.end()), sentence.end()));
    SortedSet<String> around = new TreeSet<>();
    around.addAll(before.subList(Math.max(0, before.size() - AROUND), before.size()));
    around.addAll(after.subList(0, Math.min(AROUND, after.size())));
    return new Wording(of(trigger.of(text)), around, of(sentence.of(text)), topic(document));
  }

  /** Stems of the headline and the first words of the text. */
  SortedSet<String> topic(Document document) {
    SortedSet<String> topic = of(document.title().orElse(""));
    topic.addAll(of(lead(document, LEAD)));
    return topic;
  }

  /** The first words of a text, its headline passed over. */
  static String lead(Document document, int words) {
    int start = document.titleSpan().map(Span::end).orElse(0);
    Matcher word = WORD.matcher(document.text());
    int end = start;
    for (int n = 0; n < words && word.find(end); n++) {
      end = word.end();
    }
    return document.text().substring(start, end);
  }

  /** Stems of the content words of a text. */
  public SortedSet<String> of(String text) {
    return new TreeSet<>(list(text));
  }

  private List<String> list(String text) {
    EnglishStemmer stemmer = new EnglishStemmer();
    List<String> stems = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (word.group().length() > 1 && !common.contains(word.group())) {
        String stem = stem(stemmer, word.group());
        stems.add(thing.getOrDefault(stem, stem));
      }
    }
    return stems;
  }

  private String stem(EnglishStemmer stemmer, String word) {
    stemmer.setCurrent(base.getOrDefault(word, word));
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
