package dev.dragoman.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A browser without a window. Tests that ask for one are skipped where Debian's chromium is
 * missing.
 */
final class Browser implements AutoCloseable {
  static final int WIDE = 1440;
  static final int NARROW = 360;
  private static final int HEIGHT = 1000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final ChromeDriver driver;
  private final URI address;

  private Browser(ChromeDriver driver, URI address) {
    this.driver = driver;
    this.address = address;
  }

  /** One that looks at the demo. */
  static Browser open() {
    return open(null);
  }

  /** One that looks at a server, or at the demo where none is given. */
  static Browser open(@Nullable URI server) {
    Optional<Path> chromium = found("chromium");
    Optional<Path> chromedriver = found("chromedriver");
    assumeTrue(chromium.isPresent() && chromedriver.isPresent(), "no chromium with chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--hide-scrollbars",
        "--force-prefers-reduced-motion");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    Browser browser =
        new Browser(
            new ChromeDriver(service, options), server == null ? DemoServer.address() : server);
    browser.width(WIDE);
    return browser;
  }

  private static Optional<Path> found(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** As wide as this, in CSS pixels; narrower than a window may be, as a telephone. */
  Browser width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
    return this;
  }

  Browser dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** Opens a view and waits until it is there. */
  Browser go(String path) {
    driver.get(address.resolve(path).toString());
    settled();
    return this;
  }

  /** Waits until nothing loads any more. */
  Browser settled() {
    until(
        d ->
            d.findElements(By.cssSelector("main h1, main h2, main [role=alert]")).size() > 0
                && d.findElements(By.cssSelector("[aria-busy=true], .loading")).isEmpty());
    return this;
  }

  <T> T until(ExpectedCondition<T> condition) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
        .until(condition);
  }

  /** The first that the selector finds, waited for. */
  WebElement the(String selector) {
    return until(d -> d.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits for an element of which the visible text holds these words. */
  WebElement the(String selector, String words) {
    return until(
        d ->
            d.findElements(By.cssSelector(selector)).stream()
                .filter(e -> e.getText().contains(words))
                .findFirst()
                .orElse(null));
  }

  void click(WebElement element) {
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  Object script(String script, Object... arguments) {
    Object result = ((JavascriptExecutor) driver).executeScript(script, arguments);
    return result == null ? "" : result;
  }

  /** The path and the query of the page's address. */
  String at() {
    URI now = URI.create(String.valueOf(driver.getCurrentUrl()));
    return now.getRawPath() + (now.getRawQuery() == null ? "" : "?" + now.getRawQuery());
  }

  ChromeDriver driver() {
    return driver;
  }

  /** The whole page as a picture. */
  byte[] picture() {
    long height =
        ((Number) script("return Math.ceil(document.documentElement.scrollHeight)")).longValue();
    int width = ((Number) script("return window.innerWidth")).intValue();
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            (int) Math.min(Math.max(height, HEIGHT), 2400),
            "deviceScaleFactor",
            1,
            "mobile",
            width < 600));
    settled();
    byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
    width(width);
    return picture;
  }

  /**
   * Errors on the console, among them all that the content security policy refuses, and what was
   * asked of others.
   */
  void assertQuiet() {
    List<String> errors =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(LogEntry::getMessage)
            // Svelte's note that a view which is gone was still told of an answer, which it passes
            // over.
            .filter(message -> !message.contains("derived_inert"))
            .toList();
    assertEquals(List.of(), errors);
    Object asked =
        script(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(n => !n.startsWith(location.origin) && !n.startsWith('blob:') && !n.startsWith('data:'))");
    assertEquals(List.of(), asked, "asked of others");
  }

  /**
   * No fault that axe-core calls serious or critical. In its legacy mode, which differs only where
   * there are frames: the other opens a window of its own, and now and then loses it.
   */
  void assertAccessible() {
    List<String> faults =
        new AxeBuilder()
            .setLegacyMode(true).analyze(driver).getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Browser::told)
                .toList();
    assertEquals(List.of(), faults);
  }

  private static String told(Rule rule) {
    return rule.getId()
        + " ("
        + rule.getHelp()
        + "): "
        + rule.getNodes().stream()
            .limit(5)
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }

  /** Nothing is wider than the page. */
  void assertFits() {
    assertEquals(
        "",
        script(
            "const w = document.documentElement.clientWidth;"
                + "if (document.documentElement.scrollWidth <= w) return '';"
                + "return [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > w + 1)"
                + ".slice(0, 5).map(e => e.tagName + '.' + e.getAttribute('class') + ' ' + Math.round(e.getBoundingClientRect().right)).join(', ') || 'wider than ' + w"),
        "wider than the page");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
