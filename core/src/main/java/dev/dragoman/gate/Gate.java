package dev.dragoman.gate;

import dev.dragoman.gate.Lookout.Seen;
import dev.dragoman.gate.Lookout.Sign;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.text.QuoteMarks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Says which sentences of a document are worth parsing: those that hold the words of a rule and
 * somebody to act or be acted on (the first need nobody: they may tell the day of the news), and
 * those that say whose a quotation is. Looks at words alone; docs/speed.md says what that costs.
 * Immutable; safe for any number of threads.
 */
public final class Gate {
  /** Up to so many words between quotation marks are a manner of speaking. */
  private static final int SCARE = 2;

  /** Sentences after the title that may tell the day of what the first of them report. */
  private static final int OPENING = 7;

  /** So many sentences back a pronoun points. */
  private static final int BEFORE = 2;

  private final Lookout lookout;

  private Gate(Lookout lookout) {
    this.lookout = lookout;
  }

  /**
   * @param tables for irregular forms and verbs of saying
   * @param demands of all rules
   * @param phrases hands on the phrases by which an actor may be meant
   * @throws Tables.TableException where a table is broken
   */
  public static Gate load(
      Tables tables, List<Demand> demands, Consumer<BiConsumer<String, Kind>> phrases) {
    return new Gate(Lookout.load(tables, demands, phrases));
  }

  /** Those of the sentences that are worth it, in order. */
  public List<Sentence> worthParsing(Document document, List<Sentence> sentences) {
    String text = document.text();
    Seen seen = lookout.over(text, sentences);
    BitSet worth = new BitSet(sentences.size());
    int told = 0;
    for (int i = 0; i < sentences.size(); i++) {
      told += sentences.get(i).title() ? 0 : 1;
      worth.set(i, seen.has(i, Sign.RULE) && (seen.has(i, Sign.ACTOR) || told <= OPENING));
    }
    before(sentences, seen, worth);
    QuoteMarks.find(text).stream()
        .map(QuoteMarks.Stretch::inner)
        .filter(inner -> inner.of(text).strip().split("\\s+", SCARE + 1).length > SCARE)
        .forEach(inner -> speaker(inner, sentences, seen, worth));
    List<Sentence> chosen = new ArrayList<>();
    worth.stream().forEach(i -> chosen.add(sentences.get(i)));
    return chosen;
  }

  /** Lets through the sentences before those that hold a pronoun: they say who it stands for. */
  private static void before(List<Sentence> sentences, Seen seen, BitSet worth) {
    BitSet told = (BitSet) worth.clone();
    for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
      if (seen.has(i, Sign.PRONOUN)) {
        for (int b = i - 1; b >= Math.max(0, i - BEFORE) && !sentences.get(b).title(); b--) {
          worth.set(b);
        }
      }
    }
  }

  /**
   * Lets through what says whose a quotation is: a sentence that it is part of, else the nearest
   * before it up to the paragraph before its own, and the one after it in its own.
   */
  private static void speaker(Span inner, List<Sentence> sentences, Seen seen, BitSet worth) {
    int first = 0;
    while (first < sentences.size() && !sentences.get(first).span().overlaps(inner)) {
      first++;
    }
    int next = first;
    boolean told = false;
    while (next < sentences.size() && sentences.get(next).span().overlaps(inner)) {
      boolean says = seen.has(next, Sign.SAYING) && beyond(sentences.get(next).span(), inner);
      if (says) {
        worth.set(next);
      }
      told |= says;
      next++;
    }
    if (told || next == first) {
      return;
    }
    int paragraph = sentences.get(first).paragraph();
    for (int i = first - 1; i >= 0 && sentences.get(i).paragraph() >= paragraph - 1; i--) {
      if (seen.has(i, Sign.SAYING)) {
        worth.set(i);
        break;
      }
    }
    if (next < sentences.size()
        && sentences.get(next).paragraph() == sentences.get(next - 1).paragraph()
        && seen.has(next, Sign.SAYING)) {
      worth.set(next);
    }
  }

  /** Whether a sentence has more than a quotation and its marks. */
  private static boolean beyond(Span sentence, Span inner) {
    return sentence.start() < inner.start() - 1 || sentence.end() > inner.end() + 1;
  }
}
