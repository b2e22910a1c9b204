package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tenure;
import dev.dragoman.model.TimeMention;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was found on the way, whether or not a claim came of it. */
final class MentionsJson {
  private MentionsJson() {}

  static void write(JsonGenerator json, Coding.Mentions mentions, Optional<LocalDate> published)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("actors");
    for (ActorMention actor : mentions.actors()) {
      actor(json, actor, published);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("times");
    for (TimeMention time : mentions.times()) {
      time(json, time);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (PlaceMention place : mentions.places()) {
      place(json, place);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : mentions.attributions()) {
      attribution(json, attribution);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("predicates");
    for (Coding.Predicate predicate : mentions.predicates()) {
      predicate(json, predicate);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void actor(JsonGenerator json, ActorMention mention, Optional<LocalDate> day)
      throws IOException {
    Optional<Actor> actor = mention.candidates().stream().findFirst();
    json.writeStartObject();
    JsonLines.span(json, "span", Optional.of(mention.span()));
    json.writeStringField("text", mention.text());
    JsonLines.string(json, "id", actor.map(Actor::id));
    JsonLines.string(json, "code", code(mention, actor, day));
    JsonLines.string(json, "name", actor.map(Actor::name));
    json.writeEndObject();
  }

  /**
   * The code on the day of publication, since a mention has no day of its own; where that day is
   * not known, the code of an actor that never had another. A role word's is its country's and its
   * own.
   */
  private static Optional<String> code(
      ActorMention mention, Optional<Actor> actor, Optional<LocalDate> day) {
    if (actor.isPresent()) {
      List<Tenure> tenures = actor.get().tenures();
      return day.isPresent()
          ? actor.get().on(day.get()).map(Tenure::code)
          : tenures.stream().map(Tenure::code).distinct().count() == 1
              ? Optional.of(tenures.get(0).code())
              : Optional.empty();
    }
    String code = mention.country().orElse("") + mention.role().orElse("");
    return Optional.of(code).filter(c -> !c.isEmpty());
  }

  private static void time(JsonGenerator json, TimeMention time) throws IOException {
    json.writeStartObject();
    JsonLines.span(json, "span", Optional.of(time.span()));
    json.writeStringField("text", time.text());
    json.writeObjectFieldStart("timex");
    json.writeStringField("type", time.type().name());
    json.writeStringField("value", time.value());
    json.writeEndObject();
    JsonLines.interval(json, time.interval());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, PlaceMention mention) throws IOException {
    Place place = mention.place();
    json.writeStartObject();
    JsonLines.span(json, "span", Optional.of(mention.span()));
    json.writeStringField("text", mention.text());
    JsonLines.geonames(json, place);
    JsonLines.point(json, place);
    JsonLines.string(json, "country", place.country());
    JsonLines.string(json, "precision", place.precision().map(Names::of));
    json.writeEndObject();
  }

  private static void attribution(JsonGenerator json, Attribution attribution) throws IOException {
    json.writeStartObject();
    JsonLines.span(json, "source", attribution.speaker().span());
    JsonLines.span(json, "cue", attribution.cueSpan());
    json.writeArrayFieldStart("content");
    for (Span span : attribution.content()) {
      JsonLines.span(json, span);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void predicate(JsonGenerator json, Coding.Predicate predicate) throws IOException {
    json.writeStartObject();
    JsonLines.span(json, "span", Optional.of(predicate.span()));
    json.writeStringField("lemma", predicate.lemma());
    json.writeStringField("status", Names.of(predicate.status()));
    JsonLines.span(json, "place", predicate.place());
    json.writeEndObject();
  }
}
