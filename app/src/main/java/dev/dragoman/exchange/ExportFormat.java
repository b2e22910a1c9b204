package dev.dragoman.exchange;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats in which claims are exported, each from a stream of them. */
public enum ExportFormat {
  JSONL("jsonl", "our own lines: every claim whole"),
  CSV("csv", "our own flat columns (docs/data-dictionary.md)"),
  PARQUET("parquet", "our own flat columns, typed"),
  GEOJSON("geojson", "features with the place's precision"),
  JSONLD("jsonld", "linked data in the words of schema.org"),
  GDELT("export.CSV", "GDELT 2.0 Events, 61 columns"),
  GDELT_MENTIONS("mentions.CSV", "GDELT 2.0 Mentions, 16 columns"),
  ICEWS("tab", "ICEWS events, 20 columns"),
  PHOENIX("txt", "Phoenix, 26 columns"),
  PLOVER("plover.jsonl", "PLOVER's JSON Lines"),
  ACLED("acled.csv", "the shape of ACLED's CSV, 31 columns"),
  UCDP("ged.csv", "the shape of UCDP GED's CSV, 49 columns");

  private static final int BUFFER = 1 << 16;
  private final String suffix;
  private final String about;

  ExportFormat(String suffix, String about) {
    this.suffix = suffix;
    this.about = about;
  }

  /** The name for a command line: {@code gdelt-mentions}. */
  public String option() {
    return Names.of(this);
  }

  /** The format of a name. */
  public static Optional<ExportFormat> of(String option) {
    for (ExportFormat format : values()) {
      if (format.option().equals(option.toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** What its files' names end in, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** In a few words. */
  public String about() {
    return about;
  }

  /** Opens a file, which is made or emptied. */
  public Exporter open(Path file, ExportOptions options) throws IOException {
    return open(new BufferedOutputStream(Files.newOutputStream(file), BUFFER), options);
  }

  /**
   * Begins an export.
   *
   * @param out gets UTF-8, or Parquet; closed with the exporter
   */
  public Exporter open(OutputStream out, ExportOptions options) throws IOException {
    Rendering rendering = new Rendering(options);
    if (this == PARQUET) {
      return new ParquetExporter(rendering, out);
    }
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    return new StreamExporter(shape(rendering, text), text, options.letIn());
  }

  private Shape shape(Rendering rendering, Writer out) throws IOException {
    return switch (this) {
      case JSONL -> new ClaimLines(out);
      case CSV -> new FlatRows(rendering, out);
      case GEOJSON -> new GeoFeatures(rendering, out);
      case JSONLD -> new LinkedData(out);
      case GDELT -> new GdeltEvents(rendering, out);
      case GDELT_MENTIONS -> new GdeltMentions(rendering, out);
      case ICEWS -> new IcewsEvents(rendering, out);
      case PHOENIX -> new PhoenixEvents(rendering, out);
      case PLOVER -> new PloverLines(rendering, out);
      case ACLED -> new AcledRows(rendering, out);
      case UCDP -> new UcdpRows(rendering, out);
      case PARQUET -> throw new IllegalStateException("Parquet is no text");
    };
  }
}
