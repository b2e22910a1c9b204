package dev.dragoman.gate;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Sentence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Goes once over a text and tells of each sentence what its words are signs of. Immutable. */
final class Lookout {
  /** What words may be signs of. */
  enum Sign {
    /** A name, role word, office or description. */
    ACTOR,
    /** A pronoun that may stand for somebody named before. */
    PRONOUN,
    /** A verb of saying. */
    SAYING,
    /** The words that a rule asks for. */
    RULE
  }

  /**
   * What a phrase stands for.
   *
   * @param words numbers in the vocabulary
   * @param signs a bit each
   * @param capital whether it is a name, which nobody writes in small letters alone
   */
  private record Meaning(int[] words, int signs, boolean capital) {
    private static final int[] NONE = new int[0];

    static Meaning word(int word) {
      return new Meaning(new int[] {word}, 0, false);
    }

    static Meaning sign(Sign sign, boolean capital) {
      return new Meaning(NONE, bit(sign), capital);
    }

    Meaning and(Meaning other) {
      int[] all = Arrays.copyOf(words, words.length + other.words.length);
      System.arraycopy(other.words, 0, all, words.length, other.words.length);
      boolean named = (signs == 0 || capital) && (other.signs == 0 || other.capital);
      return new Meaning(all, signs | other.signs, named);
    }
  }

  /** What was seen; indices are those of the sentences. */
  static final class Seen {
    private final int[] signs;

    private Seen(int sentences) {
      signs = new int[sentences];
    }

    boolean has(int sentence, Sign sign) {
      return (signs[sentence] & bit(sign)) != 0;
    }

    private void add(int sentence, int more) {
      signs[sentence] |= more;
    }
  }

  private final Vocabulary vocabulary;
  private final WordFinder<Meaning> finder;

  private Lookout(Vocabulary vocabulary, WordFinder<Meaning> finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
  }

  static Lookout load(
      Tables tables, List<Demand> demands, Consumer<BiConsumer<String, Kind>> phrases) {
    Vocabulary vocabulary = new Vocabulary(demands);
    Inflection inflection = Inflection.load(tables);
    WordFinder.Builder<Meaning> builder = new WordFinder.Builder<>(Meaning::and);
    vocabulary
        .words()
        .forEach(
            (word, id) -> inflection.forms(word).forEach(f -> builder.add(f, Meaning.word(id))));
    for (Tables.Row row : tables.read("en/reporting.tsv")) {
      if (row.get("form").equals("verb") && row.get("kind").equals("speech")) {
        for (String lemma : row.list("lemmas")) {
          inflection
              .forms(lemma.split("_", 2)[0])
              .forEach(f -> builder.add(f, Meaning.sign(Sign.SAYING, false)));
        }
      }
    }
    Set<String> pronouns = new HashSet<>();
    Set<String> actors = new HashSet<>();
    phrases.accept(
        (phrase, kind) -> {
          if (kind == Kind.PRONOUN) {
            pronouns.add(phrase);
          } else {
            actors.add(phrase);
          }
        });
    pronouns.forEach(p -> builder.add(p, Meaning.sign(Sign.PRONOUN, false)));
    for (String phrase : actors) {
      if (!covered(phrase, actors)) {
        boolean capital = !phrase.equals(phrase.toLowerCase(Locale.ROOT));
        builder.add(written(phrase), Meaning.sign(Sign.ACTOR, capital));
      }
    }
    return new Lookout(vocabulary, builder.build());
  }

  /** Whether a part of a phrase is as good a sign: "the President of Kenya" holds "Kenya". */
  private static boolean covered(String phrase, Set<String> actors) {
    String[] words = phrase.split(" ");
    for (int first = 0; first < words.length; first++) {
      String part = "";
      for (int last = first; last < words.length; last++) {
        part = part.isEmpty() ? words[last] : part + " " + words[last];
        if (part.length() < phrase.length() && actors.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }

  /** As it stands in a text: the tokenizer parts what is written as one. */
  private static String written(String phrase) {
    return phrase.replace(" '", "'").replace(" - ", "-").replace(" ,", ",");
  }

  /** Goes over a text. */
  Seen over(String text, List<Sentence> sentences) {
    Seen seen = new Seen(sentences.size());
    SentenceWords words = new SentenceWords(vocabulary);
    int[] at = {0};
    finder.find(
        text,
        (start, end, meaning) -> {
          while (at[0] < sentences.size() && sentences.get(at[0]).span().end() < end) {
            close(seen, at[0]++, words);
          }
          if (at[0] == sentences.size() || sentences.get(at[0]).span().start() > start) {
            return;
          }
          for (int word : meaning.words) {
            words.add(word, start, end);
          }
          if (meaning.signs != 0 && (!meaning.capital || capital(text, start, end))) {
            seen.add(at[0], meaning.signs);
          }
        });
    while (at[0] < sentences.size()) {
      close(seen, at[0]++, words);
    }
    return seen;
  }

  private static void close(Seen seen, int sentence, SentenceWords words) {
    if (words.fit()) {
      seen.add(sentence, bit(Sign.RULE));
    }
    words.clear();
  }

  private static boolean capital(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int bit(Sign sign) {
    return 1 << sign.ordinal();
  }
}
