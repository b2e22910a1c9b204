package dev.dragoman.attribution;

import dev.dragoman.model.Attribution;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Quote;
import dev.dragoman.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who says what in one document. Immutable. */
public final class Attributions {
  private final List<Attribution> all;
  private final List<Attribution> owning;
  private final List<Quote> quotes;

  /**
   * @param all every attribution, in the order of their cues
   * @param owning those of them whose claims are the speaker's own and not the text's
   */
  Attributions(List<Attribution> all, List<Attribution> owning, List<Quote> quotes) {
    this.all = List.copyOf(all);
    this.owning = owning.stream().sorted(Comparator.comparingInt(Attributions::length)).toList();
    this.quotes = List.copyOf(quotes);
  }

  /** A document in which nobody speaks. */
  public static Attributions none() {
    return new Attributions(List.of(), List.of(), List.of());
  }

  /** Every attribution, in the order of their cues; praise, blame and plans among them. */
  public List<Attribution> all() {
    return all;
  }

  /** Every quotation, in the order of the text. */
  public List<Quote> quotes() {
    return quotes;
  }

  /**
   * Who says what a trigger says: the innermost attribution whose content covers it, those around
   * it in its chain, the outermost last; the narrator where nobody does.
   *
   * @param trigger in the document, UTF-16 units
   */
  public Attribution of(Span trigger) {
    List<Attribution> around =
        owning.stream()
            .filter(a -> a.cueSpan().map(c -> !c.overlaps(trigger)).orElse(true))
            .filter(a -> a.content().stream().anyMatch(c -> c.contains(trigger)))
            .toList();
    if (around.isEmpty()) {
      return Attribution.narrator();
    }
    Attribution inner = around.get(0);
    List<Speaker> chain = new ArrayList<>();
    Speaker last = inner.speaker();
    for (Attribution outer : around.subList(1, around.size())) {
      if (outer.speaker().span().isPresent() && !outer.speaker().span().equals(last.span())) {
        chain.add(outer.speaker());
        last = outer.speaker();
      }
    }
    return new Attribution(
        inner.speaker(), inner.cue(), inner.cueSpan(), inner.stance(), inner.content(), chain);
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }
}
