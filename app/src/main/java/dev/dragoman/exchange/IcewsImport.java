package dev.dragoman.exchange;

import dev.dragoman.exchange.DelimitedLines.BadRow;
import dev.dragoman.exchange.ForeignEvent.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** ICEWS events: quad classes are GDELT's, as ICEWS has none. */
final class IcewsImport implements ForeignFormat.RowImport {
  private final CountryNames countries;
  private final Scales scales;

  IcewsImport(CountryNames countries, Scales scales) {
    this.countries = countries;
    this.scales = scales;
  }

  @Override
  public boolean tabs() {
    return true;
  }

  @Override
  public List<String> needed() {
    return List.of("Event Date", "Source Name", "Source Country", "CAMEO Code", "Target Name");
  }

  @Override
  public ForeignEvent event(ForeignRow row) throws BadRow {
    String code = row.cameo("CAMEO Code");
    return new ForeignEvent(
        row.line(),
        row.day("Event Date"),
        side(row, "Source"),
        side(row, "Target"),
        code,
        scales.gdelt(code),
        row.get("City").or(() -> row.get("Province")).or(() -> row.get("Country")),
        OptionalLong.empty());
  }

  private Side side(ForeignRow row, String which) {
    Optional<String> country = row.get(which + " Country");
    return new Side(row.get(which + " Name"), country.flatMap(countries::ofName).or(() -> country));
  }
}
