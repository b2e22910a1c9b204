package dev.dragoman.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * What came in, down to why a claim is one; the codebook; the search; and a text that means harm.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamAndDocumentViewTest {
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
  void theStreamIsFilteredAndAFilterIsKept() {
    browser.width(Browser.WIDE).go("/stream?quad=4&actor=TUR");
    browser.the("main p", "material conflict");
    browser.the("article.claim");
    assertTrue(browser.all("a[href^='/feed.atom?']").size() == 1);
    browser.click(browser.the("summary", "Saved filters"));
    browser.the("input[placeholder='a name']").sendKeys("Blows");
    browser.click(browser.the("form button", "Keep"));
    WebElement kept = browser.the("li", "Blows");
    assertTrue(kept.findElement(By.tagName("a")).getAttribute("href").contains("quad=4"));
    browser.click(kept.findElement(By.tagName("button")));
    browser.the("li", "None yet");
    browser.assertQuiet();
  }

  @Test
  void aClaimSaysWhyAndIsJudged() {
    browser.width(Browser.WIDE).go("/document/2015-11-24-jet.txt");
    browser.click(browser.the("main a.mark.trigger"));
    browser.until(d -> browser.at().contains("claim=") ? true : null);
    browser.the("main", "assault.");
    WebElement rule = browser.the("main a[href^='/codebook/ASSAULT']");
    assertTrue(browser.all("main .is-sentence").size() > 2);
    assertTrue(browser.all("main .is-trigger").size() > 0);
    browser.click(rule);
    browser.until(d -> browser.at().startsWith("/codebook/ASSAULT?rule=") ? true : null);
    browser.the("article.meant code");
    browser.assertQuiet();
  }

  @Test
  void theCodebookIsReadAndSearched() {
    browser.width(Browser.WIDE).go("/codebook");
    browser.click(browser.the(".pages a", "SANCTION"));
    browser.the("h1", "SANCTION");
    int all = browser.all("section article").size();
    assertTrue(all > 50, all + " rules");
    browser.the("input[type=search][placeholder*=pattern]").sendKeys("sanction.impose");
    browser.until(d -> browser.all("section article").size() < 5 ? true : null);
    WebElement rule = browser.the("section article", "sanction.impose");
    assertTrue(rule.getText().matches("(?s).*\\d+ claims? in the record.*"), rule.getText());
    assertTrue(rule.getText().contains("163"));
    browser.assertQuiet();
  }

  @Test
  void theSearchFindsDocumentsAndActors() {
    browser.width(Browser.WIDE).go("/");
    WebElement box = browser.the("[role=search] input");
    box.sendKeys("Karlov");
    box.submit();
    browser.until(d -> browser.at().startsWith("/search?q=Karlov") ? true : null);
    browser.the("main a[href^='/document/']");
    browser.the("main mark", "Karlov");
    browser.assertQuiet();
  }

  // Tags, handlers, addresses of scripts, overrides of direction and a text as long as a book:
  // shown as text.
  @Test
  void aHostileTextIsShownAsText() {
    browser.width(Browser.NARROW).go("/stream");
    browser.script(
        "window.harmed = 0; window.sent = null;"
            + "const bad = 'Peru attacked Chile on Tuesday. <script>window.harmed = 1</script> <img src=x onerror=\"window.harmed = 2\"> '"
            + " + '[a](javascript:window.harmed=3) javascript:window.harmed=4 \\u202Egnissap\\u202C <svg onload=window.harmed=5> ';"
            + "const text = bad + '\\n\\n' + ('Nothing else is told in this line of the long text. '.repeat(20) + '\\n\\n').repeat(2000);"
            + "fetch('/api/documents', {method: 'POST', headers: {'Content-Type': 'application/json'},"
            + " body: JSON.stringify({id: 'hostile', title: '<b onclick=\"window.harmed=6\">Title</b>', published: '2021-10-02', text})})"
            + ".then(r => window.sent = r.status)");
    browser.until(d -> browser.script("return window.sent || 0").equals(0L) ? null : true);
    Object status = browser.script("return window.sent");
    assertTrue(status.equals(200L) || status.equals(201L), "status " + status);
    browser.go("/document/hostile");
    WebElement text = browser.the("main");
    browser.until(
        d -> d.findElement(By.tagName("main")).getText().contains("<script>") ? true : null);
    assertTrue(text.getText().contains("<img src=x onerror="), "tags are text");
    assertEquals(0, browser.all("main script, main img, main svg[onload]").size());
    assertEquals(0, browser.all("a[href^='javascript:' i]").size());
    assertFalse(
        (Boolean)
            browser.script("return document.querySelector('main').textContent.includes('\\u202E')"),
        "overrides are named, not obeyed");
    browser.assertFits();
    browser.go("/stream");
    browser.the("article h2", "<b onclick=");
    Object harmed = browser.script("return window.harmed || 0");
    assertEquals(0L, harmed);
    browser.assertQuiet();
    browser.script(
        "window.gone = 0; fetch('/api/documents/hostile', {method: 'DELETE'}).then(r => window.gone = r.status)");
    browser.until(d -> browser.script("return window.gone").equals(0L) ? null : true);
  }
}
