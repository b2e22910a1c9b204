package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dragoman.lexicon.Tables;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stored claim as a line of JSON: {@code claim} as {@link JsonLines} has it, {@code document},
 * {@code sentence}, {@code sentence_number}, {@code incident} (null before grouping) and {@code
 * added}; read back it is the same as far as {@link ClaimJson} tells. Safe for any number of
 * threads.
 */
public final class StoredClaimJson {
  private final ClaimJson claims;

  private StoredClaimJson(ClaimJson claims) {
    this.claims = claims;
  }

  /**
   * @param tables where actions have their names
   */
  public static StoredClaimJson load(Tables tables) {
    return new StoredClaimJson(ClaimJson.load(tables));
  }

  /** One line, without its end. */
  public static String line(StoredClaim stored) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JsonLines.rows(line)) {
      write(json, stored);
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be written", e);
    }
    return line.toString();
  }

  static void write(JsonGenerator json, StoredClaim stored) throws IOException {
    json.writeStartObject();
    json.writeFieldName("claim");
    JsonLines.claim(json, stored.claim(), stored.codebook(), true);
    StoredClaim.Source document = stored.document();
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    JsonLines.string(json, "url", document.url());
    JsonLines.string(json, "outlet", document.outlet());
    JsonLines.string(json, "agency", document.agency());
    JsonLines.string(json, "title", document.title());
    json.writeStringField("language", document.language());
    JsonLines.string(json, "published", document.published().map(LocalDate::toString));
    JsonLines.string(json, "copy_of", document.copyOf());
    json.writeNumberField("length", document.length());
    json.writeEndObject();
    json.writeStringField("sentence", stored.sentence());
    json.writeNumberField("sentence_number", stored.sentenceNumber());
    json.writeFieldName("incident");
    if (stored.incident().isPresent()) {
      StoredClaim.Membership incident = stored.incident().get();
      json.writeStartObject();
      json.writeStringField("id", incident.id());
      json.writeNumberField("documents", incident.documents());
      json.writeNumberField("outlets", incident.outlets());
      json.writeNumberField("origins", incident.origins());
      json.writeNumberField("mentions", incident.mentions());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeStringField("added", stored.added().toString());
    json.writeEndObject();
  }

  /**
   * One line.
   *
   * @throws IOException where it is no stored claim; the message says what of it, and where
   */
  public StoredClaim read(String line) throws IOException {
    return JsonCursor.read(line, this::stored);
  }

  private StoredClaim stored(JsonCursor in) throws IOException {
    var to =
        new Object() {
          ClaimJson.@Nullable Versioned claim;
          StoredClaim.@Nullable Source document;
          @Nullable String sentence;
          int number = 1;
          Optional<StoredClaim.Membership> incident = Optional.empty();
          @Nullable Instant added;
        };
    in.object(
        key -> {
          switch (key) {
            case "claim" -> to.claim = claims.claim(in);
            case "document" -> to.document = document(in);
            case "sentence" -> to.sentence = in.string();
            case "sentence_number" -> to.number = in.integer();
            case "incident" -> to.incident = in.optional(StoredClaimJson::incident);
            case "added" -> to.added = instant(in);
            default -> {
              return false;
            }
          }
          return true;
        });
    ClaimJson.Versioned claim = in.must(to.claim, "claim");
    return new StoredClaim(
        claim.claim(),
        in.must(to.document, "document"),
        in.must(to.sentence, "sentence"),
        to.number,
        claim.codebook(),
        to.incident,
        in.must(to.added, "added"));
  }

  static Instant instant(JsonCursor in) throws IOException {
    String text = in.string();
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw in.error("no instant: '" + text + "'");
    }
  }

  private static StoredClaim.Source document(JsonCursor in) throws IOException {
    var to =
        new Object() {
          @Nullable String id;
          Optional<String> url = Optional.empty();
          Optional<String> outlet = Optional.empty();
          Optional<String> agency = Optional.empty();
          Optional<String> title = Optional.empty();
          @Nullable String language;
          Optional<LocalDate> published = Optional.empty();
          Optional<String> copyOf = Optional.empty();
          int length;
        };
    in.object(
        key -> {
          switch (key) {
            case "id" -> to.id = in.string();
            case "url" -> to.url = in.optionalString();
            case "outlet" -> to.outlet = in.optionalString();
            case "agency" -> to.agency = in.optionalString();
            case "title" -> to.title = in.optionalString();
            case "language" -> to.language = in.string();
            case "published" -> to.published = in.optional(JsonCursor::date);
            case "copy_of" -> to.copyOf = in.optionalString();
            case "length" -> to.length = in.integer();
            default -> {
              return false;
            }
          }
          return true;
        });
    return new StoredClaim.Source(
        in.must(to.id, "id"),
        to.url,
        to.outlet,
        to.agency,
        to.title,
        in.must(to.language, "language"),
        to.published,
        to.copyOf,
        to.length);
  }

  private static StoredClaim.Membership incident(JsonCursor in) throws IOException {
    var to =
        new Object() {
          @Nullable String id;
          int documents;
          int outlets;
          int origins;
          int mentions;
        };
    in.object(
        key -> {
          switch (key) {
            case "id" -> to.id = in.string();
            case "documents" -> to.documents = in.integer();
            case "outlets" -> to.outlets = in.integer();
            case "origins" -> to.origins = in.integer();
            case "mentions" -> to.mentions = in.integer();
            default -> {
              return false;
            }
          }
          return true;
        });
    return new StoredClaim.Membership(
        in.must(to.id, "id"), to.documents, to.outlets, to.origins, to.mentions);
  }
}
