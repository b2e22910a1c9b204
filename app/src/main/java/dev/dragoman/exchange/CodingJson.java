package dev.dragoman.exchange;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Quote;
import dev.dragoman.model.Reject;
import dev.dragoman.model.Span;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole lines of {@code dragoman code --format jsonl} back: document, claims, quotes and
 * rejects, as far as the line tells (see {@link ClaimJson}). Mentions are passed over; the
 * document's origin is its id, its text the original. The codebook is that of the first claim, and
 * empty where there is no claim. Safe for any number of threads.
 */
public final class CodingJson {
  private static final Map<String, Dating.Basis> BASES = Names.values(Dating.Basis.class);
  private final ClaimJson claims;

  private CodingJson(ClaimJson claims) {
    this.claims = claims;
  }

  /**
   * @param tables where actions have their names
   */
  public static CodingJson load(Tables tables) {
    return new CodingJson(ClaimJson.load(tables));
  }

  /**
   * @throws IOException where the line is no coding; the message says what of it, and where
   */
  public Coding read(String line) throws IOException {
    return JsonCursor.read(line, this::coding);
  }

  private Coding coding(JsonCursor in) throws IOException {
    var to =
        new Object() {
          @Nullable Metadata document;
          @Nullable String text;
          List<ClaimJson.Versioned> claims = List.of();
          List<Quote> quotes = List.of();
          List<Reject> rejects = List.of();
        };
    in.object(
        key -> {
          switch (key) {
            case "document" -> to.document = metadata(in);
            case "text" -> to.text = in.string();
            case "claims" -> to.claims = in.list(claims::claim);
            case "quotes" -> to.quotes = in.list(CodingJson::quote);
            case "rejects" -> to.rejects = in.list(CodingJson::reject);
            default -> {
              return false;
            }
          }
          return true;
        });
    Document document = in.must(to.document, "document").with(in.must(to.text, "text"));
    for (ClaimJson.Versioned claim : to.claims) {
      if (claim.claim().evidence().sentence().end() > document.text().length()) {
        throw in.error("claim " + claim.claim().id() + " reaches beyond the text's end");
      }
    }
    List<Claim> read = to.claims.stream().map(ClaimJson.Versioned::claim).toList();
    String codebook = to.claims.isEmpty() ? "" : to.claims.get(0).codebook();
    Coding.Mentions none =
        new Coding.Mentions(List.of(), List.of(), List.of(), List.of(), List.of());
    return new Coding(document, read, to.quotes, none, to.rejects, codebook);
  }

  /** A document without its text, which comes after it in the line. */
  private record Metadata(Document bare) {
    Document with(String text) {
      return new Document(
          bare.id(),
          bare.origin(),
          bare.url(),
          bare.outlet(),
          bare.agency(),
          bare.byline(),
          bare.title(),
          bare.titleSpan(),
          bare.language(),
          bare.published(),
          bare.fetched(),
          text,
          List.of());
    }
  }

  private static Metadata metadata(JsonCursor in) throws IOException {
    var to =
        new Object() {
          @Nullable String id;
          Optional<String> url = Optional.empty();
          Optional<String> title = Optional.empty();
          Optional<String> outlet = Optional.empty();
          Optional<String> agency = Optional.empty();
          Optional<String> byline = Optional.empty();
          @Nullable String language;
          Dating published = Dating.unknown();
          Optional<Instant> fetched = Optional.empty();
        };
    in.object(
        key -> {
          switch (key) {
            case "id" -> to.id = in.string();
            case "url" -> to.url = in.optionalString();
            case "title" -> to.title = in.optionalString();
            case "outlet" -> to.outlet = in.optionalString();
            case "agency" -> to.agency = in.optionalString();
            case "byline" -> to.byline = in.optionalString();
            case "language" -> to.language = in.string();
            case "published" -> to.published = dating(in);
            case "fetched" -> to.fetched = in.optional(CodingJson::instant);
            default -> {
              return false;
            }
          }
          return true;
        });
    String id = in.must(to.id, "id");
    if (id.isBlank()) {
      throw in.error("a document needs an id");
    }
    return new Metadata(
        new Document(
            id,
            id,
            to.url,
            to.outlet,
            to.agency,
            to.byline,
            to.title,
            Optional.empty(),
            in.must(to.language, "language"),
            to.published,
            to.fetched,
            "",
            List.of()));
  }

  private static Instant instant(JsonCursor in) throws IOException {
    String text = in.string();
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw in.error("no instant: '" + text + "'");
    }
  }

  private static Dating dating(JsonCursor in) throws IOException {
    var to =
        new Object() {
          Optional<LocalDate> date = Optional.empty();
          Optional<LocalDate> earliest = Optional.empty();
          Optional<LocalDate> latest = Optional.empty();
          Dating.@Nullable Basis basis;
          Optional<String> reason = Optional.empty();
        };
    in.object(
        key -> {
          switch (key) {
            case "date" -> to.date = in.optional(JsonCursor::date);
            case "earliest" -> to.earliest = in.optional(JsonCursor::date);
            case "latest" -> to.latest = in.optional(JsonCursor::date);
            case "basis" -> to.basis = in.named(BASES);
            case "reason" -> to.reason = in.optionalString();
            default -> {
              return false;
            }
          }
          return true;
        });
    try {
      return new Dating(to.date, to.earliest, to.latest, in.must(to.basis, "basis"), to.reason);
    } catch (IllegalArgumentException e) {
      throw in.error(String.valueOf(e.getMessage()));
    }
  }

  private static Quote quote(JsonCursor in) throws IOException {
    var to =
        new Object() {
          @Nullable String text;
          @Nullable Span span;
          Attribution.@Nullable Speaker speaker;
          Optional<String> cue = Optional.empty();
          Optional<String> medium = Optional.empty();
        };
    in.object(
        key -> {
          switch (key) {
            case "text" -> to.text = in.string();
            case "span" -> to.span = in.span();
            case "speaker" -> to.speaker = Voices.speaker(in);
            case "cue" -> to.cue = in.optionalString();
            case "medium" -> to.medium = in.optionalString();
            default -> {
              return false;
            }
          }
          return true;
        });
    return new Quote(
        in.must(to.text, "text"),
        in.must(to.span, "span"),
        in.must(to.speaker, "speaker"),
        to.cue,
        to.medium);
  }

  private static Reject reject(JsonCursor in) throws IOException {
    var to =
        new Object() {
          @Nullable String origin;
          @Nullable String reason;
        };
    in.object(
        key -> {
          switch (key) {
            case "origin" -> to.origin = in.string();
            case "reason" -> to.reason = in.string();
            default -> {
              return false;
            }
          }
          return true;
        });
    return new Reject(in.must(to.origin, "origin"), in.must(to.reason, "reason"));
  }
}
