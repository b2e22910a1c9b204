package dev.dragoman.text;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.dictionary.Compound;
import edu.emory.mathcs.nlp.component.tokenizer.dictionary.Currency;
import edu.emory.mathcs.nlp.component.tokenizer.dictionary.Unit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * NLP4J's tokenizer with the same tokens, sooner: most words are plain letters, and what has no
 * digit needs no look through all currencies and units. Safe for any number of threads.
 */
final class WordTokenizer extends EnglishTokenizer {
  WordTokenizer() {
    d_preserve = new Preserved(d_preserve);
    d_currency = new DigitCurrency();
    d_unit = new DigitUnit();
  }

  /**
   * What stays one token: NLP4J's list, and plain words that are no compound; an emoticon and a
   * hyperlink have marks. So does what no blank parts over so long a stretch that it is no writing,
   * on which the pattern of hyperlinks would run out of stack.
   */
  private final class Preserved extends HashSet<String> {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 1000;

    private final transient Compound compounds = new Compound(Language.ENGLISH);

    Preserved(Set<String> listed) {
      super(listed);
    }

    @Override
    public boolean contains(Object word) {
      return super.contains(word)
          || word instanceof String text && (text.length() > LONGEST || plain(text));
    }

    private boolean plain(String text) {
      return letters(text) && compounds.tokenize(text) == null;
    }
  }

  private static final class DigitCurrency extends Currency {
    @Override
    public String @Nullable [] tokenize(String original, String lower, char[] lcs) {
      return digit(lcs) ? super.tokenize(original, lower, lcs) : null;
    }
  }

  private static final class DigitUnit extends Unit {
    @Override
    public String @Nullable [] tokenize(String original, String lower, char[] lcs) {
      return digit(lcs) ? super.tokenize(original, lower, lcs) : null;
    }
  }

  private static boolean letters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean digit(char[] characters) {
    for (char c : characters) {
      if (Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }
}
