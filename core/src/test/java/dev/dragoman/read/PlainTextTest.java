package dev.dragoman.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Document.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String FIRST =
      "Envoys of Norland and Sudria met in the port of Haven on Monday to talk about fishing rights.";
  private static final String LAST = "They will meet again in spring, a spokesman said.";

  // Lines that no article holds, at the head, in the middle and at the foot.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Welcome to The Haven Courier",
        "Home | World | Business | Sport",
        "Skip to main content",
        "Advertisement",
        "Share this article",
        "Facebook Twitter WhatsApp",
        "Read more: Why the herring matters",
        "Also read: Norland's new fleet sets sail",
        "Related: A short history of Haven",
        "Photo: Jane Doe/Haven Courier",
        "We use cookies to improve your experience on this site.",
        "© 2020 The Haven Courier. All rights reserved.",
        "Subscribe to our newsletter"
      })
  void furnitureIsKeptOut(String line) {
    String title = "Norland and Sudria talk about fish";
    for (List<String> page :
        List.of(
            List.of(line, title, FIRST, LAST),
            List.of(title, FIRST, line, LAST),
            List.of(title, FIRST, LAST, line))) {
      Document document = Reading.document(String.join("\n\n", page));
      // "Welcome to" is furniture at the top only.
      if (!line.contains("Welcome") || page.get(0).equals(line)) {
        assertEquals(String.join("\n\n", title, FIRST, LAST), document.text());
      }
      assertEquals(Optional.of(title), document.title());
    }
  }

  // Sentences that begin like furniture and are none.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related talks were broken off last year after a trawler was sunk off the coast.",
        "Share prices in Haven fell by four per cent after the talks.",
        "Photos from the port showed soldiers who boarded two trawlers.",
        "Subscribers to the fishing fund will be paid, the minister said.",
        "Read out in parliament, the letter drew applause from both sides."
      })
  void sentencesStay(String sentence) {
    assertTrue(
        Reading.document(FIRST + "\n\n" + sentence + "\n\n" + LAST).text().contains(sentence));
  }

  @Test
  void headlinesUnderAHeadingGoWithIt() {
    String page =
        String.join(
            "\n\n",
            FIRST,
            LAST,
            "Related stories",
            "Herring war: what we know",
            "Sudria votes in May");
    assertEquals(FIRST + "\n\n" + LAST, Reading.document(page).text());
  }

  // A lone date above the title is the day the page was made, below it the day of publication.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tuesday, March 3, 2020;Norland and Sudria meet at sea; ;2020-03-03;INFERRED",
        "3 March 2020;Norland and Sudria meet at sea; ;2020-03-03;INFERRED",
        "Norland and Sudria meet at sea;Sept. 4, 2019;2019-09-04; ;TEXT",
        "Norland and Sudria meet at sea;4 Sep 2019, 10:15 GMT;2019-09-04; ;TEXT",
        "Norland and Sudria meet at sea;Published on 4 September 2019;2019-09-04; ;TEXT",
        "Norland and Sudria meet at sea;Last updated: 4 September 2019; ;2019-09-04;INFERRED",
        "Norland and Sudria meet at sea;By Jane Doe; ; ;NONE",
      })
  void printedDates(
      String line, String next, LocalDate date, LocalDate latest, Dating.Basis basis) {
    Document document = Reading.document(line + "\n\n" + next + "\n\n" + FIRST + "\n\n" + LAST);
    assertEquals(Optional.ofNullable(date), document.published().date());
    assertEquals(Optional.ofNullable(latest), document.published().latest());
    assertEquals(basis, document.published().basis());
    assertEquals(Optional.of("Norland and Sudria meet at sea"), document.title());
    assertFalse(document.text().contains("20"), document.text());
  }

  // A day without a year is the last one up to the day the page was made; without such, none.
  @ParameterizedTest
  @CsvSource({
    "'Monday, June 28, 2021', March 5, 2021-03-05",
    "'Monday, June 28, 2021', 'Friday, 5th November', 2020-11-05",
    "Home, March 5,"
  })
  void datesWithoutYear(String top, String line, LocalDate date) {
    Document document =
        Reading.document(
            String.join("\n\n", top, "Norland and Sudria talk about fish", line, FIRST, LAST));
    assertEquals(Optional.ofNullable(date), document.published().date());
    assertFalse(document.text().contains(line));
  }

  // What stands at the head or foot; who wrote it; whose wire it is.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "AFP with additional input by Courier News Desk;Courier News Desk;AFP",
        "(Reuters);-;Reuters",
        "Source: Xinhua;-;Xinhua",
        "Reporting by Jane Doe in Haven; Jane Doe;-",
        "(Reporting by Jane Doe and John Roe, editing by Max Mustermann);Jane Doe and John Roe;-",
        "The Associated Press contributed to this report.;-;AP",
        "With inputs from PTI;-;PTI",
        "By Jane Doe, Reuters;Jane Doe;Reuters",
      })
  void closingCredits(String line, String byline, String agency) {
    Document document = Reading.document(FIRST + "\n\n" + LAST + "\n\n" + line);
    assertEquals(Optional.ofNullable(byline), document.byline());
    assertEquals(Optional.ofNullable(agency), document.agency());
    assertEquals(FIRST + "\n\n" + LAST, document.text());
  }

  @Test
  void anAgencyAtTheEndOfTheLastParagraph() {
    Document document = Reading.document(FIRST + "\n\n" + LAST + " (Reuters)");
    assertEquals(Optional.of("Reuters"), document.agency());
    assertEquals(FIRST + "\n\n" + LAST, document.text());
  }

  // A dateline stays in the text; its agency, and its date where it has a year, are read.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "HAVEN (Reuters) - ;Reuters;-",
        "HAVEN, Sept 29 (TASS) -- ;TASS;-",
        "HAVEN, Norland (AP) — ;AP;-",
        "HAVEN, March 3, 2021 (Yonhap) -- ;Yonhap;2021-03-03",
        "MOSCOW, September 29. /TASS/. ;TASS;-",
        "Haven, 3 May 2020 (AFP) - ;AFP;2020-05-03",
      })
  void datelines(String dateline, String agency, LocalDate date) {
    String lead = dateline.strip() + " " + FIRST;
    Document document = Reading.document("Norland and Sudria meet\n\n" + lead + "\n\n" + LAST);
    assertEquals(Optional.of(agency), document.agency());
    assertEquals(Optional.ofNullable(date), document.published().date());
    assertTrue(document.text().contains(lead));
  }

  @Test
  void everyCharacterMapsBackToTheOriginal() {
    String original =
        "| Welcome to the Courier\r\n\r\n  Norland  and Sudria   meet\r\n\r\nBy Jane Doe\r\n\r\n"
            + "Envoys of Norland and Sudria met in the port of\r\n"
            + "Haven on Monday, and “talked about fish”, they\r\n"
            + "said. No agreement came of it, though both the\r\n"
            + "ministers were hopeful at the end.\r\n\r\n\r\nAdvertisement\r\n\r\n"
            + LAST
            + "\r\n";
    Document document = Reading.document(original);
    assertEquals(
        "Norland and Sudria meet\n\n"
            + "Envoys of Norland and Sudria met in the port of Haven on Monday, and “talked about fish”,"
            + " they said. No agreement came of it, though both the ministers were hopeful at the end.\n\n"
            + LAST,
        document.text());
    assertEquals(Optional.of("Jane Doe"), document.byline());
    assertEquals("Norland and Sudria meet", document.titleSpan().orElseThrow().of(document.text()));
    for (int i = 0; i < document.text().length(); i++) {
      if (!Character.isWhitespace(document.text().charAt(i))) {
        assertEquals(document.text().charAt(i), original.charAt(original(document, i)));
      }
    }
  }

  private static int original(Document document, int offset) {
    Anchor last = document.original().get(0);
    for (Anchor anchor : document.original()) {
      last = anchor.offset() <= offset ? anchor : last;
    }
    return last.originalOffset() + offset - last.offset();
  }

  // A question is a title before longer text; a sentence with its full stop is none; nor is a lone
  // sentence.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Will Norland sign?;Will Norland sign?",
        "Talks with the U.S.;Talks with the U.S.",
        "Nobody signed.;-",
      })
  void titles(String line, String title) {
    assertEquals(
        Optional.ofNullable(title),
        Reading.document(line + "\n\n" + FIRST + "\n\n" + LAST).title());
  }

  @Test
  void oneParagraphALineIsNotJoined() {
    assertEquals(FIRST + "\n\n" + LAST, Reading.document(FIRST + "\n" + LAST + "\n").text());
  }

  @Test
  void aGivenDateOverridesAll() {
    Read read =
        Reading.all(
                Reading.READER.published(LocalDate.of(2020, 3, 1)),
                ("Tuesday, March 3, 2020\n\nNorland and Sudria meet\n\n" + FIRST)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .get(0);
    assertEquals(Dating.given(LocalDate.of(2020, 3, 1)), Reading.document(read).published());
  }
}
