package dev.dragoman.text;

import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a document into sentences of tokens, paragraph by paragraph. A paragraph ends at a line
 * break; a sentence never crosses one. A dateline is a sentence of its own, since it spoils the
 * parse of what follows.
 */
public final class SentenceSplitter {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /**
   * "LA PAZ, Bolivia (AP) --", "Tehran, March 15, IRNA -", "Lima, May 3 (AFP)", "Lima--": a town in
   * capitals, or one with a date, before a dash; in capitals before a colon, or an agency in
   * brackets and a mark; with a date before an agency in brackets; any before a dash without space.
   */
  private static final Pattern DATELINE = dateline();

  private static final Pattern CLOSING = Pattern.compile("[\"'”’»)\\]]+");
  private final Tokenizer tokenizer = new WordTokenizer();

  private static Pattern dateline() {
    String capitals = "(?:\\p{Lu}{2} )?\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ /-]\\p{Lu}[\\p{Lu}.'’]+){0,12}";
    String day = "\\p{Lu}[\\p{L} ]{2,30}, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}";
    String agency = "\\(\\p{Lu}[\\p{L}/. -]{1,40}\\)";
    String dash = " ?(?:--+|[—–-])";
    String more = "(?:,? \\(?\\p{Lu}[\\p{L}\\d./]*\\)?){0,4}(?:,? \\d{1,2})?";
    String then = "(?=\\s+[\\p{Lu}\"“'])";
    return Pattern.compile(
        "(?:"
            + (capitals + "(?:" + more + "(?:,? (?:" + agency + "|[\\p{L}/]+))?" + dash + "|:)|")
            + (day + "(?:,? \\d{4})?(?:,? (?:" + agency + "|\\p{Lu}[\\p{L}/]+))?" + dash + "|")
            + (day + " " + agency + "|")
            + (capitals + " " + agency + " ?[:\"]")
            + ")"
            + then
            + "|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?--+(?=\\p{Lu})");
  }

  public List<Sentence> split(Document document) {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    int paragraph = 0;
    while (lines.find()) {
      if (BLANK.matcher(lines.group()).matches()) {
        continue;
      }
      Span line = new Span(lines.start(), lines.end());
      boolean title = document.titleSpan().map(line::overlaps).orElse(false);
      Matcher dateline = DATELINE.matcher(text).region(line.start(), line.end());
      int body = dateline.lookingAt() ? dateline.end() : line.start();
      List<List<dev.dragoman.model.Token>> all = new ArrayList<>();
      if (body > line.start()) {
        all.addAll(sentences(text, new Span(line.start(), body)));
      }
      all.addAll(sentences(text, new Span(body, line.end())));
      for (List<dev.dragoman.model.Token> tokens : all) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), paragraph, title, span, tokens));
      }
      paragraph++;
    }
    return sentences;
  }

  private List<List<dev.dragoman.model.Token>> sentences(String text, Span line) {
    List<List<dev.dragoman.model.Token>> split = new ArrayList<>();
    int from = line.start();
    for (List<Token> segment : tokenizer.segmentize(line.of(text))) {
      List<dev.dragoman.model.Token> tokens = new ArrayList<>();
      for (Token token : segment) {
        Span span =
            locate(
                text,
                token.getWordForm(),
                line.start() + token.getStartOffset(),
                line.start() + token.getEndOffset(),
                from,
                line.end());
        if (span.length() > 0) {
          tokens.add(new dev.dragoman.model.Token(tokens.size(), span, span.of(text)));
          from = span.end();
        }
      }
      if (tokens.isEmpty()) {
        continue;
      }
      if (!split.isEmpty() && onlyCloses(tokens)) {
        append(split.get(split.size() - 1), tokens);
      } else {
        split.add(tokens);
      }
    }
    return split;
  }

  /** The tokenizer's offsets where they hold the word, else where the word next stands. */
  private static Span locate(String text, String word, int start, int end, int from, int limit) {
    if (start >= from && end <= limit && start < end && text.startsWith(word, start)) {
      return new Span(start, start + word.length());
    }
    int found = text.indexOf(word, from);
    if (found >= 0 && found + word.length() <= limit) {
      return new Span(found, found + word.length());
    }
    return new Span(Math.max(from, Math.min(start, limit)), Math.max(from, Math.min(end, limit)));
  }

  /** A closing quotation mark or bracket that the tokenizer left as a sentence of its own. */
  private static boolean onlyCloses(List<dev.dragoman.model.Token> tokens) {
    return tokens.size() == 1 && CLOSING.matcher(tokens.get(0).text()).matches();
  }

  private static void append(
      List<dev.dragoman.model.Token> sentence, List<dev.dragoman.model.Token> more) {
    for (dev.dragoman.model.Token token : more) {
      sentence.add(new dev.dragoman.model.Token(sentence.size(), token.span(), token.text()));
    }
  }
}
