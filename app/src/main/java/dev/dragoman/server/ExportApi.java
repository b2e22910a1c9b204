package dev.dragoman.server;

import dev.dragoman.exchange.ExportFormat;
import dev.dragoman.exchange.ExportOptions;
import dev.dragoman.exchange.Exporter;
import dev.dragoman.exchange.Misfit;
import dev.dragoman.exchange.Names;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Claims in the formats of the field, as a file. */
final class ExportApi implements Routes {
  private static final String FORMAT = "format";
  private static final String LET_IN = "let-in";

  /** What the format took and left out, a line each, joined by bars. */
  static final String TALLY = "Dragoman-Tally";

  private final ClaimStore store;

  ExportApi(Services services) {
    this.store = services.store();
  }

  @Override
  public void add(RoutesConfig to) {
    to.get("/api/export", this::export);
  }

  /** The file is made whole before its first byte is sent, so that none is ever half an answer. */
  private void export(Context ctx) throws IOException {
    Asked asked = Asked.of(ctx, FORMAT, LET_IN);
    ExportFormat format = format(asked.text(FORMAT).orElse("jsonl"));
    ExportOptions options =
        ExportOptions.standard().lettingIn(misfits(asked.text(LET_IN).orElse("")));
    EventQuery query = asked.query("all");
    Path file = Files.createTempFile("dragoman-export", "." + format.suffix());
    try {
      Exporter exporter = format.open(file, options);
      try (exporter) {
        store.claims(query, claim -> write(exporter, claim));
      }
      ctx.header(
          TALLY, String.join(" | ", exporter.tally().lines().stream().map(String::strip).toList()));
      ctx.header(
          Header.CONTENT_DISPOSITION, "attachment; filename=\"claims." + format.suffix() + "\"");
      ctx.contentType(type(format));
      ctx.result(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static void write(Exporter exporter, dev.dragoman.exchange.StoredClaim claim) {
    try {
      exporter.write(claim);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExportFormat format(String name) {
    return ExportFormat.of(name)
        .orElseThrow(
            () ->
                Problem.parameter(
                    FORMAT,
                    "'"
                        + name
                        + "' is none of "
                        + Arrays.stream(ExportFormat.values())
                            .map(ExportFormat::option)
                            .collect(Collectors.joining(", "))));
  }

  private static Set<Misfit> misfits(String names) {
    Set<Misfit> misfits = EnumSet.noneOf(Misfit.class);
    for (String name : names.split(",")) {
      if (!name.isBlank()) {
        misfits.add(
            Arrays.stream(Misfit.values())
                .filter(m -> m.optional() && Names.of(m).equals(name.strip()))
                .findFirst()
                .orElseThrow(
                    () ->
                        Problem.parameter(
                            LET_IN,
                            "'"
                                + name
                                + "' is none of "
                                + Arrays.stream(Misfit.values())
                                    .filter(Misfit::optional)
                                    .map(Names::of)
                                    .collect(Collectors.joining(", ")))));
      }
    }
    return misfits;
  }

  private static String type(ExportFormat format) {
    return switch (format) {
      case JSONL, PLOVER -> "application/x-ndjson";
      case CSV, ACLED, UCDP -> "text/csv; charset=utf-8";
      case PARQUET -> "application/vnd.apache.parquet";
      case GEOJSON -> "application/geo+json";
      case JSONLD -> "application/ld+json";
      case GDELT, GDELT_MENTIONS, ICEWS, PHOENIX -> "text/tab-separated-values; charset=utf-8";
    };
  }
}
