package dev.dragoman.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of {@code actors.tsv} cannot be relied on on a day. */
public final class Staleness {
  private static final String UNVERIFIED = "unverified";
  private static final int COUNTRY = 3;

  /** Why a row cannot be relied on. */
  public enum Reason {
    /** Nobody has checked it against a source. */
    UNVERIFIED,
    /** A person's role has no end, and the day is past what its source knows of. */
    OPEN,
    /** The person has no role on the day, and is coded with the country alone. */
    UNKNOWN
  }

  /**
   * A row and why.
   *
   * @param country the first group of its code
   */
  public record Finding(Reason reason, Tables.Row row, String country) {}

  private Staleness() {}

  /**
   * All findings, table by table in the order of the rows; a person without a role is told by the
   * row that ended last.
   *
   * @throws Tables.TableException where a table is broken
   */
  public static List<Finding> on(LocalDate day, Tables tables) {
    Horizons horizons = Horizons.load(tables);
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Tables.Row>> persons = new LinkedHashMap<>();
    for (Tables.Row row : tables.read("actors.tsv")) {
      if (row.get("source").equals(UNVERIFIED)) {
        findings.add(finding(Reason.UNVERIFIED, row));
      }
      if (row.get("kind").equals("person")) {
        persons.computeIfAbsent(row.get("id"), id -> new ArrayList<>()).add(row);
        boolean open = row.get("to").isEmpty();
        if (open && horizons.of(row.get("source")).filter(day::isAfter).isPresent()) {
          findings.add(finding(Reason.OPEN, row));
        }
      }
    }
    persons.values().stream()
        .filter(rows -> rows.stream().noneMatch(row -> holds(row, horizons, day)))
        .map(rows -> rows.stream().max(java.util.Comparator.comparing(r -> r.get("from"))))
        .flatMap(Optional::stream)
        .forEach(row -> findings.add(finding(Reason.UNKNOWN, row)));
    return findings;
  }

  private static boolean holds(Tables.Row row, Horizons horizons, LocalDate day) {
    try {
      Optional<LocalDate> to =
          row.optional("to").map(LocalDate::parse).or(() -> horizons.of(row.get("source")));
      return row.optional("from").map(LocalDate::parse).filter(day::isBefore).isEmpty()
          && to.filter(day::isAfter).isEmpty();
    } catch (DateTimeParseException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  private static Finding finding(Reason reason, Tables.Row row) {
    String code = row.get("code");
    return new Finding(reason, row, code.substring(0, Math.min(COUNTRY, code.length())));
  }
}
