package dev.dragoman.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
  private static final String TEXT =
      "Norland's minister met the envoy of Sudria in Haven on Monday.";

  // Broken lines are told by number, and the rest goes on.
  @Test
  void brokenLinesDoNotStopTheRest() {
    List<Read> reads =
        Reading.all(
            String.join(
                "\n",
                "{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"unknown\":[1]}",
                "{\"id\":\"b\",\"text\":",
                "",
                "{\"id\":\"c\"}",
                "[1]",
                "{\"id\":\"d\",\"text\":\"" + TEXT + "\",\"published\":\"0021-09-30\"}",
                "{\"id\":\"e\",\"text\":\"" + TEXT + "\",\"published\":\"2021-02-30\"}",
                "{\"id\":7,\"text\":\"" + TEXT + "\",\"published\":\"2021-09-30T10:00:00Z\"}"));
    assertEquals("a", Reading.document(reads.get(0)).id());
    assertTrue(Reading.reason(reads.get(1)).startsWith("-:2: broken JSON"), reads.toString());
    assertEquals("-:4: no text", Reading.reason(reads.get(2)));
    assertEquals("-:5: not a JSON object", Reading.reason(reads.get(3)));
    assertTrue(Reading.reason(reads.get(4)).startsWith("-:6: 'published'"), reads.toString());
    assertTrue(Reading.reason(reads.get(5)).startsWith("-:7: 'published'"), reads.toString());
    assertEquals("7", Reading.document(reads.get(6)).id());
    assertEquals(
        Dating.given(LocalDate.of(2021, 9, 30)), Reading.document(reads.get(6)).published());
    assertEquals(7, reads.size());
  }

  @Test
  void aLineOfJsonIsTakenAsItIs() {
    String text = "  Advertisement\\n\\nTwo  blanks stay. " + TEXT;
    Document document =
        Reading.document(
            "{\"id\":\"a\",\"text\":\"" + text + "\",\"title\":\"T\",\"published\":\"2021-09\"}");
    assertEquals(text.replace("\\n", "\n"), document.text());
    assertEquals(List.of(new Document.Anchor(0, 0)), document.original());
    assertEquals(Optional.of("T"), document.title());
    assertEquals(Optional.empty(), document.titleSpan());
    assertEquals(Optional.of(LocalDate.of(2021, 9, 1)), document.published().earliest());
    assertEquals(Optional.of(LocalDate.of(2021, 9, 30)), document.published().latest());
  }

  // Each in words of its own; what is too short to tell is English.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Le ministre a rencontré les envoyés de la Sudrie dans le port de Havre, où ils ont parlé de la pêche.;French (fr)",
        "Der Minister hat die Gesandten im Hafen getroffen und mit ihnen über den Fang von Heringen gesprochen.;German (de)",
        "El ministro se reunió con los enviados en el puerto para hablar de la pesca y de los derechos.;Spanish (es)",
        "Министр встретился в порту с посланниками и говорил с ними о рыбе.;Russian (ru)",
        "Міністр зустрівся в порту з посланцями та говорив про рибу, що є важливою.;Ukrainian (uk)",
        "部長は港で使節と会い、漁業の権利について話し合った。;Japanese (ja)",
        "部长在港口会见了使节，并讨论了捕鱼权利问题。;Chinese (zh)",
        "التقى الوزير المبعوثين في الميناء وتحدث معهم عن حقوق الصيد.;Arabic (ar)",
      })
  void otherLanguagesAreNamed(String text, String language) {
    assertEquals(
        "-: language is " + language + "; only English is read so far",
        Reading.reason(Reading.all(text).get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ni!",
        "Putin in Sotschi",
        "1914-1918",
        "Peru's minister's driver's brother leaves hospital.",
        "U.S. envoy lands in Chile.",
        "Over 300 Danish soldiers in Mali in 2013."
      })
  void shortTextsAreEnglish(String text) {
    assertEquals("en", Reading.document(text).language());
  }

  @Test
  void allLanguagesIfAsked() {
    byte[] text =
        "Le ministre a rencontré les envoyés dans le port et il a parlé."
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "fr", Reading.document(Reading.all(Reading.READER.anyLanguage(), text).get(0)).language());
  }

  // Charsets in which a text with an é and a dash is read right.
  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252", "UTF-16"})
  void charsets(String charset) {
    String text = "The café in Haven where the minister met the envoy was closed – for good.";
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertEquals(text, Reading.document(Reading.all(Reading.READER, bytes).get(0)).text());
  }

  @Test
  void whatIsNoTextIsTurnedAway() {
    byte[] binary = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 0, 1, 2, 3};
    assertEquals(
        "-: binary file, not text", Reading.reason(Reading.all(Reading.READER, binary).get(0)));
    byte[] other = "Министр встретился в порту".getBytes(Charset.forName("windows-1251"));
    assertEquals(
        "-: its bytes are neither UTF-8 nor Latin-1 text",
        Reading.reason(Reading.all(Reading.READER, other).get(0)));
    assertEquals("-: empty file", Reading.reason(Reading.all("").get(0)));
    assertEquals("-: empty file", Reading.reason(Reading.all(" \n\n ").get(0)));
    assertEquals(
        "-: XML is not supported yet",
        Reading.reason(Reading.all("<?xml version='1.0'?><rss/>").get(0)));
  }

  @Test
  void foldersAreReadInTheOrderOfNames(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("c.txt"), TEXT);
    Files.writeString(folder.resolve("b/2.jsonl"), "{\"id\":\"x\",\"text\":\"" + TEXT + "\"}\n{\n");
    Files.write(
        folder.resolve("b/1.html.gz"), gzip("<html><body><p>" + TEXT + "</p></body></html>"));
    Files.writeString(folder.resolve("a.json"), "[{\"id\":\"y\",\"text\":\"" + TEXT + "\"}, 3]");
    Files.writeString(folder.resolve("d.warc"), "WARC/1.0\r\n");
    Files.writeString(folder.resolve(".hidden"), TEXT);
    try (Stream<Read> reads = Reading.READER.read(folder)) {
      assertEquals(
          List.of(
              "a.json[1]",
              "a.json[2]",
              "b/1.html.gz",
              "b/2.jsonl:1",
              "b/2.jsonl:2",
              "c.txt",
              "d.warc"),
          reads
              .map(
                  r ->
                      r instanceof Read.Ok ok
                          ? ok.document().origin()
                          : ((Read.Bad) r).reject().origin())
              .map(origin -> origin.substring(folder.toString().length() + 1))
              .toList());
    }
    try (Stream<Read> reads = Reading.READER.read(folder.resolve("none"))) {
      assertTrue(Reading.reason(reads.toList().get(0)).endsWith("no such file or folder"));
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
