package dev.dragoman.incident;

import dev.dragoman.model.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups documents by their main happening: by the words of headline and lead, a headline's
 * counting {@value #TITLE} times, among those published a few days apart. A function of the
 * documents alone, whatever their order. Safe for any number of threads.
 */
public final class Stories {
  static final double TITLE = 2;

  /** Groups less alike are two stories. */
  static final double LEAST = 0.25;

  /** Documents published so many days apart may tell one story. */
  static final int DAYS_APART = 3;

  /** A story's first document and its last are at most so many days apart. */
  static final int LONGEST_DAYS = 7;

  private static final double PUBLISHED = 0.3;

  private static final Comparator<Report> ORDER =
      Comparator.comparing((Report r) -> r.published().orElse(LocalDate.MAX))
          .thenComparing(Report::documentId);

  private Stories() {}

  /** How alike two documents are, 0 to 1; empty where days or words keep them apart. */
  public static Optional<Double> likeness(Report a, Report b) {
    if (a.published().isPresent()
        && b.published().isPresent()
        && apart(a.published().get(), b.published().get()) > DAYS_APART) {
      return Optional.empty();
    }
    SortedMap<String, Double> one = weights(a);
    SortedMap<String, Double> two = weights(b);
    double common = 0;
    for (Map.Entry<String, Double> word : one.entrySet()) {
      common += word.getValue() * two.getOrDefault(word.getKey(), 0.0);
    }
    return common == 0 ? Optional.empty() : Optional.of(common / (length(one) * length(two)));
  }

  private static SortedMap<String, Double> weights(Report report) {
    SortedMap<String, Double> weights = new TreeMap<>();
    report.lead().forEach(w -> weights.put(w, 1.0));
    report.title().forEach(w -> weights.merge(w, TITLE, Double::sum));
    return weights;
  }

  private static double length(Map<String, Double> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
  }

  private static long apart(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** The stories that documents tell, each document in one, in the order of their ids. */
  public static List<Story> of(Collection<Report> documents) {
    SortedMap<String, Report> reports = new TreeMap<>();
    documents.forEach(r -> reports.put(r.documentId(), r));
    SortedMap<String, SortedMap<String, Double>> links = new TreeMap<>();
    reports.keySet().forEach(id -> links.put(id, new TreeMap<>()));
    for (Report a : reports.values()) {
      for (Report b : reports.tailMap(a.documentId() + "\0").values()) {
        likeness(a, b)
            .ifPresent(
                l -> {
                  links
                      .computeIfAbsent(a.documentId(), x -> new TreeMap<>())
                      .put(b.documentId(), l);
                  links
                      .computeIfAbsent(b.documentId(), x -> new TreeMap<>())
                      .put(a.documentId(), l);
                });
      }
    }
    Linkage linkage = new Linkage(LEAST, (one, two) -> allowed(reports, one, two));
    return linkage.groups(links).stream()
        .map(
            ids ->
                story(
                    ids.stream()
                        .flatMap(id -> Optional.ofNullable(reports.get(id)).stream())
                        .sorted(ORDER)
                        .toList()))
        .sorted(Comparator.comparing(Story::id))
        .toList();
  }

  private static boolean allowed(
      Map<String, Report> reports, SortedSet<String> one, SortedSet<String> two) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (SortedSet<String> ids : List.of(one, two)) {
      ids.forEach(
          id ->
              Optional.ofNullable(reports.get(id)).flatMap(Report::published).ifPresent(days::add));
    }
    return days.isEmpty() || apart(days.first(), days.last()) <= LONGEST_DAYS;
  }

  private static Story story(List<Report> reports) {
    return new Story(
        reports.get(0).documentId(),
        day(reports),
        place(reports),
        reports.stream().map(Report::documentId).toList());
  }

  /**
   * The day that most speaks for, over all documents; without any, that of the first publication.
   */
  private static Optional<LocalDate> day(List<Report> reports) {
    Map<LocalDate, Double> votes = new TreeMap<>();
    for (Report report : reports) {
      double sum = report.days().values().stream().mapToDouble(w -> w).sum();
      report.days().forEach((day, w) -> votes.merge(day, w / Math.max(1, sum), Double::sum));
      report.published().ifPresent(p -> votes.merge(p, PUBLISHED, Double::sum));
    }
    return most(votes);
  }

  private static Optional<Place> place(List<Report> reports) {
    Map<String, Place> places = new HashMap<>();
    Map<String, Double> votes = new TreeMap<>();
    for (Report report : reports) {
      for (Report.Weighed each : report.places()) {
        places.putIfAbsent(each.place().name(), each.place());
        votes.merge(each.place().name(), each.weight(), Double::sum);
      }
    }
    return most(votes).flatMap(name -> Optional.ofNullable(places.get(name)));
  }

  /** What has most; of several the first. */
  private static <T> Optional<T> most(Map<T, Double> votes) {
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }
}
