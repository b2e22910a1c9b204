package dev.dragoman.attribution;

import dev.dragoman.model.Attribution;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An attribution in the making: quotations may still add to its content. Lives in one call only.
 */
final class Draft {
  final Tree tree;
  final Cue cue;
  final Span cueSpan;
  final int head;
  final boolean pronoun;
  final Optional<String> medium;
  Speaker speaker;
  List<Span> content;

  /**
   * @param tree the cue's sentence
   * @param head token of the cue
   * @param pronoun whether a pronoun without a referent stands for the speaker
   */
  Draft(
      Tree tree,
      Cue cue,
      int head,
      Span cueSpan,
      Speaker speaker,
      boolean pronoun,
      List<Span> content,
      Optional<String> medium) {
    this.tree = tree;
    this.cue = cue;
    this.head = head;
    this.cueSpan = cueSpan;
    this.speaker = speaker;
    this.pronoun = pronoun;
    this.content = new ArrayList<>(content);
    this.medium = medium;
  }

  int paragraph() {
    return tree.sentence().paragraph();
  }

  String cueText(String text) {
    return cueSpan.of(text);
  }

  boolean covers(Span span) {
    return content.stream().anyMatch(c -> c.overlaps(span));
  }

  /** Adds a stretch to the content, without the cue and the speaker if they stand inside. */
  void add(Span span) {
    if (span.overlaps(cueSpan)) {
      return;
    }
    List<Span> all = new ArrayList<>();
    Span grown = span;
    for (Span each : content) {
      if (each.overlaps(grown)) {
        grown = grown.cover(each);
      } else {
        all.add(each);
      }
    }
    if (!grown.overlaps(cueSpan)) {
      all.add(grown);
      content = all;
    }
    content.sort(Span::compareTo);
  }

  /**
   * Keeps of the content what lies inside a stretch: a cue within a quotation says nothing outside
   * it.
   */
  void clip(Span inside) {
    content =
        new ArrayList<>(
            content.stream()
                .filter(c -> c.overlaps(inside))
                .map(
                    c ->
                        new Span(
                            Math.max(c.start(), inside.start()), Math.min(c.end(), inside.end())))
                .toList());
  }

  Attribution attribution(String text, List<Speaker> chain) {
    return new Attribution(
        speaker, Optional.of(cueText(text)), Optional.of(cueSpan), cue.stance(), content, chain);
  }
}
