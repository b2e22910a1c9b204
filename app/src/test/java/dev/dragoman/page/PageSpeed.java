package dev.dragoman.page;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How soon the first view is there, and how soon it answers; {@code bin/bench page} runs it, no
 * build does. Times are those of the browser's own clock, medians of seven.
 */
class PageSpeed {
  private static final int ROUNDS = 7;

  /** The moment at which the chart and the first incident are on the page. */
  private static final String WATCH =
      "const look = () => document.querySelector('svg [role=slider]') && document.querySelector('article.card')"
          + " ? (window.there = performance.now()) : requestAnimationFrame(look); requestAnimationFrame(look);";

  /**
   * Clicks, and tells how long it takes until the list of incidents is another and nothing loads.
   */
  private static final String ANSWER =
      "const [change, done] = arguments; const before = document.querySelector('#incidents').closest('section').textContent;"
          + "const start = performance.now(); change.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));"
          + "const look = () => { const now = document.querySelector('#incidents').closest('section');"
          + " now.textContent !== before && !document.querySelector('main [aria-busy=true]') ? done(performance.now() - start) : requestAnimationFrame(look); };"
          + "requestAnimationFrame(look);";

  @Test
  void ofTheRelation() {
    String other = System.getProperty("address", "");
    try (Browser browser = other.isEmpty() ? Browser.open() : Browser.open(URI.create(other))) {
      browser
          .driver()
          .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
      double[] first = new double[ROUNDS];
      double[] answer = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        browser.go("/relation/RUS-TUR");
        browser.until(d -> browser.script("return window.there || 0").equals(0L) ? null : true);
        first[i] = ((Number) browser.script("return window.there")).doubleValue();
        var slider = browser.the("svg [role=slider]");
        for (int step = 0; step <= i; step++) {
          slider.sendKeys(org.openqa.selenium.Keys.ARROW_LEFT);
        }
        answer[i] = ((Number) browser.driver().executeAsyncScript(ANSWER, slider)).doubleValue();
      }
      System.out.printf(
          Locale.ROOT,
          "first view %.0f ms, incidents of a picked period %.0f ms%n",
          median(first),
          median(answer));
    }
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
