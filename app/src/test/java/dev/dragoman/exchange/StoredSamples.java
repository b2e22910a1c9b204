package dev.dragoman.exchange;

import dev.dragoman.Samples;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Status;
import dev.dragoman.model.TimeInterval;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The claims of {@link Samples} as the record keeps them, and what exporting them gives. */
final class StoredSamples {
  private StoredSamples() {}

  static StoredClaim stored(Claim claim) {
    return new StoredClaim(
        claim,
        new StoredClaim.Source(
            "doc-1",
            Optional.of("https://www.example.org/raid"),
            Optional.of("Example Daily"),
            Optional.of("EXA"),
            Optional.of("Jets \"strike\", rebels say"),
            "en",
            Optional.of(LocalDate.of(2021, 9, 27)),
            Optional.empty(),
            Samples.TEXT.length()),
        claim.evidence().sentence().of(Samples.TEXT),
        1,
        "sha256:abc",
        Optional.of(new StoredClaim.Membership("inc-1", 3, 2, 1, 4)),
        Instant.parse("2021-09-28T03:04:05Z"));
  }

  static StoredClaim strike() {
    return stored(Samples.coding().claims().get(0));
  }

  /** A mutual claim. */
  static StoredClaim talks() {
    return changed(
        Samples.coding().claims().get(1), Status.HAPPENED, false, day(LocalDate.of(2021, 9, 29)));
  }

  static List<StoredClaim> all() {
    return Samples.coding().claims().stream().map(StoredSamples::stored).toList();
  }

  static Optional<TimeInterval> day(LocalDate day) {
    return Optional.of(TimeInterval.day(day));
  }

  static StoredClaim changed(
      Claim c, Status status, boolean background, Optional<TimeInterval> days) {
    return stored(
        new Claim(
            c.id(),
            c.action(),
            c.source(),
            c.alsoSource(),
            c.target(),
            c.alsoTarget(),
            new Claim.When(days, Optional.empty(), Claim.When.Basis.TEXT),
            c.where(),
            c.reciprocal(),
            c.says(),
            status,
            background,
            c.quantities(),
            c.evidence(),
            c.rule(),
            c.confidence(),
            c.signals()));
  }

  static byte[] bytes(ExportFormat format, ExportOptions options, List<StoredClaim> claims)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Exporter exporter = format.open(out, options)) {
      exporter.writeAll(claims.iterator());
    }
    return out.toByteArray();
  }

  static String text(ExportFormat format, List<StoredClaim> claims) throws IOException {
    return new String(bytes(format, ExportOptions.standard(), claims), StandardCharsets.UTF_8);
  }

  /** Tab-separated rows. */
  static List<String[]> rows(ExportFormat format, List<StoredClaim> claims) throws IOException {
    return text(format, claims).lines().map(line -> line.split("\t", -1)).toList();
  }

  /** What the importer of a format reads, of which nothing may be rejected. */
  static List<ForeignEvent> read(ForeignFormat format, String text) throws IOException {
    List<ForeignEvent> events = new ArrayList<>();
    try (ForeignEvents in =
        format.open(
            new BufferedReader(new StringReader(text)),
            "test",
            Tables.bundled(),
            reject -> {
              throw new AssertionError(reject);
            })) {
      in.forEachRemaining(events::add);
    }
    return events;
  }
}
