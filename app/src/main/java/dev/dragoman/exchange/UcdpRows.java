package dev.dragoman.exchange;

import dev.dragoman.model.Claim;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.TimeInterval;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Claims in the shape of UCDP GED's CSV of 49 columns; no data of UCDP's. Only material conflict
 * with a count of deaths has a row, one for each claim. The numbers that UCDP gives conflicts,
 * dyads, actors and countries are its own and so empty. Whose dead they are a count does not say:
 * they are civilians' where the target is unarmed, else {@code deaths_unknown}.
 */
final class UcdpRows implements Shape {
  static final List<String> HEADER =
      List.of(
          ("id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id"
                  + " conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id"
                  + " side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article"
                  + " source_office source_date source_headline source_original where_prec"
                  + " where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt"
                  + " priogrid_gid country country_id region event_clarity date_prec date_start"
                  + " date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low"
                  + " gwnoa gwnob")
              .split(" "));
  private static final Set<Misfit> CANNOT =
      EnumSet.of(
          Misfit.NEGATED,
          Misfit.POSSIBLE,
          Misfit.FUTURE,
          Misfit.BACKGROUND,
          Misfit.UNDATED,
          Misfit.NO_DEATHS);
  private static final int CELLS = 720;
  private final Rendering rendering;
  private final RowWriter row;

  UcdpRows(Rendering rendering, Writer out) {
    this.rendering = rendering;
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
    if (claim.claim().source().isEmpty() || claim.claim().target().isEmpty()) {
      return Optional.of(Misfit.NO_ACTOR);
    }
    return claim.claim().action().quad() == 4 && violence(claim.claim()).isPresent()
        ? Optional.empty()
        : Optional.of(Misfit.NO_TYPE);
  }

  /** 1 with a state, 2 between others under arms, 3 against people without. */
  private Optional<Integer> violence(Claim claim) {
    ActorParts source = claim.source().map(rendering.groups::split).orElse(ActorParts.NONE);
    ActorParts target = claim.target().map(rendering.groups::split).orElse(ActorParts.NONE);
    if (!rendering.groups.armed(source)) {
      return Optional.empty();
    }
    if (rendering.groups.civilian(target)) {
      return Optional.of(3);
    }
    boolean state = state(source) || state(target);
    return Optional.of(state ? 1 : 2);
  }

  private boolean state(ActorParts actor) {
    return rendering.groups.inter(actor).filter(code -> code == 1).isPresent();
  }

  @Override
  public int write(StoredClaim stored) throws IOException {
    Claim claim = stored.claim();
    StoredClaim.Source document = stored.document();
    LocalDate start = rendering.day(stored).orElseThrow();
    LocalDate end = claim.when().interval().map(TimeInterval::end).orElse(start);
    String a = claim.source().map(Rendering::name).orElse("");
    String b = claim.target().map(Rendering::name).orElse("");
    int violence = violence(claim).orElseThrow();
    row.cell(Rendering.number(claim.id(), 0))
        .cell(claim.id())
        .cell(start.getYear())
        .empty(2)
        .cell(violence)
        .empty(5)
        .cell(a + " - " + b)
        .empty(2)
        .cell(a)
        .empty(2)
        .cell(b)
        .cell(stored.incident().map(StoredClaim.Membership::origins).orElse(1))
        .cell(Rendering.address(document))
        .cell(Rendering.publisher(document))
        .cell(document.published())
        .cell(document.title())
        .cell(original(claim));
    where(claim.where());
    row.cell("").cell(precision(AcledRows.days(TimeInterval.range(start, end))));
    row.cell(start.toString()).cell(end.toString());
    deaths(Rendering.killed(claim).orElseThrow(), violence == 3);
    row.empty(2).end();
    return 1;
  }

  /** Whom the document has it from, where it says. */
  private static String original(Claim claim) {
    return Names.actor(claim.says().speaker())
        .map(actor -> actor.name())
        .orElse(claim.says().speaker().text());
  }

  private void where(Optional<Claim.Where> where) throws IOException {
    Optional<Place> place = where.map(Claim.Where::place);
    Optional<Place.Point> point = place.flatMap(Place::point);
    row.cell(place.flatMap(Place::precision).map(UcdpRows::precision))
        .cell(place.map(Place::name))
        .cell(where.map(Claim.Where::text))
        .cell(place.flatMap(Place::admin1))
        .cell("")
        .cell(point.map(Place.Point::lat))
        .cell(point.map(Place.Point::lon))
        .cell(
            point.map(
                p -> "POINT (" + RowWriter.number(p.lon()) + " " + RowWriter.number(p.lat()) + ")"))
        .cell(point.map(UcdpRows::grid))
        .cell(place.flatMap(Place::country).flatMap(rendering.countries::name))
        .empty(2);
  }

  /** PRIO-GRID's cell of half a degree, counted from the south-west. */
  static long grid(Place.Point point) {
    long line = Math.min(359, (long) Math.floor((point.lat() + 90) * 2));
    long column = Math.min(CELLS - 1, (long) Math.floor((point.lon() + 180) * 2));
    return line * CELLS + column + 1;
  }

  private static int precision(Place.Precision precision) {
    return switch (precision) {
      case POINT, CITY -> 1;
      case ADMIN2 -> 3;
      case ADMIN1 -> 4;
      case REGION -> 5;
      case COUNTRY -> 6;
    };
  }

  /** 1 the day, 2 within six days, 3 a week, 4 a month, 5 more. */
  private static int precision(long days) {
    return days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
  }

  private void deaths(Quantity killed, boolean civilians) throws IOException {
    OptionalLong high = killed.high();
    long low = killed.low();
    row.cell(0)
        .cell(0)
        .cell(civilians ? low : 0)
        .cell(civilians ? 0 : low)
        .cell(low)
        .cell(high.orElse(low))
        .cell(low);
  }
}
