package dev.dragoman.exchange;

import dev.dragoman.exchange.Rendering.Pair;
import dev.dragoman.model.Action;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Claim.Where;
import dev.dragoman.model.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * ICEWS events: 20 columns, tabs, a header. A row for each pair of a claim's actors, of a mutual
 * claim both ways; a missing actor is "Unspecified Actor", as there. Event and story ids are
 * numbers made of the claim's and the document's id.
 */
final class IcewsEvents implements Shape {
  static final List<String> HEADER =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");
  private static final String NOBODY = "Unspecified Actor";
  private final Rendering rendering;
  private final RowWriter row;

  IcewsEvents(Rendering rendering, Writer out) {
    this.rendering = rendering;
    this.row = RowWriter.tabs(out);
  }

  @Override
  public void begin() throws IOException {
    row.header(HEADER);
  }

  @Override
  public Set<Misfit> cannot() {
    return GdeltEvents.CANNOT;
  }

  @Override
  public Optional<Misfit> misfit(StoredClaim claim) {
    if (rendering.day(claim).isEmpty()) {
      return Optional.of(Misfit.UNDATED);
    }
    return claim.claim().source().isEmpty() && claim.claim().target().isEmpty()
        ? Optional.of(Misfit.NO_ACTOR)
        : Optional.empty();
  }

  @Override
  public int write(StoredClaim claim) throws IOException {
    List<Pair> pairs = Rendering.pairs(claim.claim());
    for (int i = 0; i < pairs.size(); i++) {
      row(claim, pairs.get(i), i);
    }
    return pairs.size();
  }

  private void row(StoredClaim claim, Pair pair, int number) throws IOException {
    Action action = claim.claim().action();
    row.cell(Rendering.number(claim.claim().id(), number)).cell(rendering.day(claim));
    actor(pair.source());
    row.cell(action.name())
        .cell(action.cameo())
        .cell(rendering.goldstein(action, Scales.Goldstein.ICEWS));
    actor(pair.target());
    row.cell(Rendering.number(claim.document().id(), 0))
        .cell(claim.sentenceNumber())
        .cell(Rendering.publisher(claim.document()));
    where(claim.claim().where());
    row.end();
  }

  private void actor(Optional<Party> party) throws IOException {
    if (party.isEmpty()) {
      row.cell(NOBODY).cell("Unspecified").cell("");
      return;
    }
    ActorParts parts = rendering.groups.split(party.get());
    row.cell(Rendering.name(party.get()))
        .cell(String.join(",", rendering.groups.sectors(parts)))
        .cell(parts.country().flatMap(rendering.countries::icews));
  }

  private void where(Optional<Where> where) throws IOException {
    Optional<Place> place = where.map(Where::place);
    Optional<Place.Precision> size = place.flatMap(Place::precision);
    boolean city =
        size.filter(s -> s == Place.Precision.CITY || s == Place.Precision.POINT).isPresent();
    boolean district = size.filter(s -> s == Place.Precision.ADMIN2).isPresent();
    boolean province = size.filter(s -> s == Place.Precision.ADMIN1).isPresent();
    row.cell(place.filter(p -> city).map(Place::name))
        .cell(place.filter(p -> district).map(Place::name))
        .cell(province ? place.map(Place::name) : place.flatMap(Place::admin1))
        .cell(place.flatMap(Place::country).flatMap(rendering.countries::icews))
        .cell(place.flatMap(Place::point).map(Place.Point::lat))
        .cell(place.flatMap(Place::point).map(Place.Point::lon));
  }
}
