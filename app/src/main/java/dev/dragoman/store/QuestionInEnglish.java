package dev.dragoman.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says a question in one English sentence. */
final class QuestionInEnglish {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Map<String, String> QUADS =
      Map.of(
          "1", "verbal cooperation",
          "2", "material cooperation",
          "3", "verbal conflict",
          "4", "material conflict");

  private final EventQuery query;
  private final List<String> parts = new ArrayList<>();

  private QuestionInEnglish(EventQuery query) {
    this.query = query;
  }

  static String of(EventQuery query) {
    QuestionInEnglish said = new QuestionInEnglish(query);
    said.what();
    said.when();
    said.where();
    said.who();
    said.which();
    return String.join(" ", said.parts) + ".";
  }

  private void what() {
    parts.add(
        query
            .one(Parameter.BACKGROUND)
            .map(b -> b.equals("yes") ? "Background claims" : "Claims that are not background")
            .orElse("Claims"));
    if (query.has(Parameter.QUAD)) {
      parts.add(
          "of "
              + or(query.all(Parameter.QUAD).stream().map(q -> QUADS.getOrDefault(q, q)).toList()));
    }
    if (query.has(Parameter.TYPE)) {
      parts.add("of type " + or(query.all(Parameter.TYPE)));
    }
    if (query.has(Parameter.ACTION)) {
      parts.add("with action " + or(query.all(Parameter.ACTION)));
    }
    List<String> actors = query.all(Parameter.ACTOR);
    if (actors.size() == 1) {
      parts.add("in which " + actors.get(0) + " takes part");
    } else if (actors.size() == 2) {
      parts.add(
          query.yes(Parameter.DIRECTED)
              ? "of what " + actors.get(0) + " does to " + actors.get(1)
              : "between " + actors.get(0) + " and " + actors.get(1));
    }
    if (query.has(Parameter.STATUS)) {
      parts.add("with status " + or(query.all(Parameter.STATUS)));
    }
  }

  private void when() {
    days("", query.day(Parameter.FROM), query.day(Parameter.TO));
    days("published ", query.day(Parameter.PUBLISHED_FROM), query.day(Parameter.PUBLISHED_TO));
  }

  private void days(String of, Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && from.equals(to)) {
      parts.add(of + "on " + from.get().format(DAY));
    } else if (from.isPresent() && to.isPresent()) {
      parts.add(of + "from " + from.get().format(DAY) + " to " + to.get().format(DAY));
    } else {
      from.ifPresent(day -> parts.add(of + "since " + day.format(DAY)));
      to.ifPresent(day -> parts.add(of + "until " + day.format(DAY)));
    }
  }

  private void where() {
    query.one(Parameter.PLACE).ifPresent(place -> parts.add("at " + place));
    if (query.has(Parameter.COUNTRY)) {
      parts.add("in " + or(query.all(Parameter.COUNTRY)));
    }
    query.one(Parameter.BOX).ifPresent(box -> parts.add("inside the box " + box));
  }

  private void who() {
    query
        .one(Parameter.SPEAKER)
        .ifPresent(
            speaker ->
                parts.add(
                    switch (speaker) {
                      case "narrator" -> "in the outlet's own voice";
                      case "named" -> "as a named speaker says";
                      case "unnamed" -> "as an unnamed speaker says";
                      default -> "as " + speaker + " says";
                    }));
    if (query.has(Parameter.STANCE)) {
      parts.add("where the speaker " + or(query.all(Parameter.STANCE)));
    }
    if (query.has(Parameter.OUTLET)) {
      parts.add("in " + or(query.all(Parameter.OUTLET)));
    }
  }

  private void which() {
    query.text().ifPresent(text -> parts.add("in documents that hold " + text));
    query.one(Parameter.DOCUMENT).ifPresent(id -> parts.add("of document " + id));
    query.one(Parameter.INCIDENT).ifPresent(id -> parts.add("of incident " + id));
    if (query.has(Parameter.RULE)) {
      parts.add("by rule " + or(query.all(Parameter.RULE)));
    }
    query.one(Parameter.CONFIDENCE).ifPresent(c -> parts.add("of confidence " + c + " or more"));
    if (query.one(Parameter.COPIES).filter("no"::equals).isPresent()) {
      parts.add("without copies");
    }
    String order = query.newest() ? "the newest first" : "by day of the event";
    String limit = query.has(Parameter.LIMIT) ? ", at most " + query.limit() : "";
    parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + order + limit);
  }

  private static String or(List<String> all) {
    if (all.size() == 1) {
      return all.get(0);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
  }
}
