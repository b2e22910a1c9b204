package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.Samples;
import dev.dragoman.exchange.DelimitedLines.BadRow;
import dev.dragoman.lexicon.Tables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported says the same when it is read back. */
class ExportFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final List<StoredClaim> claims = List.of(StoredSamples.strike(), StoredSamples.talks());

  @Test
  void icews() throws IOException {
    List<ForeignEvent> events =
        StoredSamples.read(ForeignFormat.ICEWS, StoredSamples.text(ExportFormat.ICEWS, claims));
    ForeignEvent strike = events.get(0);
    assertEquals(4, events.size());
    assertEquals(LocalDate.of(2021, 9, 26), strike.date());
    assertEquals(Optional.of("Russian armed forces"), strike.source().name());
    assertEquals(Optional.of("RUS"), strike.source().country());
    assertEquals(Optional.of("SYR"), strike.target().country());
    assertEquals("195", strike.action());
    assertEquals(Optional.of("Afrin"), strike.place());
    String[] row = StoredSamples.rows(ExportFormat.ICEWS, claims).get(1);
    assertEquals(IcewsEvents.HEADER.size(), row.length);
    assertEquals("Military,Government", row[3]);
    assertEquals("Russian Federation", row[4]);
    assertEquals("Aleppo", row[16]);
  }

  @Test
  void phoenix() throws IOException {
    List<ForeignEvent> events =
        StoredSamples.read(ForeignFormat.PHOENIX, StoredSamples.text(ExportFormat.PHOENIX, claims));
    ForeignEvent strike = events.get(0);
    assertEquals(LocalDate.of(2021, 9, 26), strike.date());
    assertEquals(Optional.of("RUSMIL"), strike.source().name());
    assertEquals(Optional.of("SYR"), strike.target().country());
    assertEquals("195", strike.action());
    assertEquals(Optional.of(4), strike.quad());
    assertEquals(Optional.of("Afrin"), strike.place());
    String[] row = StoredSamples.rows(ExportFormat.PHOENIX, claims).get(0);
    assertEquals(List.of("RUSMIL", "RUS", "MIL", ""), List.of(row[5], row[6], row[7], row[8]));
  }

  @Test
  void plover() throws IOException {
    List<ForeignEvent> events =
        StoredSamples.read(ForeignFormat.PLOVER, StoredSamples.text(ExportFormat.PLOVER, claims));
    assertEquals(1, events.size()); // the talks bear no PLOVER type
    ForeignEvent strike = events.get(0);
    assertEquals(LocalDate.of(2021, 9, 26), strike.date());
    assertEquals(Optional.of("RUS"), strike.source().country());
    assertEquals("ASSAULT/heavy-weapons", strike.action());
    assertEquals(Optional.of(4), strike.quad());
    assertEquals(Optional.of("Afrin"), strike.place());
    assertEquals(OptionalLong.of(11), strike.fatalities());
    JsonNode line = JSON.readTree(StoredSamples.text(ExportFormat.PLOVER, claims));
    assertEquals(-9.5, line.path("event_scale").asDouble());
    assertEquals("MIL", line.path("actor").path(0).path("sector").asText());
  }

  @Test
  void acled() throws IOException {
    String text = StoredSamples.text(ExportFormat.ACLED, claims);
    List<ForeignEvent> events = StoredSamples.read(ForeignFormat.ACLED, text);
    assertEquals(1, events.size()); // talks are none of ACLED's
    ForeignEvent strike = events.get(0);
    assertEquals(LocalDate.of(2021, 9, 26), strike.date());
    assertEquals(Optional.of("Russian armed forces"), strike.source().name());
    assertEquals("Explosions/Remote violence/Air/drone strike", strike.action());
    assertEquals(Optional.of("Afrin"), strike.place());
    assertEquals(OptionalLong.of(11), strike.fatalities());
    assertEquals(31, AcledRows.HEADER.size());
  }

  @Test
  void ucdp() throws IOException, BadRow {
    String text = StoredSamples.text(ExportFormat.UCDP, claims);
    List<ForeignEvent> events = StoredSamples.read(ForeignFormat.UCDP, text);
    assertEquals(1, events.size());
    ForeignEvent strike = events.get(0);
    assertEquals(LocalDate.of(2021, 9, 26), strike.date());
    assertEquals("state-based conflict", strike.action());
    assertEquals(OptionalLong.of(11), strike.fatalities());
    assertEquals(49, UcdpRows.HEADER.size());
    DelimitedLines lines =
        new DelimitedLines(new BufferedReader(new StringReader(text)), ',', true);
    List<String> header = lines.next();
    List<String> row = lines.next();
    assertEquals("POINT (36.87 36.51)", row.get(header.indexOf("geom_wkt")));
    assertEquals("182594", row.get(header.indexOf("priogrid_gid")));
    assertEquals("Valley Monitor", row.get(header.indexOf("source_original")));
    assertEquals("Jets \"strike\", rebels say", row.get(header.indexOf("source_headline")));
  }

  @Test
  void ourOwnLines() throws IOException {
    StoredClaimJson json = StoredClaimJson.load(Tables.bundled());
    List<String> lines =
        StoredSamples.text(ExportFormat.JSONL, StoredSamples.all()).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      StoredClaim back = json.read(lines.get(i));
      StoredClaim was = StoredSamples.all().get(i);
      assertEquals(was.document(), back.document());
      assertEquals(was.incident(), back.incident());
      assertEquals(was.added(), back.added());
      assertEquals(was.sentence(), back.sentence());
      assertEquals(lines.get(i) + "\n", StoredSamples.text(ExportFormat.JSONL, List.of(back)));
    }
  }

  @Test
  void csv() throws IOException, BadRow {
    DelimitedLines lines =
        new DelimitedLines(
            new BufferedReader(
                new StringReader(StoredSamples.text(ExportFormat.CSV, StoredSamples.all()))),
            ',',
            true);
    List<Columns.Column> columns = Columns.standard();
    assertEquals(columns.stream().map(Columns.Column::name).toList(), lines.next());
    for (StoredClaim claim : StoredSamples.all()) {
      List<String> row = lines.next();
      for (int i = 0; i < columns.size(); i++) {
        assertEquals(cell(columns.get(i).of(claim)), row.get(i), columns.get(i).name());
      }
    }
    assertEquals(List.of(), lines.next());
  }

  private static String cell(Optional<?> value) {
    return value.isEmpty()
        ? ""
        : value.get() instanceof Double d ? RowWriter.number(d) : value.get().toString();
  }

  @Test
  void parquet(@TempDir Path folder) throws IOException, SQLException {
    Path file = folder.resolve("it's.parquet");
    Files.write(
        file,
        StoredSamples.bytes(ExportFormat.PARQUET, ExportOptions.standard(), StoredSamples.all()));
    List<Columns.Column> columns = Columns.standard();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET autoinstall_known_extensions=false");
      try (ResultSet types =
          statement.executeQuery("DESCRIBE SELECT * FROM '" + quoted(file) + "'")) {
        for (Columns.Column column : columns) {
          assertTrue(types.next());
          assertEquals(column.name(), types.getString(1));
          assertEquals(
              column.type().replace("TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE"),
              types.getString(2),
              column.name());
        }
      }
      try (ResultSet rows = statement.executeQuery("SELECT * FROM '" + quoted(file) + "'")) {
        for (StoredClaim claim : StoredSamples.all()) {
          assertTrue(rows.next());
          for (int i = 0; i < columns.size(); i++) {
            Optional<?> value = columns.get(i).of(claim);
            if (!columns.get(i).type().equals("TIMESTAMPTZ")) {
              assertEquals(
                  value.map(Object::toString).orElse(null),
                  rows.getString(i + 1),
                  columns.get(i).name());
            }
          }
        }
      }
    }
  }

  private static String quoted(Path path) {
    return path.toString().replace("'", "''");
  }

  @Test
  void geojson() throws IOException {
    JsonNode collection =
        JSON.readTree(StoredSamples.text(ExportFormat.GEOJSON, StoredSamples.all()));
    assertEquals("FeatureCollection", collection.path("type").asText());
    assertEquals(3, collection.path("features").size());
    JsonNode strike = collection.path("features").path(0);
    assertEquals("[36.87,36.51]", strike.path("geometry").path("coordinates").toString());
    assertEquals("city", strike.path("properties").path("place_precision").asText());
    assertEquals(11, strike.path("properties").path("killed_low").asInt());
    assertTrue(collection.path("features").path(2).path("geometry").isNull());
    assertEquals(
        0,
        JSON.readTree(StoredSamples.text(ExportFormat.GEOJSON, List.of())).path("features").size());
  }

  @Test
  void jsonld() throws IOException {
    JsonNode graph =
        JSON.readTree(StoredSamples.text(ExportFormat.JSONLD, StoredSamples.all())).path("@graph");
    assertEquals(3, graph.size());
    JsonNode strike = graph.path(0);
    assertEquals("Claim", strike.path("@type").asText());
    assertEquals("urn:dragoman:actor:MONITOR", strike.path("author").path("@id").asText());
    assertEquals("2021-09-26", strike.path("about").path("startDate").asText());
    assertEquals(
        "RUSMIL", strike.path("about").path("d:source").path(0).path("d:cameoActor").asText());
    assertEquals(Samples.TEXT.lines().findFirst().orElseThrow(), strike.path("text").asText());
    assertTrue(graph.path(1).path("author").isMissingNode()); // the narrator
  }
}
