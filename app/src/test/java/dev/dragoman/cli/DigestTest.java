package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
  private static final String ESCAPES = "\u001b\\[[0-9;]*m";

  @ParameterizedTest
  @ValueSource(ints = {60, 100})
  void isAsInTheGoldenText(int width) throws IOException {
    assertEquals(golden("digest-" + width + ".txt"), String.join("\n", lines(width, false)));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 160})
  void coloursChangeNothingButColours(int width) {
    List<String> stripped =
        lines(width, true).stream().map(l -> l.replaceAll(ESCAPES, "")).toList();
    assertEquals(lines(width, false), stripped);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 160})
  void noLineIsWiderThanTheTerminal(int width) {
    for (String line : lines(width, false)) {
      assertTrue(line.codePointCount(0, line.length()) <= width, line);
    }
  }

  @Test
  void theTriggerStandsOutInColours() {
    String all = String.join("\n", lines(100, true));
    assertTrue(all.contains("\u001b[1m\u001b[33mbombed"), all);
    assertFalse(String.join("\n", lines(100, false)).contains("\u001b"));
  }

  private static List<String> lines(int width, boolean colours) {
    return new Digest(width, colours, false).lines(Samples.coding());
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = DigestTest.class.getResourceAsStream(name)) {
      assertNotNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
