package dev.dragoman.store;

import dev.dragoman.store.EventQuery.Order;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * The last claim of a page, after which the next one begins: it stays right while the record grows.
 *
 * @param order of the page
 * @param key what the order goes by: a day, an instant or a number, as text; empty for an undated
 *     claim
 * @param document the claim's
 * @param number of the claim in its document
 */
public record Cursor(Order order, Optional<String> key, String document, int number) {
  public Cursor {
    check(order, key);
  }

  private static void check(Order order, Optional<String> key) {
    try {
      switch (order) {
        case EVENT, LATEST -> key.ifPresent(LocalDate::parse);
        case ADDED -> LocalDateTime.parse(key.orElse(""));
        case CONFIDENCE, MATCH -> Double.parseDouble(key.orElse(""));
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new IllegalArgumentException("no cursor", e);
    }
  }

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Cursor parse(String text) {
    String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    String[] parts = plain.split(" ", 4);
    if (parts.length < 4) {
      throw new IllegalArgumentException("no cursor");
    }
    Optional<String> key = parts[1].isEmpty() ? Optional.empty() : Optional.of(parts[1]);
    return new Cursor(
        Order.valueOf(parts[0].toUpperCase(Locale.ROOT)),
        key,
        parts[3],
        Integer.parseInt(parts[2]));
  }

  /** Letters, digits, hyphen and underscore; not for reading. */
  @Override
  public String toString() {
    String plain =
        String.join(
            " ",
            order.name().toLowerCase(Locale.ROOT),
            key.orElse(""),
            String.valueOf(number),
            document);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
