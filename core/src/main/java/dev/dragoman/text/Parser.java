package dev.dragoman.text;

import dev.dragoman.model.Sentence;
import dev.dragoman.model.Tree;
import java.util.List;

/** Tags and parses sentences. Safe for any number of threads. */
@FunctionalInterface
public interface Parser {
  /** One tree a sentence, in the same order. */
  List<Tree> parse(List<Sentence> sentences);
}
