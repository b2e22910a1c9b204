package dev.dragoman.text;

import dev.dragoman.model.Sentence;
import dev.dragoman.model.Tree;
import java.util.List;

/** Tags and parses sentences. Safe for any number of threads. */
@FunctionalInterface
public interface Parser {
  /** Loads what parsing needs; otherwise the first sentence waits for it. */
  default void load() {}

  /** One tree a sentence, in the same order. */
  List<Tree> parse(List<Sentence> sentences);

  /**
   * The same; a parser that knows its parts (tags, names, trees) tells how long each took.
   *
   * @param laps takes the times down
   */
  default List<Tree> parse(List<Sentence> sentences, Laps laps) {
    return parse(sentences);
  }
}
