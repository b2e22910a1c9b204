package dev.dragoman.time;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.TimeMention;
import dev.dragoman.time.TimeRule.Fit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds expressions of time and works out the days they mean, counted from the day of publication
 * and from one another. Rules and words are tables: {@code en/time_rules.tsv} and {@code
 * en/time_words.tsv}; {@code codebook/_TIME.md} explains them. Pure, and safe for any number of
 * threads.
 */
public final class TimeTagger {
  private static final String RULES = "en/time_rules.tsv";

  /** The longest, then the one with more context, then the one written first. */
  private static final Comparator<Fit> BETTER =
      Comparator.comparingInt(Fit::last)
          .thenComparingInt(f -> f.rule().context())
          .thenComparing(f -> f.rule().line(), Comparator.reverseOrder());

  private final TimeWords words;

  private final Digits digits;
  private final Map<String, List<TimeRule>> byFirst = new HashMap<>();
  private final NationalDays nationalDays;
  private final TimeResolver resolver;
  private final Neighbours neighbours;

  private TimeTagger(TimeWords words, NationalDays nationalDays, Holidays holidays) {
    this.words = words;
    this.nationalDays = nationalDays;
    this.resolver = new TimeResolver(holidays);
    this.digits = new Digits(words);
    this.neighbours = new Neighbours(words);
  }

  /**
   * Reads the rules and their words.
   *
   * @throws Tables.TableException where a row is broken, with file and line
   */
  public static TimeTagger load(Tables tables) {
    Holidays holidays = Holidays.load(tables);
    TimeTagger tagger =
        new TimeTagger(
            TimeWords.load(tables, holidays), NationalDays.load(tables, holidays), holidays);
    for (Row row : tables.read(RULES)) {
      TimeRule rule = TimeRule.parse(row, tagger.words);
      for (String first : rule.firsts()) {
        tagger.byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(rule);
      }
    }
    return tagger;
  }

  /**
   * All expressions, in the order of the text. Without a day of publication relative ones have type
   * and value but no interval, unless the bounds of publication leave no choice.
   *
   * @param document whose text the spans count in, UTF-16 units
   * @param sentences of that document, in order
   */
  public List<TimeMention> find(Document document, List<Sentence> sentences) {
    List<Stretch> stretches = stretches(document, sentences);
    Optional<LocalDate> date = document.published().date();
    Optional<LocalDate> earliest = document.published().earliest();
    Optional<LocalDate> latest = document.published().latest();
    if (date.isPresent() || earliest.isEmpty() || latest.isEmpty()) {
      return find(document, stretches, date);
    }
    List<TimeMention> early = find(document, stretches, earliest);
    List<TimeMention> late = find(document, stretches, latest);
    List<TimeMention> unknown = find(document, stretches, date);
    List<TimeMention> agreed = new ArrayList<>();
    for (int i = 0; i < unknown.size(); i++) {
      boolean same =
          early.size() == late.size()
              && late.size() == unknown.size()
              && early.get(i).equals(late.get(i));
      agreed.add(same ? early.get(i) : unknown.get(i));
    }
    return agreed;
  }

  /** Sentences that a line break only wraps, their words, and what fits there. */
  private record Stretch(List<Sentence> sentences, Line line, List<Fit> fits) {
    int sentence(int offset) {
      int index = sentences.get(0).index();
      for (Sentence each : sentences) {
        index = each.span().start() <= offset ? each.index() : index;
      }
      return index;
    }
  }

  private record Line(List<Word> words, List<List<Sense>> all) implements TimeRule.Line {
    @Override
    public List<Sense> senses(int at) {
      return all.get(at);
    }
  }

  private List<Stretch> stretches(Document document, List<Sentence> sentences) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < sentences.size(); i++) {
      boolean last = i + 1 == sentences.size();
      if (last
          || !Wrapping.goesOn(
              document.text(), sentences.get(i).span(), sentences.get(i + 1).span())) {
        List<Sentence> part = sentences.subList(from, i + 1);
        Span span = part.get(0).span().cover(sentences.get(i).span());
        List<Word> cut = Word.cut(span.of(document.text()), span.start());
        List<List<Sense>> senses = new ArrayList<>();
        for (int at = 0; at < cut.size(); at++) {
          List<Sense> here = words.at(cut, at);
          here.addAll(digits.at(cut, at, here));
          senses.add(here);
        }
        nationalDays.in(part).forEach(day -> add(cut, senses, day));
        Line line = new Line(cut, senses);
        stretches.add(new Stretch(List.copyOf(part), line, neighbours.lendYears(line, fits(line))));
        from = i + 1;
      }
    }
    return stretches;
  }

  /** A national day is what its name means before anything else where it is known. */
  private static void add(List<Word> words, List<List<Sense>> senses, NationalDays.Found day) {
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).start() == day.span().start()) {
        int from = at;
        int length =
            (int) words.stream().skip(from).takeWhile(w -> w.end() <= day.span().end()).count();
        Sense sense = new Sense(TimeWords.HOLIDAY, day.rule(), length, 0);
        senses.get(at).add(day.known() ? 0 : senses.get(at).size(), sense);
      }
    }
  }

  /** The longest fits from left to right, none over another. */
  private List<Fit> fits(Line line) {
    List<Fit> fits = new ArrayList<>();
    int at = 0;
    while (at < line.words().size()) {
      Optional<Fit> best = best(line, at);
      best.ifPresent(f -> fits.addAll(neighbours.apart(line, f)));
      at = best.isPresent() ? fits.get(fits.size() - 1).last() + 1 : at + 1;
    }
    return fits;
  }

  /** Of the rules that may begin with a word or one of its senses the one that fits best. */
  private Optional<Fit> best(Line line, int at) {
    Optional<Fit> best = better(Optional.empty(), line.words().get(at).lower(), line, at);
    for (Sense sense : line.senses(at)) {
      best = better(best, sense.cls(), line, at);
    }
    return best;
  }

  private Optional<Fit> better(Optional<Fit> known, String first, Line line, int at) {
    Optional<Fit> best = known;
    for (TimeRule rule : byFirst.getOrDefault(first, List.of())) {
      Optional<Fit> fit = rule.fit(line, at);
      if (fit.isPresent() && (best.isEmpty() || BETTER.compare(fit.get(), best.get()) > 0)) {
        best = fit;
      }
    }
    return best;
  }

  private List<TimeMention> find(
      Document document, List<Stretch> stretches, Optional<LocalDate> today) {
    List<TimeMention> mentions = new ArrayList<>();
    Anchor anchor =
        Anchor.of(
            today,
            History.told(stretches.stream().flatMap(s -> s.fits().stream()).toList(), today));
    int paragraph = -1;
    for (Stretch stretch : stretches) {
      if (stretch.sentences().get(0).paragraph() != paragraph) {
        anchor = anchor.paragraph();
        paragraph = stretch.sentences().get(0).paragraph();
      }
      List<Fit> fits = new ArrayList<>();
      List<Meaning> meanings = new ArrayList<>();
      for (Fit fit : stretch.fits()) {
        Tense tense = Tense.around(stretch.line(), words, fit.first(), fit.last());
        Optional<Meaning> meaning =
            resolver.resolve(fit.rule().meaning(), fit.fields(), anchor, tense);
        if (meaning.isPresent()) {
          fits.add(fit);
          meanings.add(meaning.get());
          anchor = meaning.get().period().map(anchor::spoken).orElse(anchor);
        }
      }
      neighbours.join(stretch.line(), fits, meanings, today);
      for (int i = 0; i < fits.size(); i++) {
        mentions.add(mention(document, stretch, fits.get(i), meanings.get(i)));
      }
    }
    return mentions;
  }

  private static TimeMention mention(Document document, Stretch stretch, Fit fit, Meaning meaning) {
    List<Word> words = stretch.line().words();
    Span span = new Span(words.get(fit.first()).start(), words.get(fit.last()).end());
    return new TimeMention(
        stretch.sentence(span.start()),
        span,
        span.of(document.text()),
        meaning.type(),
        meaning.value(),
        meaning.interval());
  }
}
