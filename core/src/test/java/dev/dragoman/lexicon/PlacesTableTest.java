package dev.dragoman.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.lexicon.Tables.Row;
import dev.dragoman.model.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The places that were written by hand, those without a GeoNames id: sane values, no name twice.
 */
class PlacesTableTest {
  private static final Tables TABLES = Tables.bundled();
  private static final List<Row> BY_HAND =
      TABLES.read("places.tsv").stream().filter(r -> r.optional("geonames").isEmpty()).toList();

  @Test
  void everyRowHasSaneValues() {
    Set<String> countries =
        TABLES.read("countries.tsv").stream().map(r -> r.get("code")).collect(Collectors.toSet());
    Set<String> precisions =
        EnumSet.complementOf(EnumSet.of(Place.Precision.COUNTRY)).stream()
            .map(p -> p.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    List<String> wrong = new ArrayList<>();
    for (Row row : BY_HAND) {
      boolean sane =
          names(row).allMatch(n -> !n.isEmpty() && n.equals(n.strip()) && !n.contains("  "))
              && row.optional("country").map(countries::contains).orElse(true)
              && precisions.contains(row.get("precision"))
              && Math.abs(Double.parseDouble(row.get("lat"))) <= 90
              && Math.abs(Double.parseDouble(row.get("lon"))) <= 180;
      if (!sane) {
        wrong.add(told(row));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noNameIsTwiceInOneCountry() {
    Set<String> seen = new HashSet<>();
    assertEquals(List.of(), namesThat(row -> n -> !seen.add(row.get("country") + " " + n)));
  }

  @Test
  void noAliasIsAnotherRowsName() {
    Set<String> names = BY_HAND.stream().map(r -> r.get("name")).collect(Collectors.toSet());
    assertEquals(List.of(), namesThat(row -> n -> names.contains(n) && !n.equals(row.get("name"))));
  }

  private static List<String> namesThat(Function<Row, Predicate<String>> offends) {
    return BY_HAND.stream()
        .flatMap(row -> names(row).filter(offends.apply(row)).map(n -> n + " in " + told(row)))
        .toList();
  }

  private static Stream<String> names(Row row) {
    return Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream());
  }

  private static String told(Row row) {
    return row.file() + ":" + row.line() + ": " + row.get("name");
  }
}
