package dev.dragoman.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Forms are the library's for any characters. */
final class FormsTest {
  private static final String CHARACTERS =
      "aZ09.,:;-+/=%$#@_'\"!?()[]<>|\\~`^&*{} àßÀÿ×÷\u008A\u009F£¥€±\u2212\u221A‘’‚“”„•‣※⁃‐–—\u203C";

  @Test
  void randomFormsAreSimplifiedAlike() {
    Random random = new Random(7);
    for (int n = 0; n < 200_000; n++) {
      StringBuilder form = new StringBuilder();
      for (int length = 1 + random.nextInt(9); length > 0; length--) {
        form.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      same(form.toString());
    }
    for (String form :
        new String[] {
          "a.pdf",
          ".pdf",
          "x.html",
          "shtml",
          "www.example.org",
          "a.b",
          "http://x",
          "ftp://",
          "HTTP://a"
        }) {
      same(form);
    }
  }

  private static void same(String form) {
    String simplified = StringUtils.toSimplifiedForm(form);
    assertEquals(simplified, Forms.simplified(form), () -> "simplified: " + form);
    assertEquals(StringUtils.toLowerCase(form), Forms.lower(form), () -> "lower: " + form);
    assertEquals(
        StringUtils.getShape(simplified, 2), Forms.shape(simplified), () -> "shape: " + form);
  }
}
