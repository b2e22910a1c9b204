package dev.dragoman.exchange;

import dev.dragoman.model.Action;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.TimeInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Our own flat columns, one row a claim: of CSV and Parquet, and the properties of GeoJSON. The
 * data dictionary, {@code docs/data-dictionary.md}, is written from them.
 */
public final class Columns {
  private final List<Column> all = new ArrayList<>();

  /**
   * A column.
   *
   * @param name as the header has it
   * @param type what DuckDB calls it: VARCHAR, DATE, TIMESTAMPTZ, BIGINT, INTEGER, DOUBLE or
   *     BOOLEAN
   * @param about what it holds, and when it is empty
   * @param value a String, Long, Integer, Double, Boolean, LocalDate or Instant
   */
  public record Column(
      String name, String type, String about, Function<StoredClaim, Optional<?>> value) {
    public Optional<?> of(StoredClaim claim) {
      return value.apply(claim);
    }
  }

  Columns(Rendering rendering) {
    document();
    action(rendering);
    party("source", "who", Claim::source, Claim::alsoSource);
    party("target", "on whom", Claim::target, Claim::alsoTarget);
    when();
    where();
    says();
    counts();
    evidence();
  }

  /** With each format's own tables. */
  public static List<Column> standard() {
    return new Columns(new Rendering(ExportOptions.standard())).list();
  }

  List<Column> list() {
    return List.copyOf(all);
  }

  private void text(String name, String about, Function<StoredClaim, Optional<?>> value) {
    all.add(new Column(name, "VARCHAR", about, value));
  }

  private void typed(
      String name, String type, String about, Function<StoredClaim, Optional<?>> value) {
    all.add(new Column(name, type, about, value));
  }

  private void document() {
    text("claim_id", "Id of the claim.", c -> Optional.of(c.claim().id()));
    text("incident_id", "Incident that it is about.", c -> c.incident().map(m -> m.id()));
    text("document_id", "Document that makes it.", c -> Optional.of(c.document().id()));
    text("url", "Address of the document.", c -> c.document().url());
    text("outlet", "Who published the document.", c -> c.document().outlet());
    text("agency", "News agency whose text it is.", c -> c.document().agency());
    text("title", "Headline.", c -> c.document().title());
    text("language", "Language, ISO 639-1.", c -> Optional.of(c.document().language()));
    typed("published", "DATE", "Day of publication.", c -> c.document().published());
    text("copy_of", "Document of which this one is a copy.", c -> c.document().copyOf());
  }

  private void action(Rendering rendering) {
    text("action", "CAMEO code, leading nought kept.", c -> Optional.of(action(c).cameo()));
    text("action_name", "Name of the code.", c -> Optional.of(action(c).name()));
    text("plover", "PLOVER type; empty for statements.", c -> action(c).plover());
    text("mode", "PLOVER mode.", c -> action(c).mode());
    text("context", "PLOVER contexts, joined by |.", c -> joined(action(c).context()));
    typed(
        "quad",
        "INTEGER",
        "Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material"
            + " conflict, as Dragoman has it unless another's table is asked for.",
        c -> rendering.quad(action(c), Scales.Quad.DRAGOMAN));
    typed(
        "goldstein",
        "DOUBLE",
        "Goldstein scale, -10 to 10, as GDELT has it unless another's is asked for.",
        c -> rendering.goldstein(action(c), Scales.Goldstein.GDELT));
    typed(
        "reciprocal",
        "BOOLEAN",
        "Whether both did it to each other.",
        c -> Optional.of(c.claim().reciprocal()));
  }

  private static Action action(StoredClaim claim) {
    return claim.claim().action();
  }

  private void party(
      String side,
      String who,
      Function<Claim, Optional<Party>> first,
      Function<Claim, List<Party>> rest) {
    text(
        side + "_id",
        "Actor of the lexicon, " + who + ".",
        c -> first.apply(c.claim()).flatMap(Party::id));
    text(
        side + "_code",
        "CAMEO actor code on the claim's day; empty where the lexicon cannot place it.",
        c -> first.apply(c.claim()).flatMap(Party::code));
    text(side + "_name", "Name in the lexicon.", c -> first.apply(c.claim()).flatMap(Party::name));
    text(
        side + "_text",
        "The text's words, " + who + ".",
        c -> first.apply(c.claim()).map(Party::text));
    text(
        "also_" + side,
        "Codes of further actors of that side, else their words, joined by |.",
        c -> joined(rest.apply(c.claim()).stream().map(p -> p.code().orElse(p.text())).toList()));
  }

  private void when() {
    typed(
        "start",
        "DATE",
        "First day; empty where nothing says.",
        c -> days(c).map(TimeInterval::start));
    typed("end", "DATE", "Last day.", c -> days(c).map(TimeInterval::end));
    text(
        "time_precision",
        "day, week, month, quarter, year or range.",
        c -> days(c).map(i -> Names.of(i.precision())));
    text(
        "time_basis",
        "Where the day comes from: text, published or none.",
        c -> Optional.of(Names.of(c.claim().when().basis())));
  }

  private static Optional<TimeInterval> days(StoredClaim claim) {
    return claim.claim().when().interval();
  }

  private void where() {
    text("place", "Name of the place.", c -> place(c).map(Place::name));
    typed(
        "geonames",
        "BIGINT",
        "GeoNames id of the place.",
        c ->
            place(c)
                .filter(p -> p.gazetteerId().isPresent())
                .map(p -> p.gazetteerId().getAsLong()));
    text("country", "Its country, ISO 3166 alpha-3.", c -> place(c).flatMap(Place::country));
    text("admin1", "Its first-order division.", c -> place(c).flatMap(Place::admin1));
    typed("lat", "DOUBLE", "Degrees north, WGS-84.", c -> point(c).map(Place.Point::lat));
    typed("lon", "DOUBLE", "Degrees east, WGS-84.", c -> point(c).map(Place.Point::lon));
    text(
        "place_precision",
        "What the point stands for: point, city, admin2, admin1, region or country.",
        c -> place(c).flatMap(Place::precision).map(Names::of));
  }

  private static Optional<Place> place(StoredClaim claim) {
    return claim.claim().where().map(Claim.Where::place);
  }

  private static Optional<Place.Point> point(StoredClaim claim) {
    return place(claim).flatMap(Place::point);
  }

  private void says() {
    text(
        "speaker_kind",
        "narrator, named or unnamed.",
        c -> Optional.of(Names.of(c.claim().says().speaker().kind())));
    text(
        "speaker",
        "Name of who says so, else the text's words; empty for the narrator.",
        c ->
            Names.actor(c.claim().says().speaker())
                .map(a -> a.name())
                .or(() -> Optional.of(c.claim().says().speaker().text()))
                .filter(t -> !t.isEmpty()));
    text(
        "stance",
        "asserts, alleges, denies, predicts, hopes, threatens or promises.",
        c -> Optional.of(Names.of(c.claim().says().stance())));
    text(
        "status",
        "happened, ongoing, future, possible or negated.",
        c -> Optional.of(Names.of(c.claim().status())));
    typed(
        "background",
        "BOOLEAN",
        "Told as history, not as this document's news.",
        c -> Optional.of(c.claim().background()));
  }

  private void counts() {
    for (Quantity.Kind kind : Quantity.Kind.values()) {
      String name = Names.of(kind);
      typed(
          name + "_low",
          "BIGINT",
          "Least number: " + name + ".",
          c -> Rendering.quantity(c.claim(), kind).map(Quantity::low));
      typed(
          name + "_high",
          "BIGINT",
          "Greatest number, where there is a bound: " + name + ".",
          c ->
              Rendering.quantity(c.claim(), kind)
                  .filter(q -> q.high().isPresent())
                  .map(q -> q.high().getAsLong()));
    }
    text(
        "money_unit",
        "Currency.",
        c -> Rendering.quantity(c.claim(), Quantity.Kind.MONEY).flatMap(Quantity::unit));
  }

  private void evidence() {
    text("sentence", "The words of the sentence.", c -> Optional.of(c.sentence()));
    typed(
        "sentence_number",
        "INTEGER",
        "Place of the sentence among those of the document that make a claim, from 1.",
        c -> Optional.of(c.sentenceNumber()));
    typed(
        "sentence_start",
        "INTEGER",
        "Where the sentence begins in the document's text, UTF-16 units.",
        c -> Optional.of(c.claim().evidence().sentence().start()));
    typed(
        "trigger_start",
        "INTEGER",
        "Where the words begin that the rule matched on.",
        c -> Optional.of(c.claim().evidence().trigger().start()));
    typed(
        "trigger_end",
        "INTEGER",
        "Where they end.",
        c -> Optional.of(c.claim().evidence().trigger().end()));
    text("rule", "Rule of the codebook.", c -> Optional.of(c.claim().rule()));
    typed(
        "confidence",
        "DOUBLE",
        "Chance, 0 to 1, that type and both actors are right.",
        c -> Optional.of(c.claim().confidence()));
    text("codebook", "Version of the codebook.", c -> Optional.of(c.codebook()));
    typed("added", "TIMESTAMPTZ", "When the record took it in.", c -> Optional.of(c.added()));
  }

  private static Optional<String> joined(List<String> values) {
    return Optional.of(values.stream().collect(Collectors.joining("|"))).filter(s -> !s.isEmpty());
  }
}
