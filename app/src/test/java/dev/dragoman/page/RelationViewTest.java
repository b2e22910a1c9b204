package dev.dragoman.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The demo's first page: what turned Russia and Turkey, down to the sentences that say so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationViewTest {
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

  // From the turn to its incident, from there to a claim, from there to the sentence in its
  // document.
  @ParameterizedTest
  @CsvSource({
    "24 Nov 2015, begins, '2015-11-24', 'jet|Su-24|bomber|plane|aircraft'",
    "June 2016, better, '2016', 'letter|sanction|ban|met|regret|apolog'",
    "February 2020, worse, '2020-02', 'soldier|bombed|attack'"
  })
  void aTurnIsVisibleAndLeadsToItsSentences(String when, String how, String days, String words) {
    browser.width(Browser.WIDE).go("/");
    assertEquals("Russia", browser.the("[id='c1'], .picker input").getAttribute("value"));
    WebElement turn = browser.the(".summary ol li", when);
    assertTrue(turn.isDisplayed());
    assertTrue(turn.findElement(By.tagName("strong")).getText().contains(how), turn.getText());
    WebElement made =
        turn.findElements(By.cssSelector("a.made")).stream()
            .filter(each -> each.getText().matches("(?is).*(" + words + ").*"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("what made it: " + turn.getText()));
    browser.click(made);

    WebElement incident =
        browser.until(
            d ->
                d.findElements(By.cssSelector("article.card:has(.claims li)")).stream()
                    .findFirst()
                    .orElse(null));
    assertTrue(
        incident.findElement(By.tagName("time")).getAttribute("datetime").startsWith(days),
        incident.getText());
    WebElement claim = incident.findElement(By.cssSelector(".claims li"));
    String sentence = claim.findElement(By.tagName("blockquote")).getText();
    assertTrue(sentence.length() > 20, sentence);
    browser.click(claim.findElement(By.cssSelector("a[href^='/document/']")));
    browser.until(d -> browser.at().contains("?claim=") ? true : null);
    // the parts of the claim are labelled within the sentence, so its own words are put together
    browser.until(
        d ->
            words(
                        browser.script(
                            "return [...document.querySelectorAll('main .is-sentence')].map(e => e.textContent).join('')"))
                    .contains(words(sentence))
                ? true
                : null);
    browser.assertQuiet();
  }

  private static String words(Object text) {
    return String.valueOf(text).replaceAll("\\s+", "");
  }

  @Test
  void aBarIsPickedByKeyboardAndItsIncidentsAreListed() {
    browser.width(Browser.WIDE).go("/relation/RUS-TUR");
    int all = total();
    WebElement slider = browser.the("svg [role=slider]");
    slider.sendKeys(Keys.HOME);
    for (int i = 0; i < 60 && !text(slider).contains("November 2015"); i++) {
      slider.sendKeys(Keys.ARROW_RIGHT);
    }
    assertTrue(text(slider).contains("November 2015"), text(slider));
    slider.sendKeys(Keys.ENTER);
    browser.the("#incidents", "November 2015");
    browser.settled();
    assertTrue(browser.at().contains("at=2015-11"), browser.at());
    assertTrue(total() < all);
    List<WebElement> days = browser.all("article.card time");
    assertTrue(days.size() > 2);
    days.forEach(
        day ->
            assertTrue(day.getText().toLowerCase(Locale.ROOT).contains("nov 2015"), day.getText()));
  }

  private static String text(WebElement slider) {
    return String.valueOf(slider.getAttribute("aria-valuetext"));
  }

  /** Of "20 of 154 shown". */
  private int total() {
    String shown = browser.the("section .row span", " of ").getText();
    return Integer.parseInt(shown.replaceAll(".* of (\\d+) shown", "$1"));
  }

  @Test
  void anotherPairIsChosenByName() {
    browser.width(Browser.WIDE).go("/relation/RUS-TUR");
    WebElement other = browser.all(".picker input").get(1);
    other.click();
    other.sendKeys("Syria");
    browser.the("[role=option]", "SYR");
    other.sendKeys(Keys.ENTER);
    browser.until(d -> browser.at().startsWith("/relation/RUS-SYR"));
    browser.the(".lead", "Russia and Syria");
  }

  @Test
  void anIncidentTellsWhoSaysSoAndWhatContradictsWhat() {
    browser.width(Browser.WIDE).go("/relation/RUS-TUR?sort=weight&from=2015-11-01&to=2015-12-31");
    WebElement disputed = browser.the("article.card", "contradiction");
    browser.click(disputed.findElement(By.cssSelector("a.action")));
    browser.the("#disputes", "contradiction");
    assertTrue(browser.all(".dispute article.claim").size() >= 2);
    String origins = browser.the("main header").getText();
    assertTrue(
        origins.matches("(?s).*Told by \\d+ independent origins? in \\d+ documents?.*"), origins);
    assertTrue(browser.all("article.claim blockquote mark.trigger").size() > 2);
    browser.assertAccessible();
    browser.assertQuiet();
  }

  @Test
  void numbersAndPictureAreSaved() {
    browser.width(Browser.WIDE).go("/relation/RUS-TUR");
    browser.script(
        "window.saved = []; const old = URL.createObjectURL;"
            + "URL.createObjectURL = blob => { if (!blob.type.includes('svg')) window.saved.push(blob); return old(blob); };"
            + "HTMLAnchorElement.prototype.click = function () {};");
    browser.click(browser.the(".save button", "CSV"));
    browser.click(browser.the(".save button", "PNG"));
    browser.until(d -> browser.script("return window.saved.length").equals(2L) ? true : null);
    Object kinds = browser.script("return window.saved.map(b => b.type.split(';')[0]).sort()");
    assertEquals(List.of("image/png", "text/csv"), kinds);
    assertTrue(
        (Boolean) browser.script("return window.saved.every(b => b.size > 800)"),
        "nothing is empty");
    browser.assertQuiet();
  }
}
