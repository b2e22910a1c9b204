package dev.dragoman.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds of every view: it fits a telephone, nobody is shut out, and it asks nothing of others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryViewTest {
  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/relation/TUR-SYR?by=year",
        "/map",
        "/network",
        "/stream",
        "/codebook",
        "/codebook/SANCTION",
        "/search?q=pipeline",
        "/document/2015-11-24-jet.txt"
      })
  void fitsAndIsAccessible(String path) {
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
        browser.dark(dark).width(width).go(path);
        browser.assertFits();
        browser.assertAccessible();
      }
    }
    browser.assertQuiet();
  }

  @Test
  void aViewThatIsNotThereSaysSo() {
    browser.go("/no-such-view");
    browser.the("h1", "No such page");
    browser.the("main a").click();
    browser.the(".lead", "Russia and Turkey");
    browser.driver().manage().logs().get("browser"); // the 404 was meant
  }

  @Test
  void everyViewHasItsAddressAndTheWayBackLeadsBack() {
    browser.dark(false).width(Browser.WIDE).go("/");
    for (String name : new String[] {"Map", "Network", "Stream", "Codebook"}) {
      browser.click(browser.the("header nav a", name));
      browser.settled();
      assertTrue(browser.at().startsWith("/" + name.toLowerCase(java.util.Locale.ROOT)));
      assertTrue(browser.driver().getTitle().startsWith(name), browser.driver().getTitle());
    }
    browser.driver().navigate().back();
    browser.settled();
    assertTrue(browser.at().startsWith("/stream"), browser.at());
    browser.the("main h1");
    assertEquals(1, browser.all("main h1").size());
  }
}
