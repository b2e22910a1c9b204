package dev.dragoman.exchange;

import dev.dragoman.exchange.DelimitedLines.BadRow;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Reject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Event data of others that a user may have as a file, to be compared with ours. Nothing of them is
 * kept.
 */
public enum ForeignFormat {
  ACLED,
  UCDP,
  GDELT,
  ICEWS,
  PHOENIX,
  PLOVER;

  /** The name for a command line. */
  public String option() {
    return Names.of(this);
  }

  /** The format of a name. */
  public static Optional<ForeignFormat> of(String option) {
    for (ForeignFormat format : values()) {
      if (format.option().equals(option.toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Whose quad classes the events have: the data's own, or those that fit them.
   *
   * @return what to count our claims by beside them
   */
  public Scales.Quad quad() {
    return switch (this) {
      case GDELT, ICEWS -> Scales.Quad.GDELT;
      case PHOENIX -> Scales.Quad.PHOENIX;
      case PLOVER -> Scales.Quad.PLOVER;
      case ACLED, UCDP -> Scales.Quad.DRAGOMAN;
    };
  }

  /**
   * Opens a file of UTF-8.
   *
   * @param rejects told each row that cannot be read, as {@code file:line: reason}
   * @throws IOException where the file cannot be read, or its header lacks a column
   */
  public ForeignEvents open(Path file, Tables tables, Consumer<Reject> rejects) throws IOException {
    return open(
        Files.newBufferedReader(file, StandardCharsets.UTF_8), file.toString(), tables, rejects);
  }

  /**
   * {@link #open(Path, Tables, Consumer)} of text already open.
   *
   * @param name for the messages
   */
  public ForeignEvents open(BufferedReader in, String name, Tables tables, Consumer<Reject> rejects)
      throws IOException {
    CountryNames countries = CountryNames.load(tables);
    return switch (this) {
      case ACLED -> rows(in, name, rejects, new AcledImport(countries));
      case UCDP -> rows(in, name, rejects, new UcdpImport(countries));
      case GDELT -> rows(in, name, rejects, new GdeltImport());
      case ICEWS -> rows(in, name, rejects, new IcewsImport(countries, Scales.load(tables)));
      case PHOENIX -> rows(in, name, rejects, new PhoenixImport());
      case PLOVER -> PloverImport.open(in, name, rejects);
    };
  }

  private static ForeignEvents rows(
      BufferedReader in, String name, Consumer<Reject> rejects, RowImport rows) throws IOException {
    boolean tabs = rows.tabs();
    ForeignTable table =
        new ForeignTable(new DelimitedLines(in, tabs ? '\t' : ',', !tabs), name, rows);
    return new ForeignEvents(in, name, rejects, table::next);
  }

  /** How the rows of one format are read. */
  interface RowImport {
    /** Whether tabs stand between cells, else commas and quotes. */
    boolean tabs();

    /** The columns of a format without a header. */
    default List<String> columns() {
      return List.of();
    }

    /** The columns that a header must name. */
    default List<String> needed() {
      return List.of();
    }

    ForeignEvent event(ForeignRow row) throws BadRow;
  }
}
