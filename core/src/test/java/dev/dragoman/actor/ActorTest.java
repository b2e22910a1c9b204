package dev.dragoman.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Tree;
import dev.dragoman.text.ClauseReader;
import dev.dragoman.text.NlpParser;
import dev.dragoman.text.SentenceSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of mentions.txt, with a country and persons of our own beside the bundled tables. */
class ActorTest {
  private static final LocalDate DAY = LocalDate.of(2031, 6, 1);

  private static final List<String> COUNTRIES =
      List.of(
          "code\tname\taliases\tadjectives\tpeople\tcapital\tseats\tlat\tlon",
          "RUR\tRuritania\t\tRuritanian\tRuritanian|Ruritanians\tVesk\tVesk\t50\t14");

  private static final List<String> ACTORS =
      List.of(
          "id\tname\taliases\tkind\tcode\toffice\tfrom\tto\tsource",
          "kemeny\tRosa Kemeny\tKemeny\tperson\tRURGOV\tpresident|leader\t2030-01-01\t\tinvented",
          "nagy\tBoris Nagy\tNagy\tperson\tRURGOV\tpresident|leader\t2020-01-01\t2029-12-31\tinvented",
          "berg\tAnton Berg\tBerg\tperson\tRURGOV\tdefence minister\t2030-01-01\t\tinvented",
          "vesk-front\tVesk Front\t\tarmed\tRURREB\t\t\t\tinvented",
          "vesk-watch\tVesk Watch\t\torganisation\tNGOHRI\t\t\t\tinvented");

  private record Case(String text, List<String> expected) {}

  @Test
  void findsWhoIsNamedAndWhoIsMeant(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("countries.tsv"), COUNTRIES);
    Files.write(folder.resolve("actors.tsv"), ACTORS);
    Tables tables = Tables.bundled().overlay(folder);
    ActorTagger tagger = ActorTagger.load(tables);
    Coreference coreference = Coreference.load(tables, tagger);
    ActorCodes codes = ActorCodes.load(tables);
    ClauseReader clauses = ClauseReader.load(tables);
    NlpParser parser = new NlpParser();
    List<String> wrong = new ArrayList<>();
    for (Case each : cases()) {
      Document document = document(each.text());
      List<Sentence> sentences = new SentenceSplitter().split(document);
      List<Tree> trees = parser.parse(sentences);
      List<ActorMention> mentions = tagger.find(document, sentences, trees);
      List<String> got =
          coreference.resolve(document, sentences, mentions, trees, clauses.read(trees)).stream()
              .map(m -> line(m, codes))
              .toList();
      for (String line : each.expected()) {
        boolean absent = line.startsWith("! ");
        boolean found =
            absent
                ? got.stream().anyMatch(g -> g.startsWith(line.substring(2) + " |"))
                : got.contains(line);
        if (found == absent) {
          wrong.add(each.text() + "\n  wanted " + line + "\n  got " + got);
        }
      }
    }
    assertEquals(List.of(), wrong, String.join("\n", wrong));
  }

  /** Without a parse the words alone still name. */
  @Test
  void readsSentencesWithoutTrees(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("countries.tsv"), COUNTRIES);
    Files.write(folder.resolve("actors.tsv"), ACTORS);
    Tables tables = Tables.bundled().overlay(folder);
    Document document = document("Ruritanian police said Berg had left. Nobody in Vesk answered.");
    List<Sentence> sentences = new SentenceSplitter().split(document);
    List<String> got =
        ActorTagger.load(tables).find(document, sentences, List.of()).stream()
            .map(m -> line(m, ActorCodes.load(tables)))
            .toList();
    assertTrue(got.contains("Ruritanian police | ROLE | RURCOP | -"), got.toString());
    assertTrue(got.contains("Berg | NAME | RURGOV | Anton Berg"), got.toString());
    assertTrue(got.stream().noneMatch(g -> g.startsWith("Vesk")), got.toString());
  }

  private static String line(ActorMention mention, ActorCodes codes) {
    String names = mention.candidates().stream().map(Actor::name).collect(Collectors.joining(", "));
    return String.join(
        " | ",
        mention.text(),
        mention.kind().name(),
        codes.code(mention, DAY).orElse("-"),
        names.isEmpty() ? "-" : names);
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = ActorTest.class.getResourceAsStream("mentions.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        if (line.startsWith("> ")) {
          cases.add(new Case(line.substring(2), new ArrayList<>()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          cases.get(cases.size() - 1).expected().add(line);
        }
      }
    }
    return cases;
  }

  private static Document document(String text) {
    return Document.of("test", Dating.given(DAY), text);
  }
}
