package dev.dragoman.exchange;

import dev.dragoman.exchange.Rendering.Pair;
import dev.dragoman.model.Action;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Claim.Where;
import dev.dragoman.model.Place;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Phoenix: 26 columns, tabs, no header. An actor's code is split as the pipeline does it: a country
 * of three letters, the next three a role, what is left three by three its attributes. Issues are
 * not counted and so empty.
 */
final class PhoenixEvents implements Shape {
  static final int COLUMNS = 26;
  private static final int LETTERS = 3;
  private final Rendering rendering;
  private final RowWriter row;

  PhoenixEvents(Rendering rendering, Writer out) {
    this.rendering = rendering;
    this.row = RowWriter.tabs(out);
  }

  @Override
  public Set<Misfit> cannot() {
    return GdeltEvents.CANNOT;
  }

  @Override
  public Optional<Misfit> misfit(StoredClaim claim) {
    return GdeltEvents.misfit(rendering, claim);
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
    LocalDate day = rendering.day(claim).orElseThrow();
    row.cell(claim.claim().id() + '-' + number)
        .cell(GdeltEvents.DAY.format(day))
        .cell(day.getYear())
        .cell(day.getMonthValue())
        .cell(day.getDayOfMonth());
    actor(pair.source());
    actor(pair.target());
    row.cell(action.cameo())
        .cell(action.root())
        .cell(rendering.quad(action, Scales.Quad.PHOENIX))
        .cell(rendering.goldstein(action, Scales.Goldstein.PHOENIX))
        .cell("");
    where(claim.claim().where());
    row.cell(claim.document().id() + '_' + claim.sentenceNumber())
        .cell(Rendering.address(claim.document()))
        .cell(Rendering.publisher(claim.document()))
        .end();
  }

  private void actor(Optional<Party> party) throws IOException {
    String code = party.flatMap(Party::code).orElse("");
    StringBuilder rest = new StringBuilder();
    for (int at = 2 * LETTERS; at + LETTERS <= code.length(); at += LETTERS) {
      rest.append(rest.isEmpty() ? "" : ";").append(code, at, at + LETTERS);
    }
    row.cell(code).cell(part(code, 0)).cell(part(code, LETTERS)).cell(rest.toString());
  }

  private static String part(String code, int at) {
    return code.length() >= at + LETTERS ? code.substring(at, at + LETTERS) : "";
  }

  private void where(Optional<Where> where) throws IOException {
    Optional<Place> place = where.map(Where::place);
    row.cell(place.flatMap(Place::point).map(Place.Point::lat))
        .cell(place.flatMap(Place::point).map(Place.Point::lon))
        .cell(place.map(Place::name))
        .cell(place.flatMap(Place::admin1))
        .cell(place.flatMap(Place::country));
  }
}
