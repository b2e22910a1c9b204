package dev.dragoman.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Draws the pictures of docs/screenshots; {@code bin/screenshots} runs it, no build does. */
class Screenshots {
  @Test
  void ofEveryView() throws IOException {
    Path folder = Path.of(System.getProperty("screenshots", "target/screenshots"));
    Files.createDirectories(folder);
    try (Browser browser = Browser.open()) {
      for (Map.Entry<String, String> view : views(browser).entrySet()) {
        browser.dark(false).width(Browser.WIDE).go(view.getValue());
        Files.write(folder.resolve(view.getKey() + "-wide.png"), browser.picture());
        browser.width(Browser.NARROW).go(view.getValue());
        Files.write(folder.resolve(view.getKey() + "-narrow.png"), browser.picture());
      }
      browser.dark(true).width(Browser.WIDE).go("/");
      Files.write(folder.resolve("relation-dark.png"), browser.picture());
    }
    assertTrue(Files.exists(folder.resolve("relation-wide.png")));
  }

  private static Map<String, String> views(Browser browser) {
    browser.go("/relation/RUS-TUR?sort=weight&from=2015-11-01&to=2015-12-31");
    String incident =
        browser
            .the("article.card:has(.chip.warn) a.action")
            .getAttribute("href")
            .replaceFirst("^https?://[^/]+", "");
    browser.go("/document/2015-11-24-jet.txt");
    String claim =
        browser.the("main a.mark.trigger").getAttribute("href").replaceFirst("^https?://[^/]+", "");
    return new TreeMap<>(
        Map.of(
            "relation", "/",
            "incident", incident,
            "document", claim,
            "map", "/map",
            "network", "/network",
            "stream", "/stream?quad=4",
            "codebook", "/codebook/SANCTION",
            "search", "/search?q=Idlib"));
  }
}
