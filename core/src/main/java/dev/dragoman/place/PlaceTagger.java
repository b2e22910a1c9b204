package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the places of the gazetteer. Of places that share a name the one in a country that the
 * document names counts, then the more populous.
 */
public final class PlaceTagger {
  /** Smaller towns share their names with too many people and things. */
  private static final long TOWN = 100_000;

  private final Gazetteer gazetteer;

  private PlaceTagger(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private record Found(int first, int last, int[] places) {}

  /** Reads the gazetteer. */
  public static PlaceTagger load(Tables tables) {
    return new PlaceTagger(Gazetteer.load(tables));
  }

  /** All places named, in the order of the text. */
  public List<PlaceMention> find(Document document, List<Sentence> sentences) {
    Map<String, Integer> countries = new HashMap<>();
    Map<Sentence, List<Found>> all = new HashMap<>();
    for (Sentence sentence : sentences) {
      List<Found> found = names(document, sentence);
      all.put(sentence, found);
      for (Found each : found) {
        for (int place : each.places()) {
          countries.merge(gazetteer.country(place), 1, Integer::sum);
        }
      }
    }
    Comparator<Integer> order =
        Comparator.comparingInt(
                (Integer place) -> countries.getOrDefault(gazetteer.country(place), 0))
            .thenComparingLong(this::size);
    List<PlaceMention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Found each : all.getOrDefault(sentence, List.of())) {
        Span span = sentence.span(each.first(), each.last());
        int best = IntStream.of(each.places()).boxed().max(order).orElseThrow();
        mentions.add(
            new PlaceMention(
                sentence.index(), span, span.of(document.text()), gazetteer.place(best)));
      }
    }
    return mentions;
  }

  private long size(int place) {
    return gazetteer.kind(place) == Gazetteer.Kind.COUNTRY
        ? Long.MAX_VALUE
        : gazetteer.population(place);
  }

  /** The longest names from left to right, none over another. */
  private List<Found> names(Document document, Sentence sentence) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<Found> longest = longest(document, sentence, at);
      longest.ifPresent(found::add);
      at = longest.map(each -> each.last() + 1).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> longest(Document document, Sentence sentence, int first) {
    String text = sentence.tokens().get(first).text();
    if (!Character.isUpperCase(text.codePointAt(0))) {
      return Optional.empty();
    }
    String word = Gazetteer.fold(text);
    int blank = word.indexOf(' ');
    int most = gazetteer.longest(blank < 0 ? word : word.substring(0, blank));
    for (int last = Math.min(first + 2 * most, sentence.tokens().size()) - 1;
        last >= first;
        last--) {
      if (!Character.isLetterOrDigit(sentence.tokens().get(last).text().codePointAt(0))) {
        continue; // The key of "Sudan." is that of "Sudan".
      }
      int[] places =
          IntStream.of(
                  gazetteer.named(Gazetteer.fold(sentence.span(first, last).of(document.text()))))
              .filter(this::known)
              .toArray();
      if (places.length > 0) {
        return Optional.of(new Found(first, last, places));
      }
    }
    return Optional.empty();
  }

  private boolean known(int place) {
    return switch (gazetteer.kind(place)) {
      case CITY ->
          gazetteer.population(place) >= TOWN
              || gazetteer.population(place) == 0 && gazetteer.admin1(place) < 0;
      case ADMIN1, ADMIN2 -> false;
      default -> true;
    };
  }
}
