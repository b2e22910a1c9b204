package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.Samples;
import dev.dragoman.cli.Evaluation.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "missed",
      value = {
        // words; action; source; target; when; where; speaker; status; background; killed; what
        // differs
        "bombed; 195;     RUSMIL; SYRREB; 2021-09-26; Afrin; Valley Monitor; happened; no; 11+; ''",
        // a more exact code is right, and so is a country for its forces
        "bombed; 190|173; RUS;    SYR;    2021-09;    *;     *;              *;        *;  *;   ''",
        "bombed; 194;     TUR;    -;      2020;       Sochi; narrator;       future;   yes; 11; ACTION SOURCE TARGET WHEN WHERE SPEAKER STATUS BACKGROUND KILLED",
        // mutual, so either may come first
        "will meet; 046;  TUR;    RUS;    2021-09-20/2021-09-30; *; narrator; future; no; -; ''",
        // another root, and words of no sentence
        "bombed; 040;     *;      *;      *;          *;     *;              *;        *;  *;   missed",
        "nowhere; 195;    *;      *;      *;          *;     *;              *;        *;  *;   missed",
      })
  void aClaimIsFoundInItsSentenceAndJudgedFieldByField(
      String words,
      String action,
      String source,
      String target,
      String when,
      String where,
      String speaker,
      String status,
      String background,
      String killed,
      @org.jspecify.annotations.Nullable String differs) {
    Map<String, String> cells = new HashMap<>();
    cells.put("sentence_words", words);
    cells.put("action", action);
    cells.put("source_code", source);
    cells.put("target_code", target);
    cells.put("when", when);
    cells.put("where", where);
    cells.put("speaker", speaker);
    cells.put("status", status);
    cells.put("background", background);
    cells.put("killed", killed);
    Evaluation evaluation = new Evaluation();
    evaluation.add(Samples.coding(), List.of(new Corpus.Expected(cells)));
    Evaluation.Outcome outcome = evaluation.outcomes().get(0);
    if (differs == null) {
      assertEquals(true, outcome.claim().isEmpty());
      return;
    }
    List<Field> expected = new ArrayList<>();
    for (String name : differs.isEmpty() ? new String[0] : differs.split(" ")) {
      expected.add(Field.valueOf(name));
    }
    assertEquals(expected, outcome.wrong());
    assertEquals(1, outcome.claim().stream().count());
  }
}
