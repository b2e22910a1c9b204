package dev.dragoman.exchange;

import dev.dragoman.exchange.DelimitedLines.BadRow;
import dev.dragoman.exchange.ForeignEvent.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** UCDP GED's CSV: side A is taken for the source, as its dyads have no direction. */
final class UcdpImport implements ForeignFormat.RowImport {
  private static final List<String> KINDS =
      List.of("state-based conflict", "non-state conflict", "one-sided violence");
  private final CountryNames countries;

  UcdpImport(CountryNames countries) {
    this.countries = countries;
  }

  @Override
  public boolean tabs() {
    return false;
  }

  @Override
  public List<String> needed() {
    return List.of("type_of_violence", "side_a", "side_b", "date_start", "date_end", "best");
  }

  @Override
  public ForeignEvent event(ForeignRow row) throws BadRow {
    Optional<Integer> kind = row.integer("type_of_violence", 1, KINDS.size());
    if (kind.isEmpty()) {
      throw new BadRow("no type_of_violence");
    }
    if (row.day("date_end").isBefore(row.day("date_start"))) {
      throw new BadRow("date_end is before date_start");
    }
    OptionalLong best = row.whole("best");
    if (best.isPresent() && best.getAsLong() < 0) {
      throw new BadRow("best is less than none: " + best.getAsLong());
    }
    return new ForeignEvent(
        row.line(),
        row.day("date_start"),
        side(row.get("side_a")),
        side(row.get("side_b")),
        KINDS.get(kind.get() - 1),
        Optional.of(4),
        row.get("where_coordinates").or(() -> row.get("country")),
        best);
  }

  private Side side(Optional<String> name) {
    return new Side(name, name.flatMap(countries::ofActor));
  }
}
