package dev.dragoman.time;

import dev.dragoman.time.TimeRule.Fit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells a text of history from news: many years long past, hardly a weekday. */
final class History {
  private static final int LEAST = 4;

  private History() {}

  static boolean told(List<Fit> fits, Optional<LocalDate> today) {
    if (today.isEmpty()) {
      return false;
    }
    int old = 0;
    int young = 0;
    int near = 0;
    for (Fit fit : fits) {
      Optional<Integer> year = fit.fields().number("YEAR");
      boolean past = year.filter(y -> y < today.get().getYear() - 1).isPresent();
      old += past ? 1 : 0;
      young += year.isPresent() && !past ? 1 : 0;
      near += fit.fields().has("TODAY") || fit.fields().has("WEEKDAY") && year.isEmpty() ? 1 : 0;
    }
    return old >= LEAST && old > 4 * near && old > young;
  }
}
