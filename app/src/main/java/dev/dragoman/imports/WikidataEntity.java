package dev.dragoman.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a Wikidata entity says.
 *
 * @param json as in a dump
 */
record WikidataEntity(JsonNode json) {
  static final String INSTANCE_OF = "P31";
  static final String SUBCLASS_OF = "P279";
  static final String COUNTRY = "P17";
  static final String JURISDICTION = "P1001";
  static final String POSITION_HELD = "P39";
  static final String ISO_ALPHA3 = "P298";
  static final String START = "P580";
  static final String END = "P582";

  /** Wikidata's precisions of time: 11 a day, 10 a month, 9 a year. */
  private static final int DAY = 11;

  private static final int MONTH = 10;
  private static final int YEAR = 9;

  String id() {
    return json.path("id").asText();
  }

  Optional<String> label(String language) {
    return text(json.path("labels").path(language).path("value"));
  }

  List<String> aliases(String language) {
    List<String> aliases = new ArrayList<>();
    json.path("aliases")
        .path(language)
        .forEach(alias -> text(alias.path("value")).ifPresent(aliases::add));
    return aliases;
  }

  /** The day of its last edit. */
  Optional<LocalDate> modified() {
    return text(json.path("modified")).filter(m -> m.length() >= 10).flatMap(WikidataEntity::iso);
  }

  private static Optional<LocalDate> iso(String stamp) {
    try {
      return Optional.of(LocalDate.parse(stamp.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The statements of a property that are not deprecated. */
  List<JsonNode> statements(String property) {
    List<JsonNode> statements = new ArrayList<>();
    for (JsonNode statement : json.path("claims").path(property)) {
      if (!statement.path("rank").asText().equals("deprecated")) {
        statements.add(statement);
      }
    }
    return statements;
  }

  /** The ids of the items that a property names. */
  List<String> items(String property) {
    return statements(property).stream().flatMap(s -> item(s).stream()).toList();
  }

  /** The texts that a property gives, such as codes. */
  List<String> texts(String property) {
    return statements(property).stream()
        .flatMap(s -> text(s.path("mainsnak").path("datavalue").path("value")).stream())
        .toList();
  }

  static Optional<String> item(JsonNode statement) {
    return text(statement.path("mainsnak").path("datavalue").path("value").path("id"));
  }

  /** Whether a qualifier says that there is one, but not which. */
  static boolean unknown(JsonNode statement, String qualifier) {
    return statement
        .path("qualifiers")
        .path(qualifier)
        .path(0)
        .path("snaktype")
        .asText()
        .equals("somevalue");
  }

  /**
   * The day that a qualifier gives; of a month or year its first or last.
   *
   * @param last whether the last
   */
  static Optional<LocalDate> day(JsonNode statement, String qualifier, boolean last) {
    JsonNode value =
        statement.path("qualifiers").path(qualifier).path(0).path("datavalue").path("value");
    String time = value.path("time").asText();
    int precision = value.path("precision").asInt();
    if (!time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*") || precision < YEAR) {
      return Optional.empty();
    }
    int year = Integer.parseInt(time.substring(1, 5));
    int month = Integer.parseInt(time.substring(6, 8));
    try {
      if (precision >= DAY) {
        return Optional.of(LocalDate.of(year, month, Integer.parseInt(time.substring(9, 11))));
      }
      if (precision == MONTH) {
        YearMonth whole = YearMonth.of(year, month);
        return Optional.of(last ? whole.atEndOfMonth() : whole.atDay(1));
      }
      return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }
}
