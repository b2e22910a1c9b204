package dev.dragoman.exchange;

import dev.dragoman.exchange.DelimitedLines.BadRow;
import dev.dragoman.exchange.ForeignEvent.Side;
import java.util.List;
import java.util.Optional;

/** ACLED's CSV: the country of an actor is that of its name, else none. */
final class AcledImport implements ForeignFormat.RowImport {
  private final CountryNames countries;

  AcledImport(CountryNames countries) {
    this.countries = countries;
  }

  @Override
  public boolean tabs() {
    return false;
  }

  @Override
  public List<String> needed() {
    return List.of("event_date", "event_type", "sub_event_type", "actor1", "actor2", "fatalities");
  }

  @Override
  public ForeignEvent event(ForeignRow row) throws BadRow {
    String type = row.must("event_type");
    Optional<Integer> quad =
        type.equals("Strategic developments") ? Optional.empty() : Optional.of(4);
    return new ForeignEvent(
        row.line(),
        row.day("event_date"),
        side(row.get("actor1")),
        side(row.get("actor2")),
        row.get("sub_event_type").map(sub -> type + "/" + sub).orElse(type),
        quad,
        row.get("location").or(() -> row.get("country")),
        row.whole("fatalities"));
  }

  private Side side(Optional<String> name) {
    return new Side(name, name.flatMap(countries::ofActor));
  }
}
