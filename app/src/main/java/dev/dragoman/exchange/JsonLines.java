package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dragoman.model.Action;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Quote;
import dev.dragoman.model.Reject;
import dev.dragoman.model.Span;
import dev.dragoman.model.TimeInterval;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Codings and documents as JSON, one object a line: the contract of {@code dragoman code --format
 * jsonl} and {@code dragoman read}. Every key is always there; what is not known is null, and a
 * list without members is empty. Spans are {@code [start, end)} in UTF-16 units of {@code text}.
 */
public final class JsonLines {
  private static final JsonFactory FACTORY = new JsonFactory();
  private final boolean mentions;

  /**
   * @param mentions whether a coding's line also says what was found on the way
   */
  public JsonLines(boolean mentions) {
    this.mentions = mentions;
  }

  /** One line, without its end. */
  public String line(Coding coding) {
    return write(json -> coding(json, coding));
  }

  /** One claim alone, as it stands among a coding's claims; {@link ClaimJson} reads it back. */
  public String claim(Claim claim, String codebook) {
    return write(json -> claim(json, claim, codebook, mentions));
  }

  /** One line of {@code dragoman read}, without its end. */
  public static String line(Document document) {
    return write(json -> reading(json, document));
  }

  private void coding(JsonGenerator json, Coding coding) throws IOException {
    json.writeStartObject();
    json.writeFieldName("document");
    document(json, coding.document());
    json.writeStringField("text", coding.document().text());
    json.writeArrayFieldStart("claims");
    for (Claim claim : coding.claims()) {
      claim(json, claim, coding.codebook(), mentions);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quote quote : coding.quotes()) {
      quote(json, quote);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rejects");
    for (Reject reject : coding.rejects()) {
      json.writeStartObject();
      json.writeStringField("origin", reject.origin());
      json.writeStringField("reason", reject.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (mentions) {
      json.writeFieldName("mentions");
      MentionsJson.write(json, coding.mentions(), coding.document().published().date());
    }
    json.writeEndObject();
  }

  private static void document(JsonGenerator json, Document document) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", document.id());
    string(json, "url", document.url());
    metadata(json, document);
    string(json, "fetched", document.fetched().map(Instant::toString));
    json.writeEndObject();
  }

  private static void reading(JsonGenerator json, Document document) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", document.id());
    string(json, "url", document.url());
    metadata(json, document);
    json.writeNullField("modified");
    json.writeStringField("text", document.text());
    json.writeNullField("copyOf");
    json.writeEndObject();
  }

  private static void metadata(JsonGenerator json, Document document) throws IOException {
    string(json, "title", document.title());
    string(json, "outlet", document.outlet());
    string(json, "agency", document.agency());
    string(json, "byline", document.byline());
    json.writeStringField("language", document.language());
    Dating published = document.published();
    json.writeObjectFieldStart("published");
    string(json, "date", published.date().map(Object::toString));
    string(json, "earliest", published.earliest().map(Object::toString));
    string(json, "latest", published.latest().map(Object::toString));
    json.writeStringField("basis", Names.of(published.basis()));
    string(json, "reason", published.reason());
    json.writeEndObject();
  }

  static void claim(JsonGenerator json, Claim claim, String codebook, boolean signals)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    action(json, claim.action());
    party(json, "source", claim.source());
    parties(json, "also_source", claim.alsoSource());
    party(json, "target", claim.target());
    parties(json, "also_target", claim.alsoTarget());
    when(json, claim.when());
    where(json, claim.where());
    json.writeBooleanField("reciprocal", claim.reciprocal());
    says(json, claim.says());
    json.writeStringField("status", Names.of(claim.status()));
    json.writeBooleanField("background", claim.background());
    quantities(json, claim.quantities());
    json.writeObjectFieldStart("evidence");
    span(json, "sentence", Optional.of(claim.evidence().sentence()));
    span(json, "trigger", Optional.of(claim.evidence().trigger()));
    json.writeEndObject();
    json.writeStringField("rule", claim.rule());
    json.writeNumberField("confidence", Math.round(claim.confidence() * 100) / 100.0);
    if (signals) {
      json.writeArrayFieldStart("signals");
      for (String signal : claim.signals()) {
        json.writeString(signal);
      }
      json.writeEndArray();
    }
    json.writeStringField("codebook", codebook);
    json.writeEndObject();
  }

  private static void action(JsonGenerator json, Action action) throws IOException {
    json.writeStringField("action", action.cameo());
    if (action.plover().isPresent()) {
      json.writeObjectFieldStart("plover");
      json.writeStringField("event", action.plover().get());
      string(json, "mode", action.mode());
      json.writeArrayFieldStart("context");
      for (String context : action.context()) {
        json.writeString(context);
      }
      json.writeEndArray();
      json.writeEndObject();
    } else {
      json.writeNullField("plover");
    }
    json.writeNumberField("quad", action.quad());
    json.writeNumberField("goldstein", action.goldstein());
  }

  private static void parties(JsonGenerator json, String key, List<Claim.Party> parties)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Claim.Party party : parties) {
      party(json, party);
    }
    json.writeEndArray();
  }

  private static void party(JsonGenerator json, String key, Optional<Claim.Party> party)
      throws IOException {
    json.writeFieldName(key);
    if (party.isPresent()) {
      party(json, party.get());
    } else {
      json.writeNull();
    }
  }

  private static void party(JsonGenerator json, Claim.Party party) throws IOException {
    json.writeStartObject();
    string(json, "id", party.id());
    string(json, "code", party.code());
    string(json, "name", party.name());
    json.writeStringField("text", party.text());
    span(json, "span", Optional.of(party.span()));
    json.writeEndObject();
  }

  private static void when(JsonGenerator json, Claim.When when) throws IOException {
    json.writeObjectFieldStart("when");
    interval(json, when.interval());
    string(json, "text", when.mention().map(m -> m.text()));
    span(json, "span", when.mention().map(m -> m.span()));
    json.writeStringField("basis", Names.of(when.basis()));
    json.writeEndObject();
  }

  static void interval(JsonGenerator json, Optional<TimeInterval> interval) throws IOException {
    string(json, "start", interval.map(i -> i.start().toString()));
    string(json, "end", interval.map(i -> i.end().toString()));
    string(json, "precision", interval.map(i -> Names.of(i.precision())));
  }

  private static void where(JsonGenerator json, Optional<Claim.Where> where) throws IOException {
    if (where.isEmpty()) {
      json.writeNullField("where");
      return;
    }
    Place place = where.get().place();
    json.writeObjectFieldStart("where");
    json.writeStringField("name", place.name());
    geonames(json, place);
    string(json, "country", place.country());
    string(json, "admin1", place.admin1());
    point(json, place);
    string(json, "precision", place.precision().map(Names::of));
    json.writeStringField("text", where.get().text());
    span(json, "span", Optional.of(where.get().span()));
    json.writeStringField("reason", where.get().reason());
    json.writeEndObject();
  }

  /** Where a place lies; two nulls for one that no gazetteer has. */
  static void point(JsonGenerator json, Place place) throws IOException {
    if (place.point().isPresent()) {
      json.writeNumberField("lat", place.point().get().lat());
      json.writeNumberField("lon", place.point().get().lon());
    } else {
      json.writeNullField("lat");
      json.writeNullField("lon");
    }
  }

  static void geonames(JsonGenerator json, Place place) throws IOException {
    if (place.gazetteerId().isPresent()) {
      json.writeNumberField("geonames", place.gazetteerId().getAsLong());
    } else {
      json.writeNullField("geonames");
    }
  }

  private static void says(JsonGenerator json, Attribution says) throws IOException {
    json.writeObjectFieldStart("says");
    json.writeFieldName("speaker");
    speaker(json, says.speaker());
    json.writeStringField("stance", Names.of(says.stance()));
    string(json, "cue", says.cue());
    span(json, "span", says.cueSpan());
    json.writeArrayFieldStart("chain");
    for (Attribution.Speaker speaker : says.chain()) {
      speaker(json, speaker);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void speaker(JsonGenerator json, Attribution.Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Names.of(speaker.kind()));
    string(json, "id", Names.actor(speaker).map(a -> a.id()));
    string(json, "name", Names.actor(speaker).map(a -> a.name()));
    string(json, "text", Optional.of(speaker.text()).filter(t -> !t.isEmpty()));
    json.writeEndObject();
  }

  /** Keyed by kind; of several numbers of one kind the first of the claim is the claim's. */
  private static void quantities(JsonGenerator json, List<Quantity> quantities) throws IOException {
    json.writeObjectFieldStart("quantities");
    Set<Quantity.Kind> written = EnumSet.noneOf(Quantity.Kind.class);
    for (Quantity quantity : quantities) {
      if (written.add(quantity.kind())) {
        json.writeObjectFieldStart(Names.of(quantity.kind()));
        json.writeNumberField("low", quantity.low());
        if (quantity.high().isPresent()) {
          json.writeNumberField("high", quantity.high().getAsLong());
        } else {
          json.writeNullField("high");
        }
        json.writeBooleanField("exact", quantity.exact());
        if (quantity.unit().isPresent()) {
          json.writeStringField("unit", quantity.unit().get());
        }
        span(json, "span", Optional.of(quantity.span()));
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private static void quote(JsonGenerator json, Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", quote.text());
    span(json, "span", Optional.of(quote.span()));
    json.writeFieldName("speaker");
    speaker(json, quote.speaker());
    string(json, "cue", quote.cue());
    string(json, "medium", quote.medium());
    json.writeEndObject();
  }

  static void string(JsonGenerator json, String key, Optional<String> value) throws IOException {
    json.writeFieldName(key);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  static void span(JsonGenerator json, String key, Optional<Span> span) throws IOException {
    json.writeFieldName(key);
    if (span.isPresent()) {
      span(json, span.get());
    } else {
      json.writeNull();
    }
  }

  static void span(JsonGenerator json, Span span) throws IOException {
    json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  /**
   * A generator of values one after another, which neither flushes nor closes what is below it, so
   * that rows reach the file in large pieces.
   */
  static JsonGenerator rows(Writer out) throws IOException {
    return FACTORY
        .createGenerator(out)
        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setRootValueSeparator(null);
  }

  /** A number, a truth value, or what is written as a string; null for nothing. */
  static void scalar(JsonGenerator json, Optional<?> value) throws IOException {
    if (value.isEmpty()) {
      json.writeNull();
    } else if (value.get() instanceof Long number) {
      json.writeNumber(number);
    } else if (value.get() instanceof Integer number) {
      json.writeNumber(number);
    } else if (value.get() instanceof Double number) {
      json.writeNumber(number);
    } else if (value.get() instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.get().toString());
    }
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static String write(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      body.write(json);
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be written", e);
    }
    return text.toString();
  }
}
