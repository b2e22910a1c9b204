package dev.dragoman.text;

import java.util.function.Supplier;

/** Takes down how long the parts of a piece of work take. Safe for any number of threads. */
@FunctionalInterface
public interface Laps {
  /** Takes nothing down. */
  Laps NONE =
      new Laps() {
        @Override
        public <T> T time(String part, Supplier<T> work) {
          return work.get();
        }
      };

  /**
   * Does the work and gives its result.
   *
   * @param part what it is, in a word: parts of one name are summed
   */
  <T> T time(String part, Supplier<T> work);
}
