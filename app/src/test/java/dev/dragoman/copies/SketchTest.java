package dev.dragoman.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
  private final InventedNews news = new InventedNews(7);

  private List<String> texts() {
    List<String> texts = new ArrayList<>(List.of("", " \n", "Ankara", "one two three four"));
    for (int i = 1; i <= 30; i++) {
      List<String> story = news.story(news.matter(), i);
      texts.add(String.join("\n\n", story));
      texts.add(String.join("\n\n", news.copy(story)));
    }
    return texts;
  }

  @Test
  void whatIsSharedIsTheSameWhicheverIsAsked() {
    List<Sketch> sketches = texts().stream().map(Sketch::of).toList();
    for (Sketch one : sketches) {
      for (Sketch other : sketches) {
        assertEquals(one.overlap(other), other.overlap(one));
        assertEquals(one.isCopy(other), other.isCopy(one));
      }
      assertEquals(one.runs() > 0, one.isCopy(one), one::toString);
    }
  }

  @Test
  void aSketchComesBackFromItsBytes() {
    for (String text : texts()) {
      Sketch sketch = Sketch.of(text);
      byte[] bytes = sketch.toBytes();
      assertTrue(bytes.length <= Sketch.MOST_BYTES);
      assertEquals(sketch, Sketch.of(bytes));
      assertEquals(sketch, Sketch.of(text));
    }
  }

  @Test
  void bytesThatAreNoSketchAreTurnedAway() {
    byte[] bytes = Sketch.of("The ferries would sail again before new year.").toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThrows(IllegalArgumentException.class, () -> Sketch.of(part));
    }
    assertThrows(IllegalArgumentException.class, () -> Sketch.of(Arrays.copyOf(bytes, 999)));
    bytes[0] = 9;
    String told = assertThrows(IllegalArgumentException.class, () -> Sketch.of(bytes)).getMessage();
    assertEquals("a sketch of version 9, not 1: make it anew from the text", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Minister left Izmir.    | the minister left IZMIR",
        "Erdoğan met Łucja in Kraków | Erdogan met Lucja in Krakow",
        "Kılıçdaroğlu's speech       | Kilicdaroglu’s speech",
        "3,200 men; one - ship       | 3 200 men one ship",
        "co\u00adoperation           | cooperation",
        "俄罗斯总统                  | 俄 罗 斯 总 统",
      })
  void caseAccentsAndPunctuationDoNotCount(String one, String other) {
    assertEquals(Sketch.of(one), Sketch.of(other));
  }

  @Test
  void aTextOfNothingIsLikeNone() {
    Sketch empty = Sketch.of("");
    assertEquals(0, empty.words());
    assertFalse(empty.isCopy(empty));
    assertFalse(empty.isCopy(Sketch.of("a word")));
    assertEquals(empty, Sketch.of("— … !"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ankara", "Two killed", "Fighting near Afrin", "Jets strike a town in the north"})
  void aShortTextIsACopyOnlyOfTheSame(String text) {
    assertTrue(Sketch.of(text).isCopy(Sketch.of(text)));
    assertFalse(Sketch.of(text).isCopy(Sketch.of(text + " again")));
    assertFalse(Sketch.of(text).isCopy(Sketch.of("Ferries stop in the south")));
  }

  @Test
  void quotationsCreditsAndBackgroundMakeNoCopy() {
    for (int i = 0; i < 200; i++) {
      Map<String, String> matter = news.matter();
      List<String> one = news.story(matter, 6);
      List<String> other = news.story(matter, 6);
      String background = news.paragraph(matter);
      String credit = "Reporting by our staff in Vestria and abroad; all rights are reserved.";
      one.addAll(List.of(background, credit));
      other.addAll(2, List.of(background, credit));
      assertFalse(sketch(one).isCopy(sketch(other)), () -> one + "\n" + other);
    }
  }

  @Test
  void aDigestOfManyStoriesIsACopyOfNone() {
    List<List<String>> stories = new ArrayList<>();
    List<String> digest = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      stories.add(news.story(news.matter(), 6));
      digest.addAll(stories.get(i));
    }
    stories.forEach(story -> assertFalse(sketch(story).isCopy(sketch(digest))));
  }

  @Test
  void twoMegabytesAreSketched() {
    StringBuilder text = new StringBuilder();
    while (text.length() < 2_000_000) {
      text.append(news.paragraph(news.matter())).append("\n\n");
    }
    Sketch whole = Sketch.of(text.toString());
    Sketch half = Sketch.of(text.substring(text.length() / 2));
    assertTrue(whole.words() > 250_000);
    assertTrue(whole.isCopy(half));
    assertTrue(Arrays.stream(whole.keys()).anyMatch(key -> has(half, key)));
    assertFalse(whole.isCopy(Sketch.of(text.substring(text.length() - 20_000))));
    assertEquals(1_000_000, Sketch.of("a".repeat(1_000) + " b".repeat(999_999)).words());
  }

  private static boolean has(Sketch sketch, int key) {
    return Arrays.binarySearch(sketch.keys(), key) >= 0;
  }

  private static Sketch sketch(List<String> paragraphs) {
    return Sketch.of(String.join("\n\n", paragraphs));
  }
}
