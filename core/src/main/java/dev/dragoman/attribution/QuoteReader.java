package dev.dragoman.attribution;

import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Document;
import dev.dragoman.model.Quote;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.text.QuoteMarks.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds whose each quotation is, and adds it to what that speaker says. One document, one thread.
 */
final class QuoteReader {
  /** Up to so many words are a scare quote unless a cue speaks them. */
  private static final int SCARE = 2;

  private static final int STATEMENT = 4;

  /** A cue so many UTF-16 units after the closing mark still belongs to it. */
  private static final int REACH = 60;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Draft> drafts;
  private final List<Stretch> stretches;

  QuoteReader(
      Document document, List<Sentence> sentences, List<Draft> drafts, List<Stretch> stretches) {
    this.text = document.text();
    this.sentences = sentences;
    this.drafts = drafts;
    this.stretches = stretches;
  }

  /** The quotations in order; the drafts' contents grow by them. */
  List<Quote> read() {
    List<Quote> quotes = new ArrayList<>();
    Optional<Draft> last = Optional.empty();
    int lastParagraph = -1;
    boolean goesOn = false;
    for (Stretch stretch : stretches) {
      Span inner = stretch.inner();
      List<Sentence> around = sentences.stream().filter(s -> s.span().overlaps(inner)).toList();
      if (around.isEmpty()) {
        continue;
      }
      int paragraph = around.get(0).paragraph();
      Optional<Draft> before = last;
      Optional<Draft> owner =
          signed(inner)
              .or(() -> interrupted(inner, before, around))
              .or(() -> owner(inner, around))
              .or(() -> following(inner));
      boolean statement = statement(inner, around);
      boolean continues = goesOn && paragraph == lastParagraph + 1 || paragraph == lastParagraph;
      if (owner.isEmpty()
          && words(inner) > SCARE
          && (statement || paragraph == lastParagraph || goesOn)) {
        owner = continues ? last : Optional.empty();
        if (owner.isEmpty() && statement) {
          owner = before(around.get(0), paragraph).or(() -> nearBy(around.get(0), paragraph));
        }
      }
      if (owner.isPresent() || statement && words(inner) >= STATEMENT) {
        owner.ifPresent(d -> d.add(inner));
        quotes.add(quote(inner, owner));
        last = owner;
        lastParagraph = paragraph;
        goesOn = stretch.goesOn();
      }
    }
    return quotes;
  }

  private Quote quote(Span inner, Optional<Draft> owner) {
    return new Quote(
        inner.of(text),
        inner,
        owner.map(d -> d.speaker).orElseGet(Speakers::nobody),
        owner.map(d -> d.cueText(text)),
        owner.flatMap(d -> d.medium));
  }

  /**
   * The cue of the quotation's own sentences: whose content it is, or that which stands nearest.
   */
  private Optional<Draft> owner(Span inner, List<Sentence> around) {
    List<Draft> here =
        drafts.stream()
            .filter(d -> around.contains(d.tree.sentence()) && outside(d.cueSpan))
            .toList();
    Optional<Draft> speaks =
        here.stream()
            .filter(d -> d.covers(inner))
            .min(
                Comparator.comparingInt(QuoteReader::reluctance)
                    .thenComparingInt(QuoteReader::length));
    if (speaks.isPresent()) {
      return speaks;
    }
    int words = words(inner);
    return here.stream()
        .filter(d -> d.cue.kind() == Cue.Kind.SPEECH && d.cue.form() != Cue.Form.ADVERB)
        .filter(d -> d.content.isEmpty() || words >= STATEMENT)
        .filter(d -> words > SCARE || d.content.isEmpty())
        .filter(d -> d.speaker.span().map(s -> !s.overlaps(inner)).orElse(true))
        .min(Comparator.comparingInt(d -> distance(d.cueSpan, inner)));
  }

  /** The words of a quotation with a name set under it. */
  private Optional<Draft> signed(Span inner) {
    return drafts.stream()
        .filter(d -> d.cue.form() == Cue.Form.SIGNATURE && d.content.contains(inner))
        .findFirst();
  }

  /** "A," he said, "B": the cue between the two speaks both. */
  private Optional<Draft> interrupted(Span inner, Optional<Draft> last, List<Sentence> around) {
    return last.filter(d -> around.contains(d.tree.sentence()) && d.cueSpan.end() <= inner.start())
        .filter(
            d ->
                text.substring(d.cueSpan.end(), inner.start() - 1).isBlank()
                    || text.substring(d.cueSpan.end(), inner.start() - 1).strip().endsWith(","))
        .filter(d -> d.content.stream().anyMatch(c -> c.end() <= d.cueSpan.start()));
  }

  /** A sentence that ends inside the quotation leaves its cue to the next: "Go!" she said. */
  private Optional<Draft> following(Span inner) {
    return drafts.stream()
        .filter(d -> d.cue.kind() == Cue.Kind.SPEECH && outside(d.cueSpan))
        .filter(d -> d.cueSpan.start() >= inner.end() && d.cueSpan.start() - inner.end() <= REACH)
        .filter(d -> text.substring(inner.end(), d.cueSpan.start()).indexOf('\n') < 0)
        .filter(
            d ->
                stretches.stream()
                    .noneMatch(
                        s ->
                            s.inner().start() > inner.end() && s.inner().end() < d.cueSpan.start()))
        .filter(
            d ->
                d.content.isEmpty()
                    || d.content.get(0).start() > inner.end()
                        && d.tree.sentence().span().start() >= inner.end()
                        && d.content.get(0).end() <= d.cueSpan.start())
        .findFirst();
  }

  /** A thought or a feeling is less likely to be quoted than what is said around it. */
  private static int reluctance(Draft draft) {
    return switch (draft.cue.kind()) {
      case SPEECH ->
          draft.cue.form() == Cue.Form.ADVERB ? 4 : draft.cue.form() == Cue.Form.NOUN ? 1 : 0;
      case JUDGEMENT, TOPIC -> 1;
      case EVIDENCE, RELAY -> 2;
      case OPINION -> 3;
      case WILL, SEMBLANCE -> 4;
    };
  }

  private static int length(Draft draft) {
    return draft.content.stream().mapToInt(Span::length).sum();
  }

  /** "He was blunt about it: “...”": who spoke last before, in the same paragraph. */
  private Optional<Draft> before(Sentence first, int paragraph) {
    return latest(first).filter(d -> d.paragraph() == paragraph);
  }

  /** A paragraph of nothing but quotation follows one in which somebody spoke. */
  private Optional<Draft> nearBy(Sentence first, int paragraph) {
    return latest(first).filter(d -> d.paragraph() >= paragraph - 1);
  }

  private Optional<Draft> latest(Sentence first) {
    return drafts.stream()
        .filter(d -> d.cue.kind() == Cue.Kind.SPEECH && d.cue.form() == Cue.Form.VERB)
        .filter(d -> d.cueSpan.end() <= first.span().start() && outside(d.cueSpan))
        .filter(d -> d.speaker.kind() != Speaker.Kind.UNNAMED || !d.speaker.text().isEmpty())
        .reduce((a, b) -> b);
  }

  private boolean outside(Span cue) {
    return stretches.stream().noneMatch(s -> s.inner().contains(cue));
  }

  /** Whether the quotation is a sentence of its own, or most of one. */
  private boolean statement(Span inner, List<Sentence> around) {
    Span sentence = around.get(0).span();
    int inside = Math.min(inner.end(), sentence.end()) - Math.max(inner.start(), sentence.start());
    return around.size() > 1 && words(inner) >= STATEMENT || inside * 10 >= sentence.length() * 7;
  }

  private int words(Span inner) {
    return inner.of(text).strip().split("\\s+").length;
  }

  private static int distance(Span cue, Span inner) {
    return cue.start() >= inner.end() ? cue.start() - inner.end() : inner.start() - cue.end();
  }
}
