package dev.dragoman.store;

import dev.dragoman.exchange.ClaimJson;
import dev.dragoman.exchange.CodingJson;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.exchange.StoredClaim.Membership;
import dev.dragoman.exchange.StoredClaim.Source;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Span;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows read back. */
final class Reading {
  private Reading() {}

  /** Of {@code queries/codings.sql}. */
  static Coding coding(ResultSet row, CodingJson json) throws SQLException, IOException {
    Document document = document(row);
    Coding coding = json.read(Texts.withText(row.getString("line"), document.text()));
    return new Coding(
        document,
        coding.claims(),
        coding.quotes(),
        coding.mentions(),
        coding.rejects(),
        row.getString("codebook"));
  }

  private static Document document(ResultSet row) throws SQLException {
    int start = row.getInt("title_start");
    Optional<Span> title =
        row.wasNull() ? Optional.empty() : Optional.of(new Span(start, row.getInt("title_end")));
    return new Document(
        row.getString("id"),
        row.getString("origin"),
        text(row, "url"),
        text(row, "outlet"),
        text(row, "agency"),
        text(row, "byline"),
        text(row, "title"),
        title,
        row.getString("language"),
        new Dating(
            day(row, "published"),
            day(row, "published_earliest"),
            day(row, "published_latest"),
            Dating.Basis.valueOf(row.getString("published_basis").toUpperCase(Locale.ROOT)),
            text(row, "published_reason")),
        instant(row, "fetched"),
        row.getString("text"),
        List.of());
  }

  /** Of {@code queries/claims.sql}. */
  static StoredClaim claim(ResultSet row, ClaimJson json) throws SQLException, IOException {
    ClaimJson.Versioned claim = json.read(row.getString("claim"));
    Optional<Membership> incident = Optional.empty();
    String id = row.getString("incident");
    if (id != null && row.getObject("documents") != null) {
      incident =
          Optional.of(
              new Membership(
                  id,
                  row.getInt("documents"),
                  row.getInt("outlets"),
                  row.getInt("origins"),
                  row.getInt("claims")));
    }
    return new StoredClaim(
        claim.claim(),
        new Source(
            row.getString("document_id"),
            text(row, "url"),
            text(row, "outlet"),
            text(row, "agency"),
            text(row, "title"),
            row.getString("language"),
            day(row, "published"),
            text(row, "copy_of"),
            row.getInt("length")),
        row.getString("sentence"),
        row.getInt("sentence_number"),
        row.getString("codebook"),
        incident,
        instant(row, "added").orElse(Instant.EPOCH));
  }

  /** Of {@code queries/document_page.sql}. */
  static Listings.Head head(ResultSet row) throws SQLException {
    return new Listings.Head(
        row.getString("id"),
        text(row, "url"),
        text(row, "outlet"),
        text(row, "agency"),
        text(row, "title"),
        row.getString("language"),
        day(row, "published"),
        text(row, "copy_of"),
        row.getInt("length"),
        instant(row, "added").orElse(Instant.EPOCH),
        row.getLong("claims"));
  }

  /** A column just read as a number, which reads nothing as 0. */
  static <N extends Number> Optional<N> number(ResultSet row, String column, N value)
      throws SQLException {
    return row.getObject(column) == null ? Optional.empty() : Optional.of(value);
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    Object value = row.getObject(column);
    if (value instanceof Timestamp stamp) {
      return Optional.of(stamp.toLocalDateTime().toInstant(ZoneOffset.UTC));
    }
    return Optional.ofNullable((LocalDateTime) value).map(t -> t.toInstant(ZoneOffset.UTC));
  }
}
