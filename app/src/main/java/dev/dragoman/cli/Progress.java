package dev.dragoman.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error while a person waits; nothing where nobody looks or output scrolls by.
 */
final class Progress implements AutoCloseable {
  /** The number of steps is not known. */
  static final long UNKNOWN = -1;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * @param task in a word
   * @param steps how many, or {@link #UNKNOWN}
   * @param shown whether there is anybody to see it
   */
  static Progress of(String task, long steps, boolean shown) {
    return new Progress(
        shown
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .build()
            : null);
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Moves to a step, such as a number of bytes. */
  void stepTo(long step) {
    if (bar != null) {
      bar.stepTo(step);
    }
  }

  /** Moves to a step and says which it is. */
  void stepTo(long step, String name) {
    if (bar != null) {
      bar.stepTo(step);
      bar.setExtraMessage(name);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
