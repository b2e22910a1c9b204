package dev.dragoman.exchange;

import dev.dragoman.Coder;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The sample articles, coded. */
final class SampleCorpus {
  private static final String FOLDER = "/dev/dragoman/corpus/";
  private static final Instant ADDED = Instant.parse("2026-01-02T03:04:05Z");

  private SampleCorpus() {}

  static List<Coding> codings() throws IOException {
    Coder coder = Coder.bundled();
    List<Coding> codings = new ArrayList<>();
    for (String line : resource("index.tsv").lines().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      LocalDate day = LocalDate.parse(cells[2].substring(0, 10));
      codings.add(coder.code(Document.of(cells[0], Dating.given(day), resource(cells[0]))));
    }
    return codings;
  }

  static List<StoredClaim> stored(Coding coding) {
    List<StoredClaim> claims = new ArrayList<>();
    TreeSet<Span> sentences = new TreeSet<>();
    coding.claims().forEach(claim -> sentences.add(claim.evidence().sentence()));
    Document document = coding.document();
    for (Claim claim : coding.claims()) {
      claims.add(
          new StoredClaim(
              claim,
              new StoredClaim.Source(
                  document.id(),
                  document.url(),
                  Optional.of("Sample"),
                  document.agency(),
                  document.title(),
                  document.language(),
                  document.published().date(),
                  Optional.empty(),
                  document.text().length()),
              claim.evidence().sentence().of(document.text()),
              sentences.headSet(claim.evidence().sentence()).size() + 1,
              coding.codebook(),
              Optional.empty(),
              ADDED));
    }
    return claims;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SampleCorpus.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("corpus/" + name + ": no such file");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
