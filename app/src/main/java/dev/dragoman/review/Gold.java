package dev.dragoman.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Span;
import dev.dragoman.review.Review.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reviewed claims as labelled texts, one JSON object a sentence, in the format that {@code dragoman
 * evaluate FILE.jsonl} reads. A sentence is labelled once every claim that is made of it was
 * judged; the others are counted and left out, for their labels would be half of what is right.
 *
 * @param lines JSON
 * @param unfinished sentences of which some claims were judged and others not
 */
public record Gold(List<String> lines, int unfinished) {
  /**
   * What {@code dragoman evaluate} does not count, since the text does not say that it happened.
   */
  private static final Set<String> UNSAID = Set.of("negated", "possible");

  private static final String CODE = "[A-Z]{3,}";

  private record Place(String document, Span sentence) {}

  /** A side that should stand there: its words, and its code where that was judged. */
  private record Side(@Nullable String words, Optional<String> code) {}

  public Gold {
    lines = List.copyOf(lines);
  }

  /**
   * @param judged all that was judged
   * @param made the claims that the record now has of a document
   */
  public static Gold of(List<Judged> judged, Function<String, List<StoredClaim>> made) {
    Map<Place, List<Judged>> sentences =
        judged.stream()
            .collect(Collectors.groupingBy(Gold::place, LinkedHashMap::new, Collectors.toList()));
    Map<String, List<StoredClaim>> documents = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    int unfinished = 0;
    for (Map.Entry<Place, List<Judged>> sentence : sentences.entrySet()) {
      Set<String> known =
          sentence.getValue().stream().map(one -> one.review().claim()).collect(Collectors.toSet());
      boolean finished =
          documents.computeIfAbsent(sentence.getKey().document(), made).stream()
              .map(StoredClaim::claim)
              .filter(c -> c.evidence().sentence().equals(sentence.getKey().sentence()))
              .allMatch(c -> known.contains(c.id()));
      if (finished) {
        lines.add(line(sentence.getKey(), sentence.getValue()).toString());
      } else {
        unfinished++;
      }
    }
    return new Gold(lines, unfinished);
  }

  private static Place place(Judged one) {
    return new Place(one.document(), one.claim().evidence().sentence());
  }

  private static ObjectNode line(Place place, List<Judged> sentence) {
    Judged first = sentence.get(0);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", place.document() + ":" + place.sentence().start());
    json.put("document", place.document()).put("url", first.url().orElse(null));
    json.put("date", first.published().map(LocalDate::toString).orElse(null));
    json.put("text", first.sentence());
    ArrayNode events = json.putArray("events");
    sentence.forEach(one -> events(events, one));
    ArrayNode reviews = json.putArray("reviews");
    sentence.forEach(one -> reviews.add(ReviewJson.of(one.review())));
    return json;
  }

  /** What is right: nothing of a wrong claim, and one event for each pair of actors. */
  private static void events(ArrayNode events, Judged one) {
    Claim claim = one.claim();
    Map<Part, String> corrected = one.review().corrected();
    String status =
        corrected.getOrDefault(Part.STATUS, claim.status().name().toLowerCase(Locale.ROOT));
    if (one.review().verdict() == Review.Verdict.WRONG || UNSAID.contains(status)) {
      return;
    }
    for (Side source : side(corrected.get(Part.SOURCE), claim.source(), claim.alsoSource())) {
      for (Side target : side(corrected.get(Part.TARGET), claim.target(), claim.alsoTarget())) {
        ObjectNode event = events.addObject();
        event.put("action", corrected.getOrDefault(Part.ACTION, claim.action().cameo()));
        event.put("source_text", source.words()).put("target_text", target.words());
        event.put("source", source.code().orElse(null)).put("target", target.code().orElse(null));
        event.put("when", when(corrected, claim)).put("status", status);
        event.put("claim", claim.id());
      }
    }
  }

  private static List<Side> side(
      @Nullable String corrected, Optional<Party> first, List<Party> further) {
    if (corrected == null) {
      List<Side> all =
          Stream.concat(first.stream(), further.stream())
              .map(p -> new Side(p.text(), p.code()))
              .toList();
      return all.isEmpty() ? List.of(new Side(null, Optional.empty())) : all;
    }
    if (corrected.matches(CODE)) {
      return List.of(new Side(first.map(Party::text).orElse(null), Optional.of(corrected)));
    }
    return List.of(new Side(corrected.isEmpty() ? null : corrected, Optional.empty()));
  }

  private static @Nullable String when(Map<Part, String> corrected, Claim claim) {
    String days = corrected.get(Part.WHEN);
    if (days != null) {
      return days.isEmpty() ? null : days;
    }
    return claim
        .when()
        .interval()
        .map(i -> i.start() + (i.start().equals(i.end()) ? "" : "/" + i.end()))
        .orElse(null);
  }
}
