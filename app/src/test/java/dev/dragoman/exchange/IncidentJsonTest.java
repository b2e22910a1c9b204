package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.Samples;
import dev.dragoman.incident.Incident;
import dev.dragoman.incident.Story;
import dev.dragoman.incident.Tale;
import dev.dragoman.incident.Telling;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The output contract of incidents and stories: keys, their order, and nulls. */
class IncidentJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
  private static final Telling STRIKE =
      Telling.of(Samples.coding(), Optional.of("wire-1"), Tale.WORDS).get(0);

  @Test
  void anIncidentHasEveryFieldInItsPlace() throws IOException {
    assertEquals(
        expected("incident.json"), pretty(IncidentJson.line(Tale.INCIDENTS.of(List.of(STRIKE)))));
  }

  // One side denies what two others tell, with numbers that do not meet.
  @Test
  void contradictionsNameTheirClaims() throws IOException {
    Tale first = Tale.shelling("a", "doc-a", DAY);
    Incident incident =
        Tale.INCIDENTS.of(
            List.of(
                first.telling(),
                Tale.shelling("b", "doc-b", DAY.plusDays(1))
                    .killing(11)
                    .saidBy("Mayor Selim")
                    .telling(),
                Tale.shelling("c", "doc-c", DAY.plusDays(1)).negated().telling()));
    assertEquals(expected("contradicted.json"), pretty(IncidentJson.line(incident)));
  }

  @Test
  void anIncidentIsOneLine() {
    assertEquals(1, IncidentJson.line(Tale.INCIDENTS.of(List.of(STRIKE))).lines().count());
  }

  @Test
  void aStoryStandsAsItsMainHappening() {
    Optional<Place> place = STRIKE.claim().where().map(Claim.Where::place);
    Story story = new Story("doc-1", Optional.of(DAY), place, List.of("doc-1", "doc-2"));
    assertEquals(
        "{\"id\":\"doc-2\",\"story\":\"doc-1\",\"claims\":[{"
            + "\"when\":{\"start\":\"2020-02-03\",\"end\":\"2020-02-03\",\"precision\":\"day\"},"
            + "\"where\":{\"name\":\"Afrin\",\"geonames\":174186,\"country\":\"SYR\","
            + "\"admin1\":\"Aleppo\",\"lat\":36.51,\"lon\":36.87}}]}",
        IncidentJson.line("doc-2", story));
    assertEquals(
        "{\"id\":\"doc-3\",\"story\":\"doc-3\",\"claims\":[{\"when\":null,\"where\":null}]}",
        IncidentJson.line(
            "doc-3", new Story("doc-3", Optional.empty(), Optional.empty(), List.of("doc-3"))));
  }

  /** Both sides through the same printer: only layout is lost, order and nulls are not. */
  private static String pretty(String json) throws IOException {
    return JSON.readTree(json).toPrettyString();
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = IncidentJsonTest.class.getResourceAsStream(name)) {
      assertNotNull(in, name);
      return pretty(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
