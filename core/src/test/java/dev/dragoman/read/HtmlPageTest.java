package dev.dragoman.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
  private static final String FIRST =
      "Envoys of Norland and Sudria met in the port of Haven on Monday to talk about fishing rights, which"
          + " both of them have claimed since the old treaty ran out.";
  private static final String SECOND =
      "The minister, who left early, said the talks had been “long and loud”, and that the fleet would stay"
          + " in port until a new line is drawn.";

  private static String page(String head, String top) {
    return "<!DOCTYPE html><html lang='en'><head><title>Norland and Sudria meet | The Courier</title>"
        + head
        + "</head><body><nav><a href='/'>Home</a> <a href='/world'>World</a></nav><article>"
        + "<h1>Norland and Sudria meet</h1>"
        + top
        + "<p>"
        + FIRST
        + "</p><p><a href='/2'>Read more: Why the herring matters</a></p><p>"
        + SECOND.replace("“", "&ldquo;")
        + "</p><p>Reporting by Jane Doe; Editing by John Roe</p></article>"
        + "<div><h3>Most read</h3><ul><li><a href='/3'>Sudria votes</a></li></ul></div>"
        + "<footer>© The Courier</footer></body></html>";
  }

  @Test
  void jsonLdSaysWhatThePageIs() {
    String head =
        "<link rel='canonical' href='https://courier.example/world/fish'>"
            + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Norland &amp; Sudria meet\","
            + "\"datePublished\":\"2020-03-03T23:30:00+02:00\",\"author\":[{\"name\":\"Max Mustermann\"}],"
            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Courier\"}}]}</script>";
    Document document = Reading.document(page(head, ""));
    assertEquals(FIRST + "\n\n" + SECOND, document.text());
    assertEquals(Optional.of("Norland & Sudria meet"), document.title());
    assertEquals(Optional.empty(), document.titleSpan());
    assertEquals(Optional.of("Max Mustermann"), document.byline());
    assertEquals(Optional.of("The Courier"), document.outlet());
    assertEquals(Optional.of("https://courier.example/world/fish"), document.url());
    assertEquals(Optional.of(LocalDate.of(2020, 3, 3)), document.published().date());
    assertEquals(Dating.Basis.METADATA, document.published().basis());
    assertEquals(16, document.id().length());
  }

  // Where the day of publication is found, the surer place first.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "<meta property='article:published_time' content='2020-03-03T10:00:00Z'>;-;2020-03-03;METADATA",
        "<meta name='dc.date' content='2020-03-03'>;<time datetime='2020-05-05'>5 May</time>;2020-03-03;METADATA",
        "<link rel='canonical' href='https://c.example/2020/03/03/fish'>;-;2020-03-03;METADATA",
        "-;<p><time datetime='2020-03-03T10:00'>3 March</time></p>;2020-03-03;TEXT",
        "-;<p class='date'>3 March 2020</p>;2020-03-03;TEXT",
        "<script type='application/ld+json'>{broken</script>;-;-;NONE",
      })
  void publicationDates(String head, String top, LocalDate date, Dating.Basis basis) {
    Document document = Reading.document(page(head == null ? "" : head, top == null ? "" : top));
    assertEquals(Optional.ofNullable(date), document.published().date());
    assertEquals(basis, document.published().basis());
    assertEquals(Optional.of("Norland and Sudria meet"), document.title());
    assertEquals(Optional.of("Jane Doe"), document.byline());
  }

  @Test
  void paragraphsMapBackToTheSource() {
    String source = page("", "");
    Document document = Reading.document(source);
    document
        .original()
        .forEach(
            anchor ->
                assertEquals(
                    document.text().substring(anchor.offset(), anchor.offset() + 12),
                    source.substring(anchor.originalOffset(), anchor.originalOffset() + 12)));
    assertEquals(2, document.original().size());
  }
}
