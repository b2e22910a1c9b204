package dev.dragoman.exchange;

import dev.dragoman.exchange.DelimitedLines.BadRow;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a file of rows. */
final class ForeignTable {
  private final DelimitedLines lines;
  private final ForeignFormat.RowImport rows;
  private final Map<String, Integer> columns = new HashMap<>();

  ForeignTable(DelimitedLines lines, String name, ForeignFormat.RowImport rows) throws IOException {
    this.lines = lines;
    this.rows = rows;
    List<String> names = rows.columns().isEmpty() ? header(name) : rows.columns();
    for (String column : names) {
      columns.putIfAbsent(column.strip(), columns.size());
    }
    for (String column : rows.needed()) {
      if (!columns.containsKey(column)) {
        throw new IOException(name + ":1: the header has no column '" + column + "'");
      }
    }
    if (columns.size() != names.size()) {
      throw new IOException(name + ":1: the header has a column twice");
    }
  }

  private List<String> header(String name) throws IOException {
    try {
      return lines.next();
    } catch (BadRow e) {
      throw new IOException(name + ":1: " + e.why(), e);
    }
  }

  /** The next event; empty at the end. */
  Optional<ForeignEvent> next(ForeignEvents.Line at) throws IOException, BadRow {
    List<String> cells;
    try {
      cells = lines.next();
    } finally {
      at.set(lines.line());
    }
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    if (cells.size() != columns.size()) {
      throw new BadRow(cells.size() + " cells instead of " + columns.size());
    }
    return Optional.of(rows.event(new ForeignRow(lines.line(), cells, columns)));
  }
}
