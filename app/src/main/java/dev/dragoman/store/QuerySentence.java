package dev.dragoman.store;

import dev.dragoman.exchange.Names;
import dev.dragoman.model.Attribution.Stance;
import dev.dragoman.model.Status;
import dev.dragoman.store.EventQuery.Area;
import dev.dragoman.store.EventQuery.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A query in an English sentence, so that whoever reads a page or a figure knows what it shows. */
final class QuerySentence {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final List<String> QUADS =
      List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

  private final QueryWords words;
  private final EventQuery query;

  QuerySentence(QueryWords words, EventQuery query) {
    this.words = words;
    this.query = query;
  }

  @Override
  public String toString() {
    StringBuilder said = new StringBuilder(actions());
    said.append(actors()).append(happened()).append(where());
    List<String> further = new ArrayList<>();
    query.background().ifPresent(b -> further.add(b ? "told as history" : "told as news"));
    query.speaker().ifPresent(s -> further.add("as said by " + speaker(s)));
    if (!query.stances().isEmpty()) {
      further.add("which the speaker " + or(query.stances().stream().sorted().map(Stance::name)));
    }
    documents().ifPresent(further::add);
    query.incident().ifPresent(i -> further.add("about incident " + i));
    if (query.confidence() > 0) {
      further.add("of a confidence of at least " + query.confidence());
    }
    further.add(order());
    limit().ifPresent(further::add);
    return said + ", " + String.join(", ", further) + ".";
  }

  private String actions() {
    List<String> of = new ArrayList<>();
    query.actions().forEach(a -> of.add(words.actionCalled(a)));
    List<String> quads = query.quads().stream().sorted().map(q -> QUADS.get(q - 1)).toList();
    boolean all = of.isEmpty() && quads.isEmpty();
    boolean both = !of.isEmpty() && !quads.isEmpty();
    return (all && whole() ? "All claims" : "Claims")
        + (all ? "" : " of " + or(of.isEmpty() ? quads : of))
        + (both ? " that is " + or(quads) : "");
  }

  /** Whether nothing but order and number is asked for. */
  private boolean whole() {
    QueryBuilder plain = new QueryBuilder().order(query.order()).limit(query.limit());
    query.text().ifPresent(plain::text);
    return query.text().isEmpty() && plain.after(query.after().orElse(null)).build().equals(query);
  }

  private String actors() {
    StringBuilder said = new StringBuilder();
    List<String> named = query.actors().stream().map(words::called).toList();
    if (named.size() == 2) {
      said.append(" between ").append(named.get(0)).append(" and ").append(named.get(1));
    } else if (named.size() == 1) {
      said.append(" by or on ").append(named.get(0));
    }
    query.source().ifPresent(s -> said.append(" by ").append(words.called(s)));
    query.target().ifPresent(t -> said.append(" on ").append(words.called(t)));
    return said.toString();
  }

  private String happened() {
    Set<Status> statuses = query.statuses();
    String days = days(query.happened());
    if (statuses.equals(Set.of(Status.HAPPENED))) {
      return " that happened" + days;
    }
    String status =
        statuses.isEmpty()
            ? ""
            : " with the status " + or(statuses.stream().sorted().map(Names::of));
    return status + (days.isEmpty() ? "" : " dated" + days);
  }

  private static String days(Period period) {
    if (period.from().isPresent() && period.from().equals(period.to())) {
      return " on " + day(period.from().get());
    }
    return period.from().map(d -> " from " + day(d)).orElse("")
        + period
            .to()
            .map(d -> (period.from().isPresent() ? " to " : " up to ") + day(d))
            .orElse("");
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private String where() {
    Area area = query.area();
    return area.place().map(p -> " at " + p).orElse("")
        + area.country().map(c -> " in " + words.called(c)).orElse("")
        + area.box()
            .map(
                b ->
                    " between longitudes "
                        + b.west()
                        + " and "
                        + b.east()
                        + " and latitudes "
                        + b.south()
                        + " and "
                        + b.north())
            .orElse("");
  }

  private String speaker(String speaker) {
    return switch (speaker.toLowerCase(Locale.ROOT)) {
      case "narrator" -> "the outlet itself";
      case "named" -> "somebody named";
      case "unnamed" -> "somebody unnamed";
      default -> words.called(speaker);
    };
  }

  private Optional<String> documents() {
    StringBuilder said = new StringBuilder();
    query.document().ifPresent(d -> said.append(" document ").append(d));
    if (!query.outlets().isEmpty()) {
      said.append(" documents of ").append(or(query.outlets()));
    }
    if (!query.published().any()) {
      said.append(said.isEmpty() ? " documents" : "").append(" published");
      said.append(days(query.published()));
    }
    if (!query.copies()) {
      said.append(said.isEmpty() ? " documents" : "").append(" that are no copies");
    }
    query
        .text()
        .ifPresent(
            t ->
                said.append(said.isEmpty() ? " documents" : "")
                    .append(" with the words “")
                    .append(t)
                    .append("”"));
    return said.isEmpty() ? Optional.empty() : Optional.of("in" + said);
  }

  private String order() {
    return switch (query.order()) {
      case EVENT -> "by day of the event";
      case LATEST -> "latest event first";
      case ADDED -> "newest in the record first";
      case CONFIDENCE -> "surest first";
      case MATCH -> "best match first";
    };
  }

  private Optional<String> limit() {
    if (query.limit() == EventQuery.NO_LIMIT) {
      return query.after().map(c -> "the rest");
    }
    return Optional.of((query.after().isPresent() ? "next " : "first ") + query.limit());
  }

  private static String or(java.util.stream.Stream<String> values) {
    return or(values.map(v -> v.toLowerCase(Locale.ROOT)).toList());
  }

  private static String or(Collection<String> values) {
    List<String> all = List.copyOf(values);
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }
}
