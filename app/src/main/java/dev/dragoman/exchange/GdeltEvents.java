package dev.dragoman.exchange;

import dev.dragoman.exchange.Rendering.Pair;
import dev.dragoman.model.Action;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Claim.Where;
import dev.dragoman.model.Place;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * GDELT 2.0 Events: 61 columns, tabs, no header. A row for each pair of a claim's actors, of a
 * mutual claim both ways. Where GDELT counts mentions in the first quarter of an hour, the counts
 * are those of the claim's incident, where claims are grouped. A root event is one of the
 * document's first sentence that makes a claim. The tone is not measured and so empty, actors have
 * no place of their own, and features no GNS ids.
 */
final class GdeltEvents implements Shape {
  static final int COLUMNS = 61;
  static final Set<Misfit> CANNOT =
      EnumSet.of(
          Misfit.NEGATED,
          Misfit.POSSIBLE,
          Misfit.FUTURE,
          Misfit.BACKGROUND,
          Misfit.UNDATED,
          Misfit.COARSE);
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String UNKNOWN_DIVISION = "00";
  private final Rendering rendering;
  private final RowWriter row;

  GdeltEvents(Rendering rendering, Writer out) {
    this.rendering = rendering;
    this.row = RowWriter.tabs(out);
  }

  @Override
  public Set<Misfit> cannot() {
    return CANNOT;
  }

  @Override
  public Optional<Misfit> misfit(StoredClaim claim) {
    return misfit(rendering, claim);
  }

  static Optional<Misfit> misfit(Rendering rendering, StoredClaim claim) {
    if (rendering.day(claim).isEmpty()) {
      return Optional.of(Misfit.UNDATED);
    }
    return Rendering.pairs(claim.claim()).stream().anyMatch(Pair::coded)
        ? Optional.empty()
        : Optional.of(Misfit.NO_ACTOR);
  }

  @Override
  public int write(StoredClaim claim) throws IOException {
    int written = 0;
    List<Pair> pairs = Rendering.pairs(claim.claim());
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).coded()) {
        row(claim, pairs.get(i), i);
        written++;
      }
    }
    return written;
  }

  private void row(StoredClaim claim, Pair pair, int number) throws IOException {
    Action action = claim.claim().action();
    row.cell(Rendering.number(claim.claim().id(), number));
    day(rendering.day(claim).orElseThrow());
    actor(pair.source());
    actor(pair.target());
    row.cell(claim.sentenceNumber() == 1 ? 1 : 0)
        .cell(action.cameo())
        .cell(base(action.cameo()))
        .cell(action.root())
        .cell(rendering.quad(action, Scales.Quad.GDELT))
        .cell(decimal(rendering.goldstein(action, Scales.Goldstein.GDELT)))
        .cell(claim.incident().map(StoredClaim.Membership::mentions).orElse(1))
        .cell(claim.incident().map(StoredClaim.Membership::outlets).orElse(1))
        .cell(claim.incident().map(StoredClaim.Membership::documents).orElse(1))
        .cell("");
    nowhere();
    nowhere();
    where(claim.claim().where());
    row.cell(SECOND.format(claim.added())).cell(Rendering.address(claim.document())).end();
  }

  /** The fraction is of a year of 365 days and months of 30, counted from nought. */
  private void day(LocalDate day) throws IOException {
    String digits = DAY.format(day);
    int past = (day.getMonthValue() - 1) * 30 + day.getDayOfMonth();
    long fraction = Math.round(past * 10_000 / 365.0);
    long year = day.getYear() + fraction / 10_000;
    String decimals = Long.toString(10_000 + fraction % 10_000).substring(1);
    row.cell(digits)
        .cell(digits.substring(0, 6))
        .cell(digits.substring(0, 4))
        .cell(year + "." + decimals);
  }

  private void actor(Optional<Party> party) throws IOException {
    Optional<Party> coded = party.filter(p -> p.code().isPresent());
    if (coded.isEmpty()) {
      row.empty(10);
      return;
    }
    ActorParts parts = rendering.groups.split(coded.get());
    List<String> types = rendering.groups.gdeltTypes(parts);
    row.cell(parts.code())
        .cell(Rendering.name(coded.get()).toUpperCase(Locale.ROOT))
        .cell(parts.country())
        .cell(parts.group())
        .cell(parts.ethnic())
        .cell(parts.religion(0))
        .cell(parts.religion(1))
        .cell(types.isEmpty() ? "" : types.get(0))
        .cell(types.size() < 2 ? "" : types.get(1))
        .cell(types.size() < 3 ? "" : types.get(2));
  }

  /** The code with three digits that one of four belongs to; of two and three itself. */
  static String base(String code) {
    return code.length() > 3 ? code.substring(0, 3) : code;
  }

  /** With one decimal, as GDELT has them; its values have no more. */
  private static Optional<String> decimal(Optional<Double> value) {
    return value.map(v -> Double.toString(Math.round(v * 10) / 10.0));
  }

  private void nowhere() throws IOException {
    row.cell("0").empty(7);
  }

  private void where(Optional<Where> where) throws IOException {
    Optional<Place> place = where.map(Where::place).filter(p -> p.point().isPresent());
    Optional<String> country = place.flatMap(Place::country);
    Optional<String> fips =
        country.flatMap(c -> rendering.countries.fips(c, place.flatMap(Place::admin1)));
    if (place.isEmpty() || country.isEmpty() || fips.isEmpty()) {
      nowhere();
      return;
    }
    int type = type(place.get(), country.get());
    row.cell(type)
        .cell(fullName(place.get(), country.get(), type))
        .cell(fips)
        .cell(type == 1 ? fips.get() : fips.get() + UNKNOWN_DIVISION)
        .cell("")
        .cell(place.get().point().map(Place.Point::lat))
        .cell(place.get().point().map(Place.Point::lon))
        .cell(type == 1 ? fips.get() : "");
  }

  /** 1 country, 2 state of the USA, 3 city there, 4 city elsewhere, 5 division elsewhere. */
  private static int type(Place place, String country) {
    boolean usa = country.equals("USA");
    return switch (place.precision().orElseThrow()) {
      case COUNTRY -> 1;
      case ADMIN1, REGION -> usa ? 2 : 5;
      case POINT, CITY, ADMIN2 -> usa ? 3 : 4;
    };
  }

  private String fullName(Place place, String code, int type) {
    String country =
        code.equals("USA") ? "United States" : rendering.countries.name(code).orElse(code);
    return switch (type) {
      case 1 -> country;
      case 2 -> place.name() + ", " + country;
      default ->
          place.name() + ", " + place.admin1().orElse(country + " (general)") + ", " + country;
    };
  }
}
