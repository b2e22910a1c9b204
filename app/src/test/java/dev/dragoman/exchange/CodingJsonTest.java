package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.Samples;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link JsonLines} writes comes back, and written again is the same. */
class CodingJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final CodingJson codings = CodingJson.load(Tables.bundled());
  private final ClaimJson claims = ClaimJson.load(Tables.bundled());

  @Test
  void aCodingComesBack() throws IOException {
    same(Samples.coding(), new JsonLines(false));
  }

  @Test
  void aClaimAloneBearsItsSignalsWhereAskedFor() throws IOException {
    for (Claim claim : Samples.coding().claims()) {
      same(claim, "sha256:abc");
    }
  }

  /** What the contract carries is equal as a value, not only as text. */
  @Test
  void partiesDaysPlacesAndNumbersAreEqual() throws IOException {
    Coding coding = Samples.coding();
    Coding back = codings.read(new JsonLines(false).line(coding));
    assertEquals(coding.document().published(), back.document().published());
    assertEquals(coding.document().text(), back.document().text());
    assertEquals(coding.codebook(), back.codebook());
    for (int i = 0; i < coding.claims().size(); i++) {
      Claim was = coding.claims().get(i);
      Claim is = back.claims().get(i);
      assertEquals(was.source(), is.source());
      assertEquals(was.alsoTarget(), is.alsoTarget());
      assertEquals(was.when().interval(), is.when().interval());
      assertEquals(was.where(), is.where());
      assertEquals(was.quantities(), is.quantities());
      assertEquals(was.evidence(), is.evidence());
      assertEquals(was.status(), is.status());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // key; what stands there instead; what the error says
        "id; null; a string is wanted",
        "action; \"95\"; no CAMEO code: 95",
        "status; \"done\"; 'done' is none of [happened, ongoing, future, possible, negated]",
        "when; {\"start\": \"2021-02-30\"}; no date: '2021-02-30'",
        "when; {\"basis\": \"text\", \"start\": \"2021-02-03\"}; no \"end\"",
        "evidence; {\"sentence\": [4, 2]}; a span is wanted: [start, end]",
        "evidence; {\"sentence\": [1, 2]}; no \"trigger\"",
        "quantities; {\"eaten\": {}}; 'eaten' is none of",
        "reciprocal; 1; true or false is wanted",
        "source; []; an object is wanted",
      })
  void aBrokenClaimIsToldOf(String key, String value, String reason) throws IOException {
    ObjectNode claim =
        (ObjectNode)
            JSON.readTree(new JsonLines(true).claim(Samples.coding().claims().get(0), "sha256:a"));
    JsonNode broken = JSON.readTree(value);
    claim.set(key, broken);
    String why =
        String.valueOf(
            assertThrows(IOException.class, () -> claims.read(claim.toString())).getMessage());
    assertTrue(why.contains(reason), why);
    assertTrue(why.contains("line: 1, column: "), why);
  }

  private void same(Coding coding, JsonLines writer) throws IOException {
    String line = writer.line(coding);
    assertEquals(line, writer.line(codings.read(line)));
  }

  private void same(Claim claim, String codebook) throws IOException {
    String json = new JsonLines(true).claim(claim, codebook);
    ClaimJson.Versioned back = claims.read(json);
    assertEquals(codebook, back.codebook());
    assertEquals(claim.action(), back.claim().action());
    assertEquals(json, new JsonLines(true).claim(back.claim(), back.codebook()));
  }
}
