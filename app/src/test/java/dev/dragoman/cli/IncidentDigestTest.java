package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.Samples;
import dev.dragoman.incident.Incident;
import dev.dragoman.incident.Tale;
import dev.dragoman.incident.Telling;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentDigestTest {
  private static final String ESCAPES = "\u001b\\[[0-9;]*m";
  private static final LocalDate DAY = LocalDate.of(2020, 2, 3);

  // With a place, doubtful numbers and a copy; contradicted; with next to nothing known.
  private static List<Incident> incidents() {
    List<Telling> told = Telling.of(Samples.coding(), Optional.of("wire-1"), Tale.WORDS);
    return List.of(
        Tale.INCIDENTS.of(List.of(told.get(0))),
        Tale.INCIDENTS.of(
            List.of(
                Tale.shelling("a", "doc-a", DAY).telling(),
                Tale.shelling("b", "doc-b", DAY.plusDays(1))
                    .killing(11)
                    .saidBy("Mayor Selim")
                    .telling(),
                Tale.shelling("c", "doc-c", DAY.plusDays(1)).negated().telling())),
        Tale.INCIDENTS.of(List.of(told.get(2))));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 100})
  void isAsInTheGoldenText(int width) throws IOException {
    assertEquals(golden("incidents-" + width + ".txt"), String.join("\n", lines(width, false)));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 160})
  void coloursChangeNothingButColours(int width) {
    List<String> stripped =
        lines(width, true).stream().map(l -> l.replaceAll(ESCAPES, "")).toList();
    assertEquals(lines(width, false), stripped);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 160})
  void noLineIsWiderThanTheTerminal(int width) {
    for (String line : lines(width, false)) {
      assertTrue(line.codePointCount(0, line.length()) <= width, line);
    }
  }

  private static List<String> lines(int width, boolean colours) {
    List<String> lines = new ArrayList<>();
    incidents().forEach(i -> lines.addAll(new IncidentDigest(width, colours).lines(i)));
    return lines;
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = IncidentDigestTest.class.getResourceAsStream(name)) {
      assertNotNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
