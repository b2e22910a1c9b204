package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a comparison found.
 *
 * @param from first month that both sides cover; empty where they share none
 * @param to last month
 * @param ours our claims
 * @param theirs the other's events
 * @param dyads pairs of countries with rows in those months, the most frequent first
 * @param rank Spearman's correlation of the counts over all pairs and months in which a side has
 *     rows
 */
public record ComparisonReport(
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    Rows ours,
    Rows theirs,
    List<Dyad> dyads,
    OptionalDouble rank) {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * One side's rows.
   *
   * @param read all that came
   * @param left of them not compared: of another class, not happened, undated, or without a country
   *     on both sides
   */
  public record Rows(long read, long left) {}

  /**
   * A pair of countries, or a country with itself.
   *
   * @param name the codes, joined by {@code -}, by {@code >} where it has a direction
   * @param ours our claims in the months of both
   * @param theirs their events
   * @param both months in which both have rows
   * @param onlyOurs months in which only we have
   * @param onlyTheirs months in which only they have
   * @param oursAlone our claims in months in which they have nothing
   * @param theirsAlone their events in months in which we have nothing
   * @param rank Spearman's correlation of the months' counts, months without rows among them; empty
   *     below three months
   */
  public record Dyad(
      String name,
      long ours,
      long theirs,
      int both,
      int onlyOurs,
      int onlyTheirs,
      long oursAlone,
      long theirsAlone,
      OptionalDouble rank) {}

  public ComparisonReport {
    dyads = List.copyOf(dyads);
  }

  /** A table for people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "ours: "
            + ours.read()
            + " claims, "
            + ours.left()
            + " of them not compared; theirs: "
            + theirs.read()
            + " events, "
            + theirs.left()
            + " of them not compared");
    if (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get())) {
      lines.add("no month in which both have rows");
      return lines;
    }
    lines.add(
        "months "
            + from.get()
            + " to "
            + to.get()
            + ", rank correlation over pairs and months "
            + shown(rank));
    lines.add(row("pair", "ours", "theirs", "both", "only ours", "only theirs", "rank"));
    for (Dyad dyad : dyads) {
      lines.add(
          row(
              dyad.name(),
              Long.toString(dyad.ours()),
              Long.toString(dyad.theirs()),
              Integer.toString(dyad.both()),
              dyad.onlyOurs() + " (" + dyad.oursAlone() + ")",
              dyad.onlyTheirs() + " (" + dyad.theirsAlone() + ")",
              shown(dyad.rank())));
    }
    return lines;
  }

  private static String row(String name, String... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-10s", name));
    for (String cell : cells) {
      row.append(String.format(Locale.ROOT, " %14s", cell));
    }
    return row.toString();
  }

  private static String shown(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "-";
  }

  /** The same as one JSON object. */
  public String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      JsonLines.string(json, "from", from.map(YearMonth::toString));
      JsonLines.string(json, "to", to.map(YearMonth::toString));
      rows(json, "ours", ours);
      rows(json, "theirs", theirs);
      number(json, rank);
      json.writeArrayFieldStart("dyads");
      for (Dyad dyad : dyads) {
        json.writeStartObject();
        json.writeStringField("dyad", dyad.name());
        json.writeNumberField("ours", dyad.ours());
        json.writeNumberField("theirs", dyad.theirs());
        json.writeNumberField("months_both", dyad.both());
        json.writeNumberField("months_only_ours", dyad.onlyOurs());
        json.writeNumberField("months_only_theirs", dyad.onlyTheirs());
        json.writeNumberField("rows_only_ours", dyad.oursAlone());
        json.writeNumberField("rows_only_theirs", dyad.theirsAlone());
        number(json, dyad.rank());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void rows(JsonGenerator json, String key, Rows rows) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("read", rows.read());
    json.writeNumberField("not_compared", rows.left());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField("rank_correlation", value.getAsDouble());
    } else {
      json.writeNullField("rank_correlation");
    }
  }
}
