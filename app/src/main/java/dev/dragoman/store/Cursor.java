package dev.dragoman.store;

import dev.dragoman.store.EventQuery.Misunderstood;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;

/**
 * Where a page of claims ended.
 *
 * @param day of the event or of publication, as the question's order has it
 * @param document id
 * @param number of the claim in the document
 */
record Cursor(LocalDate day, String document, int number) {
  String written() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((day + " " + number + " " + document).getBytes(StandardCharsets.UTF_8));
  }

  static Cursor parse(String written) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(" ", 3);
      if (parts.length == 3) {
        return new Cursor(LocalDate.parse(parts[0]), parts[2], Integer.parseInt(parts[1]));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // told below
    }
    throw new Misunderstood("after: " + written + " is not what a page ended with");
  }
}
