package dev.dragoman.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences begin and end; a bar marks each border. */
class SentenceSplitterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru voted.|Chile did not.",
        "LIMA:|Peru voted on Sunday.",
        "LA PAZ, Bolivia (ABC) --|Peru voted on Sunday.",
        "Lima, May 3, ABC -|Peru voted on Sunday.",
        "LIMA (ABC) —|“Peru votes,” he said.",
        "LIMA, May 3 (Andes Courier) -|Peru voted on Sunday.",
        "Lima, May 3 (ABC)|Peru voted on Sunday.",
        "LIMA (ABC) :|Peru voted on Sunday.",
        "Peru (PER) voted on Sunday.",
        "EU-China talks began.",
        "The UN - the world's club - met.",
        "Peru: the vote is near.",
        "LIMA met QUITO: a draw."
      })
  void bordersAreWhereTheBarsStand(String marked) {
    String text = marked.replace('|', ' ');
    String found =
        new SentenceSplitter()
            .split(Document.of("d", Dating.unknown(), text)).stream()
                .map(s -> s.span().of(text))
                .collect(Collectors.joining("|"));
    assertEquals(
        Arrays.stream(marked.split("\\|")).collect(Collectors.joining("|")), found, marked);
  }
}
