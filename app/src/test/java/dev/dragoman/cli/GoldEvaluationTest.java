package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.Samples;
import dev.dragoman.cli.GoldEvaluation.Score;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldEvaluationTest {
  @TempDir private Path folder = Path.of("");

  private GoldSet gold(boolean roots, String... lines) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
    return GoldSet.read(file, Labels.load(Tables.bundled(), roots));
  }

  private static GoldEvaluation judged(GoldSet gold, boolean roots) {
    GoldEvaluation evaluation = new GoldEvaluation(Labels.load(Tables.bundled(), roots));
    gold.items().values().forEach(i -> evaluation.add(i, Samples.coding().claims()));
    return evaluation;
  }

  /** The sample holds an air raid by Russian jets, a meeting to come, and a condemnation. */
  private static final String STRIKE =
      "{\"id\": \"a\", \"text\": \"x\", \"date\": \"20210930\", \"events\": [{\"action\": \"FIGHT\","
          + " \"source_text\": \"the Russian jets\", \"target_text\": \"a rebel post\"}]}";

  @Test
  void aRelationIsMatchedByTypeAndWords() throws IOException {
    GoldEvaluation evaluation = judged(gold(false, STRIKE), false);
    // the raid has two targets and counts twice; the condemnation counts though it has none
    assertEquals(new Score(1, 1, 4), evaluation.overall().get("type+pair"));
    assertEquals(new Score(1, 1, 2), evaluation.byLabel().get("ASSAULT"));
    assertEquals(0.4, evaluation.overall().getOrDefault("type", new Score(0, 0, 0)).f1(), 1e-9);
  }

  @Test
  void whatIsTakenForSomethingElseIsTold() throws IOException {
    GoldEvaluation evaluation = judged(gold(false, STRIKE.replace("FIGHT", "AID")), false);
    assertEquals(
        new GoldEvaluation.Confusion("AID", "ASSAULT"),
        evaluation.confusions().stream()
            .map(java.util.Map.Entry::getKey)
            .filter(c -> c.gold().equals("AID"))
            .findFirst()
            .orElseThrow());
    assertTrue(
        new GoldReport(evaluation).lines(1).stream().anyMatch(l -> l.contains("gold.jsonl:1: x")));
  }

  @Test
  void codesAreComparedByRoot() throws IOException {
    GoldEvaluation evaluation = judged(gold(true, STRIKE.replace("FIGHT", "190")), true);
    assertEquals(new Score(1, 1, 2), evaluation.byLabel().get("19"));
  }

  @Test
  void figuresAndClaimsAreWrittenForPrograms() throws IOException {
    Path file = folder.resolve("figures.json");
    new GoldReport(judged(gold(false, STRIKE), false)).write(file);
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertEquals(1, json.path("overall").path("type+pair").path("right").asInt());
    JsonNode strike = json.path("claims").get(0);
    assertEquals("[\"type\",\"source\",\"target\"]", strike.path("agrees").toString());
    assertEquals(0.8349, strike.path("confidence").asDouble());
  }

  @Test
  void aBrokenLineIsToldWithItsNumberAndTheOthersAreRead() throws IOException {
    GoldSet gold =
        gold(
            false,
            "{\"text\": ",
            "",
            STRIKE,
            "{\"text\": \"x\", \"events\": [{\"action\": \"DANCE\"}]}",
            "{\"events\": []}",
            "{\"text\": \"x\"}",
            "{\"text\": \"x\", \"events\": [{}]}",
            STRIKE.replace("20210930", "soon"),
            "[]");
    List<String> told =
        gold.rejects().stream()
            .map(r -> r.origin().replaceFirst(".*:", "") + " " + r.reason())
            .map(r -> r.replaceFirst("(broken JSON).*", "$1"))
            .toList();
    assertEquals(
        List.of(
            "1 broken JSON",
            "4 no such type: DANCE",
            "5 no text",
            "6 'events' is not a list",
            "7 an event has no action",
            "8 'date' is no day: soon",
            "9 not a JSON object"),
        told);
    try (var documents = gold.documents(Reader.load(Tables.bundled()).anyLanguage())) {
      List<Read> reads = documents.toList();
      assertEquals(1, reads.size());
      String origin = ((Read.Ok) reads.get(0)).document().origin();
      assertEquals(gold.items().keySet(), java.util.Set.of(origin));
    }
  }
}
