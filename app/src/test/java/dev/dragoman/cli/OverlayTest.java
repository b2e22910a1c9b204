package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own pages and tables, from folders far from the checkout. */
class OverlayTest {
  private static final String PAGE =
      """
      # JOUST
      One knight rides at another.

      ```rules en
      190  joust.verb  SOURCE joust +with|against TARGET
      ```

      ```example 2021-06-04
      Lyonesse jousted with Camelia on Wednesday, Queen Morgause said.
      .
      LYO 190 CAM  when 2021-06-02  says "Queen Morgause" asserts  status happened  (joust.verb)
      ```

      ```example 2021-06-04
      The horse jousted in the rain.
      .
      ```
      """;

  @TempDir private Path home;
  private Path pages = Path.of("");
  private Path tables = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void folders() throws IOException {
    pages = Files.createDirectory(home.resolve("my pages"));
    tables = Files.createDirectory(home.resolve("my tables"));
    Files.writeString(pages.resolve("JOUST.md"), PAGE);
    write(
        "countries.tsv",
        "code\tname\taliases\tadjectives\tpeople\tcapital\tseats\tlat\tlon",
        "LYO\tLyonesse\t\tLyonessian\tLyonessians\tTintagel\t\t\t",
        "CAM\tCamelia\t\tCamelian\tCamelians\t\t\t\t");
    write(
        "actors.tsv",
        "id\tname\taliases\tkind\tcode\toffice\tfrom\tto\tsource",
        "morgause\tQueen Morgause\tMorgause\tperson\tLYOGOV\tqueen|leader\t2020-01-01\t\tours");
  }

  private void write(String table, String... lines) throws IOException {
    Files.write(tables.resolve(table), List.of(lines));
  }

  private int run(String... args) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
  }

  private String document() throws IOException {
    Path file = home.resolve("news.txt");
    Files.writeString(
        file, "Lyonesse jousted with Camelia on Wednesday. Russia sanctioned Lyonesse.\n");
    return file.toString();
  }

  @Test
  void pagesAndTablesAreLaidOverOurs() throws IOException {
    String[] both = {"--codebook", pages.toString(), "--lexicon", tables.toString()};
    assertEquals(0, run("check", "JOUST", both[0], both[1], both[2], both[3]), out::toString);
    assertEquals("2 passed, 0 failed, 0 todo", out.toString().strip());
    out.getBuffer().setLength(0);
    assertEquals(
        0,
        run(with(new String[] {"code", "--format", "jsonl", "--published", "2021-06-04"}, both)),
        err::toString);
    String coded = out.toString();
    assertTrue(coded.contains("\"action\":\"190\""), coded);
    assertTrue(coded.contains("\"code\":\"CAM\""), coded);
    assertTrue(coded.contains("\"rule\":\"sanction.verb\""), coded);
  }

  private String[] with(String[] args, String[] more) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of(more));
    all.add(document());
    return all.toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "explain", "check"})
  void aBadRuleIsToldWithItsPlace(String command) throws IOException {
    Path page = pages.resolve("JOUST.md");
    Files.writeString(page, PAGE.replace("TARGET\n```", "TARGET ]\n```"));
    assertEquals(1, run(args(command, "--codebook", pages)));
    assertTrue(err.toString().startsWith("dragoman: " + page + ":5:"), err::toString);
    assertTrue(err.toString().contains("^"), err::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "explain", "check"})
  void aRuleOfTheSameNameIsToldWithBothPlaces(String command) throws IOException {
    Path page = pages.resolve("JOUST.md");
    Files.writeString(page, PAGE.replace("joust.verb", "sanction.verb"));
    assertEquals(1, run(args(command, "--codebook", pages)));
    assertTrue(
        err.toString()
            .startsWith(
                "dragoman: " + page + ":5:1: sanction.verb is also in codebook/SANCTION.md:"),
        err::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "explain", "check"})
  void aBadRowIsToldWithItsPlace(String command) throws IOException {
    write(
        "actors.tsv",
        "id\tname\taliases\tkind\tcode\toffice\tfrom\tto\tsource",
        "# the next has no code",
        "morgause\tQueen Morgause\t\tperson\t\t\t\t\tours");
    assertEquals(1, run(args(command, "--lexicon", tables)));
    assertEquals(
        "dragoman: "
            + tables.resolve("actors.tsv")
            + ":3: CAMEO actor codes are groups of three letters: ''",
        err.toString().strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "explain", "check"})
  void aTableOfAnotherNameIsTold(String command) throws IOException {
    write("actor.tsv", "id\tname");
    assertEquals(1, run(args(command, "--lexicon", tables)));
    assertEquals(
        "dragoman: " + tables.resolve("actor.tsv") + ": the lexicon has no table of that name",
        err.toString().strip());
  }

  private String[] args(String command, String option, Path folder) throws IOException {
    String what =
        switch (command) {
          case "code" -> document();
          case "explain" -> "Lyonesse jousted.";
          default -> "SANCTION";
        };
    return new String[] {command, option, folder.toString(), what};
  }
}
