package dev.dragoman.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Where it happened, and who deals with whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapAndNetworkViewTest {
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

  @Test
  void aTownIsASpotACountryAnAreaAndBothLeadToTheirIncidents() {
    browser.width(Browser.WIDE).go("/map");
    browser.until(d -> d.findElements(By.cssSelector("path.land")).size() > 150 ? true : null);
    WebElement town = browser.the(".spot[aria-label^='Moscow']");
    assertTrue(
        town.getAttribute("aria-label")
            .matches("Moscow: \\d+ incidents?, \\d+ % of them conflict"));
    WebElement country = browser.the(".area[aria-label^='Syria']");
    assertTrue(country.getAttribute("aria-label").endsWith("somewhere in the country"));
    assertTrue(country.getAttribute("fill").contains("hatch"));
    town.sendKeys(Keys.ENTER);
    browser.the("#incidents", "Moscow");
    browser.settled();
    assertEquals("true", browser.the(".spot[aria-label^='Moscow']").getAttribute("aria-pressed"));
    browser.the("article.card", "Moscow");
    browser.click(browser.the(".places button", "Syria"));
    browser.the("#incidents", "Syria");
    browser.the("article.card", "Syria");
    browser.assertQuiet();
  }

  // The pattern: the fewer months, the fewer incidents; the address holds the span.
  @Test
  void theSpanNarrowsTheMap() {
    browser.width(Browser.WIDE).go("/map?from=2015-11-01&to=2015-12-31");
    int few = incidents();
    browser.click(browser.the("[aria-label='Span of time'] button", "All time"));
    browser.until(d -> browser.at().equals("/map") && incidents() > few ? true : null);
    WebElement to = browser.the("input[aria-label=To]");
    to.sendKeys(Keys.ARROW_LEFT);
    browser.until(d -> browser.at().contains("to=2021") ? true : null);
  }

  private int incidents() {
    return Integer.parseInt(
        browser.the("#precision").getText().replaceAll("(\\d+) incidents.*", "$1"));
  }

  @Test
  void aLineOfTheNetworkLeadsToTheRelation() {
    browser.width(Browser.WIDE).go("/network");
    WebElement edge = browser.the(".edge[aria-label^='Russia and Turkey']");
    assertTrue(edge.getAttribute("class").contains("coop"));
    assertTrue(
        browser
            .the(".edge[aria-label^='Russia and Syria'], .edge[aria-label^='Syria and Turkey']")
            .isDisplayed());
    int all = browser.all(".edge").size();
    browser.script(
        "const r = document.querySelector('.least input'); r.value = 5; r.dispatchEvent(new Event('input', {bubbles: true}))");
    browser.until(d -> browser.all(".edge").size() < all ? true : null);
    assertTrue(browser.at().contains("least=5"));
    WebElement node = browser.the(".node[aria-label^='Turkey']");
    node.sendKeys(Keys.ENTER);
    browser.until(d -> browser.at().contains("actor=TUR") ? true : null);
    browser
        .all("tbody tr")
        .forEach(row -> assertTrue(row.getText().contains("Turkey"), row.getText()));
    browser.the(".edge[aria-label^='Russia and Turkey']").sendKeys(Keys.ENTER);
    browser.until(d -> browser.at().startsWith("/relation/RUS-TUR") ? true : null);
    browser.the(".lead", "Russia and Turkey");
    browser.assertQuiet();
  }
}
