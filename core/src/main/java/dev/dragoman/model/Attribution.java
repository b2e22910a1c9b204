package dev.dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * Who says a stretch of text, and how.
 *
 * @param speaker who
 * @param cue the words of saying, where there are any
 * @param cueSpan where they stand
 * @param stance what the speaker does with it
 * @param content what is said, one span or more
 * @param chain further speakers through whom it came, the nearest to the outlet last
 */
public record Attribution(
    Speaker speaker,
    Optional<String> cue,
    Optional<Span> cueSpan,
    Stance stance,
    List<Span> content,
    List<Speaker> chain) {

  /** What a speaker does with a claim. */
  public enum Stance {
    ASSERTS,
    ALLEGES,
    DENIES,
    PREDICTS,
    HOPES,
    THREATENS,
    PROMISES
  }

  /**
   * Who says so.
   *
   * @param kind narrator, named or unnamed
   * @param mention the expression in the text, resolved where it could be
   * @param text the words, empty for the narrator
   * @param span where they stand
   */
  public record Speaker(
      Kind kind, Optional<ActorMention> mention, String text, Optional<Span> span) {
    /** The outlet's own voice, somebody named, or "officials". */
    public enum Kind {
      NARRATOR,
      NAMED,
      UNNAMED
    }

    public static Speaker narrator() {
      return new Speaker(Kind.NARRATOR, Optional.empty(), "", Optional.empty());
    }
  }

  public Attribution {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
  }

  public static Attribution narrator() {
    return new Attribution(
        Speaker.narrator(),
        Optional.empty(),
        Optional.empty(),
        Stance.ASSERTS,
        List.of(),
        List.of());
  }
}
