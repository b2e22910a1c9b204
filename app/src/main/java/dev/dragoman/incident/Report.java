package dev.dragoman.incident;

import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of a document counts when documents of one story are found.
 *
 * @param documentId its id
 * @param published the day of publication; where only bounds are known, the latest day
 * @param title stems of the headline's content words
 * @param lead stems of those of its first words
 * @param days the days that it names, not after its publication, and how much speaks for each: what
 *     stands first most
 * @param places the places that it names, likewise
 */
public record Report(
    String documentId,
    Optional<LocalDate> published,
    SortedSet<String> title,
    SortedSet<String> lead,
    SortedMap<LocalDate, Double> days,
    List<Weighed> places) {
  /** What is told after so many sentences is seldom the news. */
  private static final int SENTENCES = 12;

  private static final int OLD_DAYS = 10;

  /**
   * A place and how much speaks for it.
   *
   * @param place it
   * @param weight above 0
   */
  public record Weighed(Place place, double weight) {}

  public Report {
    title = Collections.unmodifiableSortedSet(new TreeSet<>(title));
    lead = Collections.unmodifiableSortedSet(new TreeSet<>(lead));
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    places = List.copyOf(places);
  }

  /** The report that a coded document is. */
  public static Report of(Coding coding, ContentWords words) {
    Document document = coding.document();
    Optional<LocalDate> published =
        document.published().date().or(() -> document.published().latest());
    return new Report(
        document.id(),
        published,
        words.of(document.title().orElse("")),
        words.of(ContentWords.lead(document, ContentWords.LEAD)),
        days(coding.mentions().times(), published),
        places(coding.mentions().places()));
  }

  private static SortedMap<LocalDate, Double> days(
      List<TimeMention> times, Optional<LocalDate> published) {
    SortedMap<LocalDate, Double> days = new TreeMap<>();
    for (TimeMention time : times) {
      Optional<TimeInterval> interval = time.interval();
      if (time.sentence() < SENTENCES
          && interval.filter(i -> i.precision() == TimeInterval.Precision.DAY).isPresent()) {
        LocalDate day = interval.get().start();
        if (published
            .filter(p -> day.isAfter(p) || day.isBefore(p.minusDays(OLD_DAYS)))
            .isEmpty()) {
          days.merge(day, weight(time.sentence()), Double::sum);
        }
      }
    }
    return days;
  }

  private static List<Weighed> places(List<PlaceMention> mentions) {
    List<Weighed> places = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      if (mention.sentence() < SENTENCES) {
        boolean wide =
            mention.place().precision().filter(p -> p == Place.Precision.COUNTRY).isPresent();
        places.add(new Weighed(mention.place(), weight(mention.sentence()) * (wide ? 0.5 : 1)));
      }
    }
    return places;
  }

  private static double weight(int sentence) {
    return 1.0 / (1 + sentence);
  }
}
