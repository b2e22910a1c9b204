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
        // one alternative that is not judged leaves the whole cell unjudged
        "bombed; 195;     *|TUR;  -|*;    2020|*;     *;     narrator|*;     *;        *;  *;   ''",
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

  /** The sample holds three claims; action and source, then target and day, then optional. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // all three are expected, so nothing is wrong or missed
        "bombed 195 RUS SYR 2021-09-26 no, will 046 TUR RUS * no, condemned 111 FRA * * no; 3 3 3",
        // two are not; of what is expected one has another day
        "bombed 195 RUS SYR 2021-09-26 no, condemned 111 FRA * 2018 no; 1 2 3",
        // an optional one is neither missed nor is its claim wrong
        "bombed 195 RUS SYR 2021-09-26 no, condemned 111 FRA * * yes, bombed 170 * * * yes; 1 1 2",
        // one to one: a claim is the same as one expected claim only
        "bombed 195 RUS * * no, bombed 19 * * * no; 1 2 3",
        // what is not optional comes first
        "bombed 195 * * * yes, bombed 195 RUS * * no; 1 1 3",
      })
  void claimsThatAgreeInRootActorsAndDayAreTheSame(String rows, String score) {
    List<Corpus.Expected> expected = new ArrayList<>();
    for (String row : rows.split(", ")) {
      String[] cells = row.split(" ");
      Map<String, String> byColumn = new HashMap<>();
      byColumn.put("sentence_words", cells[0].equals("will") ? "will meet" : cells[0]);
      byColumn.put("action", cells[1]);
      byColumn.put("source_code", cells[2]);
      byColumn.put("target_code", cells[3]);
      byColumn.put("when", cells[4]);
      byColumn.put("optional", cells[5]);
      expected.add(new Corpus.Expected(byColumn));
    }
    Evaluation evaluation = new Evaluation();
    evaluation.add(Samples.coding(), expected);
    Evaluation.Score got = evaluation.score();
    assertEquals(score, got.matched() + " " + got.expected() + " " + got.made());
    assertEquals((double) got.matched() / got.made(), got.precision());
    assertEquals((double) got.matched() / got.expected(), got.recall());
    assertEquals(
        2 * got.precision() * got.recall() / (got.precision() + got.recall()), got.f1(), 1e-9);
  }
}
