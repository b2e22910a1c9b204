package dev.dragoman.store;

import dev.dragoman.exchange.JsonLines;
import dev.dragoman.exchange.Names;
import dev.dragoman.incident.ContentWords;
import dev.dragoman.model.Actor;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Quote;
import dev.dragoman.model.Span;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.store.Kept.Placed;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents, codings and claims as rows of the tables of {@code V1__record.sql}. */
final class Rows {
  private final Set<String> countries;
  private final ContentWords words;
  private final JsonLines lines = new JsonLines(false);

  /**
   * @param countries the codes of three letters that are countries'
   * @param words makes wordings
   */
  Rows(Set<String> countries, ContentWords words) {
    this.countries = Set.copyOf(countries);
    this.words = words;
  }

  static void document(Database.Bulk rows, Placed placed, Instant added) throws SQLException {
    Document d = placed.coding().document();
    rows.add(
        d.id(),
        placed.version(),
        placed.hash(),
        d.origin(),
        or(d.url()),
        or(d.outlet()),
        or(d.agency()),
        or(d.byline()),
        or(d.title()),
        or(d.titleSpan().map(Span::start)),
        or(d.titleSpan().map(Span::end)),
        d.language(),
        or(d.published().date()),
        or(d.published().earliest()),
        or(d.published().latest()),
        Names.of(d.published().basis()),
        or(d.published().reason()),
        or(d.fetched()),
        d.text(),
        added);
  }

  /** The line goes without the text, which the version has. */
  void coding(Database.Bulk rows, Placed placed, Instant added) throws SQLException {
    Coding coding = placed.coding();
    rows.add(
        coding.document().id(),
        placed.version(),
        placed.number(),
        coding.codebook(),
        lines.line(Texts.without(coding)),
        added);
  }

  static void head(Database.Bulk rows, Placed placed, byte[] sketch, Instant added)
      throws SQLException {
    Document d = placed.coding().document();
    rows.add(
        d.id(),
        placed.version(),
        placed.number(),
        placed.hash(),
        or(d.url()),
        or(d.outlet()),
        or(d.agency()),
        or(d.title()),
        d.language(),
        or(d.published().date()),
        d.text().length(),
        null,
        sketch,
        added);
  }

  void claims(Database.Bulk rows, Coding coding, Instant added) throws SQLException {
    Document document = coding.document();
    TreeSet<Span> sentences =
        coding.claims().stream()
            .map(c -> c.evidence().sentence())
            .collect(Collectors.toCollection(TreeSet::new));
    int number = 0;
    for (Claim claim : coding.claims()) {
      Span sentence = claim.evidence().sentence();
      int sentenceNumber = sentences.headSet(sentence, true).size();
      claim(rows, document, claim, coding.codebook(), number++, sentenceNumber, added);
    }
  }

  private void claim(
      Database.Bulk rows,
      Document d,
      Claim c,
      String codebook,
      int number,
      int sentenceNumber,
      Instant added)
      throws SQLException {
    Optional<Place> place = c.where().map(Claim.Where::place);
    Optional<TimeInterval> when = c.when().interval();
    Optional<Actor> speaker = Names.actor(c.says().speaker());
    Optional<Quantity> killed =
        c.quantities().stream().filter(q -> q.kind() == Quantity.Kind.KILLED).findFirst();
    rows.add(
        c.id(),
        d.id(),
        number,
        c.action().cameo(),
        or(c.action().plover()),
        c.action().quad(),
        c.action().goldstein(),
        or(c.source().flatMap(Party::id)),
        or(c.source().flatMap(Party::code)),
        or(c.source().map(Rows::name)),
        or(c.source().flatMap(this::country)),
        or(c.target().flatMap(Party::id)),
        or(c.target().flatMap(Party::code)),
        or(c.target().map(Rows::name)),
        or(c.target().flatMap(this::country)),
        actors(c),
        further(c.alsoSource()),
        further(c.alsoTarget()),
        or(when.map(TimeInterval::start)),
        or(when.map(TimeInterval::end)),
        or(when.map(i -> Names.of(i.precision()))),
        or(place.map(Place::name)),
        place
            .filter(p -> p.gazetteerId().isPresent())
            .map(p -> p.gazetteerId().getAsLong())
            .orElse(null),
        or(place.flatMap(Place::country)),
        or(place.flatMap(Place::admin1)),
        or(place.flatMap(Place::point).map(Place.Point::lat)),
        or(place.flatMap(Place::point).map(Place.Point::lon)),
        or(place.flatMap(Place::precision).map(Names::of)),
        Names.of(c.says().speaker().kind()),
        or(speaker.map(Actor::id)),
        or(
            speaker
                .map(Actor::name)
                .or(() -> Optional.of(c.says().speaker().text()))
                .filter(t -> !t.isEmpty())),
        Names.of(c.says().stance()),
        Names.of(c.status()),
        c.background(),
        c.reciprocal(),
        or(killed.map(Quantity::low)),
        killed.filter(q -> q.high().isPresent()).map(q -> q.high().getAsLong()).orElse(null),
        c.confidence(),
        c.rule(),
        or(d.published().date()),
        or(d.outlet()),
        null,
        sentenceNumber,
        c.evidence().sentence().of(d.text()),
        words.wording(d, c).toString(),
        codebook,
        lines.claim(c, codebook),
        added);
  }

  /**
   * What the lexicon makes of each claim: id, wording, and the countries of its two sides.
   *
   * @param rows of {@code reworded}
   */
  void reworded(Database.Bulk rows, Coding coding) throws SQLException {
    for (Claim c : coding.claims()) {
      rows.add(
          c.id(),
          words.wording(coding.document(), c).toString(),
          or(c.source().flatMap(this::country)),
          or(c.target().flatMap(this::country)));
    }
  }

  static void quotes(Database.Bulk rows, Coding coding) throws SQLException {
    int number = 0;
    for (Quote quote : coding.quotes()) {
      Optional<Actor> speaker = Names.actor(quote.speaker());
      rows.add(
          coding.document().id(),
          number++,
          Names.of(quote.speaker().kind()),
          or(speaker.map(Actor::id)),
          or(
              speaker
                  .map(Actor::name)
                  .or(() -> Optional.of(quote.speaker().text()))
                  .filter(t -> !t.isEmpty())),
          or(quote.cue()),
          quote.span().start(),
          quote.span().end(),
          quote.text());
    }
  }

  private static String name(Party party) {
    return party.name().orElse(party.text());
  }

  /** The country of a party's code, if a country's it is: RUS of RUSMIL. */
  Optional<String> country(Party party) {
    return party
        .code()
        .filter(c -> c.length() >= 3)
        .map(c -> c.substring(0, 3))
        .filter(countries::contains);
  }

  /** All that its actors are known by, folded: {@code |rus-mil|rusmil|russian armed forces|}. */
  private static String actors(Claim claim) {
    return Stream.of(
            claim.source().stream(),
            claim.alsoSource().stream(),
            claim.target().stream(),
            claim.alsoTarget().stream())
        .flatMap(parties -> parties)
        .flatMap(p -> Stream.of(p.id(), p.code(), p.name(), Optional.of(p.text())))
        .flatMap(Optional::stream)
        .map(Rows::folded)
        .distinct()
        .collect(Collectors.joining("|", "|", "|"));
  }

  /** Of further actors of a side: {@code |=RUSMIL|#rus-mil| Russian armed forces |}. */
  private static @Nullable String further(List<Party> parties) {
    if (parties.isEmpty()) {
      return null;
    }
    return parties.stream()
        .flatMap(
            p ->
                Stream.of(
                    p.code().map(c -> "=" + c),
                    p.id().map(i -> "#" + i),
                    Optional.of(" " + name(p).replace('|', ' ') + " ")))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("|", "|", "|"));
  }

  /** As names are compared: lower case, without the bar that divides them. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace('|', ' ').strip();
  }

  private static <T> @Nullable T or(Optional<T> value) {
    return value.orElse(null);
  }
}
