package dev.dragoman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.model.Claim;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the coder makes up where nothing happened that this book records: sentences of sport,
 * business, culture and the like, each a document of its own. A sentence counts as coded when it
 * gives a claim whose action has a PLOVER type, whatever the status; a bare statement (CAMEO 01)
 * does not count. The aim is one in fifty; the bounds here are what is reached and must not be
 * lost. Crime and courts stand apart: arrests and sentences are actions of the codebook, and it
 * does not tell yet whose are of public interest.
 */
class OrdinaryNewsTest {
  private static final List<String> SECTIONS =
      List.of(
          "business",
          "culture",
          "entertainment-obituaries",
          "health",
          "science",
          "sport",
          "technology",
          "travel-food",
          "weather-accidents");

  private final Coder coder = Coder.bundled();

  @Test
  void ordinaryNewsGivesFewClaims() {
    List<String> coded = new ArrayList<>();
    int sentences = 0;
    for (String section : SECTIONS) {
      List<String> lines = lines(section);
      sentences += lines.size();
      coded.addAll(coded(section, lines));
    }
    assertEquals(900, sentences);
    assertAtMost(30, coded);
  }

  @Test
  void crimeAndCourtsGiveSome() {
    assertAtMost(40, coded("crime-courts", lines("crime-courts")));
  }

  /** Written after the pages were mended and never mended for: the honest rate of today. */
  @Test
  void whatNobodyMendedForGivesMore() {
    assertAtMost(20, coded("mixed", lines("mixed")));
  }

  private static void assertAtMost(int most, List<String> coded) {
    assertTrue(
        coded.size() <= most,
        () -> coded.size() + " sentences are coded:\n" + String.join("\n", coded));
  }

  private List<String> coded(String section, List<String> sentences) {
    List<String> coded = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> rules =
          coder.code(Document.of(section, Dating.unknown(), sentence)).claims().stream()
              .filter(claim -> claim.action().plover().isPresent())
              .map(Claim::rule)
              .toList();
      if (!rules.isEmpty()) {
        coded.add(section + " " + rules + " " + sentence);
      }
    }
    return coded;
  }

  private static List<String> lines(String section) {
    String name = "/ordinary/" + section + ".txt";
    try (InputStream in = OrdinaryNewsTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such section: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
