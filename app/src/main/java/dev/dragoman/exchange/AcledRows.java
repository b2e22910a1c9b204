package dev.dragoman.exchange;

import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.TimeInterval;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims in the shape of ACLED's CSV of 31 columns, to lie beside a user's own file; no data of
 * ACLED's. Actions that ACLED does not record have no row. Fatalities are the least number that the
 * text says, empty where it says none. Regions, scales of sources and third-order divisions are not
 * known and so empty.
 */
final class AcledRows implements Shape {
  static final List<String> HEADER =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");
  private static final Set<Misfit> CANNOT =
      EnumSet.of(Misfit.NEGATED, Misfit.POSSIBLE, Misfit.FUTURE, Misfit.BACKGROUND, Misfit.UNDATED);
  private static final int MONTH = 31;
  private final Rendering rendering;
  private final AcledTypes types;
  private final RowWriter row;

  AcledRows(Rendering rendering, Writer out) {
    this.rendering = rendering;
    this.types = AcledTypes.load(rendering.options.tables());
    this.row = RowWriter.commas(out);
  }

  @Override
  public void begin() throws IOException {
    row.header(HEADER);
  }

  @Override
  public Set<Misfit> cannot() {
    return CANNOT;
  }

  @Override
  public Optional<Misfit> misfit(StoredClaim claim) {
    if (rendering.day(claim).isEmpty()) {
      return Optional.of(Misfit.UNDATED);
    }
    if (days(claim) > MONTH && !rendering.options.letIn().contains(Misfit.COARSE)) {
      return Optional.of(Misfit.COARSE);
    }
    if (claim.claim().source().isEmpty()) {
      return Optional.of(Misfit.NO_ACTOR);
    }
    return type(claim.claim()).isPresent() ? Optional.empty() : Optional.of(Misfit.NO_TYPE);
  }

  private Optional<AcledTypes.Type> type(Claim claim) {
    Optional<ActorParts> target = claim.target().map(rendering.groups::split);
    String kind =
        target.filter(rendering.groups::civilian).isPresent()
            ? "civilian"
            : target.filter(rendering.groups::armed).isPresent() ? "armed" : "";
    return types.of(claim.action().cameo(), kind);
  }

  private static long days(StoredClaim claim) {
    return claim.claim().when().interval().map(AcledRows::days).orElse(1L);
  }

  static long days(TimeInterval interval) {
    return ChronoUnit.DAYS.between(interval.start(), interval.end()) + 1;
  }

  @Override
  public int write(StoredClaim stored) throws IOException {
    Claim claim = stored.claim();
    LocalDate day = rendering.day(stored).orElseThrow();
    AcledTypes.Type type = type(claim).orElseThrow();
    Optional<Place> place = claim.where().map(Claim.Where::place);
    Optional<String> country = place.flatMap(Place::country);
    Optional<Integer> inter1 = inter(claim.source());
    Optional<Integer> inter2 = inter(claim.target());
    boolean civilian =
        type.disorder().startsWith("Political")
            && claim
                .target()
                .map(rendering.groups::split)
                .filter(rendering.groups::civilian)
                .isPresent();
    row.cell(country.orElse("") + claim.id())
        .cell(day.toString())
        .cell(day.getYear())
        .cell(timePrecision(days(stored)))
        .cell(type.disorder())
        .cell(type.event())
        .cell(type.subevent())
        .cell(claim.source().map(Rendering::name))
        .cell(names(claim.alsoSource()))
        .cell(inter1)
        .cell(claim.target().map(Rendering::name))
        .cell(names(claim.alsoTarget()))
        .cell(inter2)
        .cell(interaction(inter1.orElse(0), inter2.orElse(0)))
        .cell(civilian ? "Civilian targeting" : "")
        .cell(country.flatMap(rendering.countries::numeric))
        .cell("")
        .cell(country.flatMap(rendering.countries::name));
    where(place);
    row.cell(Rendering.publisher(stored.document()))
        .cell("")
        .cell(stored.sentence())
        .cell(Rendering.killed(claim).map(Quantity::low))
        .cell("")
        .cell(stored.added().getEpochSecond())
        .end();
    return 1;
  }

  private Optional<Integer> inter(Optional<Party> party) {
    return party.map(rendering.groups::split).flatMap(rendering.groups::inter);
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Rendering::name).collect(Collectors.joining("; "));
  }

  /** The two codes, the smaller first; of one actor alone with a nought. */
  private static String interaction(int one, int other) {
    if (one == 0 && other == 0) {
      return "";
    }
    int small = Math.min(one, other);
    int large = Math.max(one, other);
    return small == 0
        ? String.format(Locale.ROOT, "%d0", large)
        : String.format(Locale.ROOT, "%d%d", small, large);
  }

  /** 1 the day, 2 within a week, 3 within a month. */
  private static int timePrecision(long days) {
    return days == 1 ? 1 : days <= 7 ? 2 : 3;
  }

  private void where(Optional<Place> place) throws IOException {
    boolean division =
        place.flatMap(Place::precision).filter(p -> p == Place.Precision.ADMIN1).isPresent();
    row.cell(division ? place.map(Place::name) : place.flatMap(Place::admin1))
        .cell("")
        .cell("")
        .cell(place.map(Place::name))
        .cell(place.flatMap(Place::point).map(Place.Point::lat))
        .cell(place.flatMap(Place::point).map(Place.Point::lon))
        .cell(place.flatMap(Place::precision).map(AcledRows::geoPrecision));
  }

  /** 1 a town, 2 a small region, 3 a larger one. */
  private static int geoPrecision(Place.Precision precision) {
    return switch (precision) {
      case POINT, CITY -> 1;
      case ADMIN2 -> 2;
      case ADMIN1, REGION, COUNTRY -> 3;
    };
  }
}
