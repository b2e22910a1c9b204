package dev.dragoman.place;

import dev.dragoman.lexicon.PhraseMatcher;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds the places of the gazetteer. Of places that share a name the one in a country that the
 * document names counts, then the more populous.
 */
public final class PlaceTagger {
  private final PhraseMatcher<Entry> phrases = new PhraseMatcher<>();

  private record Entry(Place place, long population) {}

  private PlaceTagger() {}

  /** Reads {@code places.tsv} and {@code countries.tsv}. */
  public static PlaceTagger load(Tables tables) {
    PlaceTagger tagger = new PlaceTagger();
    for (Tables.Row row : tables.read("countries.tsv")) {
      if (row.get("lat").isEmpty()) {
        continue;
      }
      Place place =
          new Place(
              OptionalLong.empty(),
              row.get("name"),
              Optional.of(row.get("code")),
              Optional.empty(),
              point(row),
              Optional.of(Place.Precision.COUNTRY));
      tagger.add(row, new Entry(place, Long.MAX_VALUE));
    }
    for (Tables.Row row : tables.read("places.tsv")) {
      Place place =
          new Place(
              row.optional("geonames")
                  .map(Long::parseLong)
                  .map(OptionalLong::of)
                  .orElse(OptionalLong.empty()),
              row.get("name"),
              row.optional("country"),
              row.optional("admin1"),
              point(row),
              Optional.of(Place.Precision.valueOf(row.get("precision").toUpperCase(Locale.ROOT))));
      long population = row.optional("population").map(Long::parseLong).orElse(0L);
      tagger.add(row, new Entry(place, population));
    }
    return tagger;
  }

  private void add(Tables.Row row, Entry entry) {
    phrases.add(row.get("name"), entry);
    row.list("aliases").forEach(alias -> phrases.add(alias, entry));
  }

  /** All places named, in the order of the text. */
  public List<PlaceMention> find(Document document, List<Sentence> sentences) {
    Map<String, Integer> countries = new HashMap<>();
    List<PlaceMention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (PhraseMatcher.Found<Entry> each : phrases.find(sentence.tokens())) {
        each.values()
            .forEach(e -> e.place().country().ifPresent(c -> countries.merge(c, 1, Integer::sum)));
      }
    }
    for (Sentence sentence : sentences) {
      for (PhraseMatcher.Found<Entry> each : phrases.find(sentence.tokens())) {
        Span span = sentence.span(each.first(), each.last());
        Entry best =
            each.values().stream()
                .max(
                    Comparator.comparingInt(
                            (Entry e) ->
                                e.place()
                                    .country()
                                    .map(c -> countries.getOrDefault(c, 0))
                                    .orElse(0))
                        .thenComparingLong(Entry::population))
                .orElseThrow();
        found.add(new PlaceMention(sentence.index(), span, span.of(document.text()), best.place()));
      }
    }
    return found;
  }

  private static Optional<Place.Point> point(Tables.Row row) {
    return Optional.of(new Place.Point(number(row, "lat"), number(row, "lon")));
  }

  private static double number(Tables.Row row, String column) {
    try {
      return Double.parseDouble(row.get(column));
    } catch (NumberFormatException e) {
      throw row.error("no number in " + column + ": '" + row.get(column) + "'");
    }
  }
}
