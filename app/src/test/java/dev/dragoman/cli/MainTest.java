package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What needs no parser: help, wrong use, reading, rejects. */
class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "                                   ; no command given",
        "nonsense                           ; nonsense",
        "code                               ; Missing required parameter: 'INPUT'",
        "code --format yaml x.txt           ; --format",
        "read --published yesterday x.txt   ; --published",
        "read --lexicon /no/such/folder x   ; no such folder: /no/such/folder",
        "evaluate /no/such/folder           ; no such folder: /no/such/folder",
        "evaluate --errors /no/such/folder  ; no such folder: /no/such/folder",
        "evaluate --errors 2 /no/such/folder; no such folder: /no/such/folder",
        "explain                            ; Missing required parameter: 'SENTENCE'",
      })
  void wrongUseIsToldInALineAndExits2(@org.jspecify.annotations.Nullable String line, String told) {
    assertEquals(2, run(line == null ? new String[0] : line.split("\\s+")), err::toString);
    String first = err.toString().lines().findFirst().orElse("");
    assertTrue(first.startsWith("dragoman: "), err::toString);
    assertTrue(err.toString().contains(told), err::toString);
    assertFalse(err.toString().contains("\tat "), err::toString);
    assertEquals("", out.toString());
  }

  @Test
  void everyCommandHasHelpWithEveryOptionDescribed() {
    Map<String, CommandLine> commands =
        Main.commandLine(new PrintWriter(out), new PrintWriter(err)).getSubcommands();
    for (Map.Entry<String, CommandLine> command : commands.entrySet()) {
      assertEquals(0, run(command.getKey(), "--help"));
      command
          .getValue()
          .getCommandSpec()
          .options()
          .forEach(
              o ->
                  assertTrue(o.description().length > 0, command.getKey() + " " + o.longestName()));
    }
    assertTrue(out.toString().contains("Usage: dragoman code"), out::toString);
  }

  @Test
  void theVersionIsShown() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().startsWith("dragoman "), out::toString);
  }

  @Test
  void readingGoesOnAfterAReject(@TempDir Path folder) throws IOException {
    Path lines = folder.resolve("in.jsonl");
    Files.writeString(
        lines,
        "{\"id\": \"a\", \"text\": \"The minister met his colleague in the capital on Monday.\"}\n"
            + "not json\n"
            + "{\"id\": \"b\", \"text\": \"The delegation left for home after two days of talks.\"}\n");
    assertEquals(1, run("read", "--published", "2021-09-30", lines.toString()), err::toString);
    assertEquals(2, out.toString().lines().count(), out::toString);
    assertTrue(out.toString().startsWith("{\"id\":\"a\""), out::toString);
    assertTrue(out.toString().contains("\"date\":\"2021-09-30\""), out::toString);
    assertTrue(err.toString().startsWith("1 of 3 documents rejected:"), err::toString);
  }

  /** No parser is loaded for it: it is turned away before. */
  @Test
  void whatIsReadButNotCodedHasItsLineWithTheReason(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("port.txt");
    Files.writeString(
        file, "Le ministre a rencontré les envoyés dans le port et il a parlé de la pêche.\n");
    assertEquals(1, run("code", "--format", "jsonl", file.toString()), err::toString);
    assertTrue(out.toString().contains("\"claims\":[],\"quotes\":[]"), out::toString);
    assertTrue(
        out.toString().contains("\"reason\":\"language is French (fr); only"), out::toString);
  }

  @Test
  void whatIsMissingIsRejectedWithItsName() {
    assertEquals(1, run("read", "no-such-file.txt"));
    assertTrue(err.toString().contains("no such file or folder: no-such-file.txt"), err::toString);
  }
}
