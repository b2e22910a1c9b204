package dev.dragoman.lexicon;

import dev.dragoman.lexicon.Tables.TableException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The row at which the reading of a large table stands: the next row takes its place, so whoever
 * reads keeps copies. Columns are numbers from nought in the order of the header; a cell is a
 * stretch of {@link #bytes()}, UTF-8, without the blanks around it.
 */
public final class Cells {
  private final String file;
  private final Map<String, Integer> columns;
  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = {};
  private int line;

  Cells(String file, Map<String, Integer> columns) {
    this.file = file;
    this.columns = columns;
    this.starts = new int[columns.size()];
    this.ends = new int[columns.size()];
  }

  /** Moves on to the row between two bytes. */
  Cells at(byte[] in, int start, int end, int lineNumber) {
    bytes = in;
    line = lineNumber;
    int cell = 0;
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || in[i] == '\t') {
        if (cell < starts.length) {
          cell(cell, from, i);
        }
        cell++;
        from = i + 1;
      }
    }
    if (cell > starts.length) {
      throw error(cell + " cells, but the header names " + starts.length);
    }
    for (; cell < starts.length; cell++) {
      cell(cell, end, end);
    }
    return this;
  }

  private void cell(int column, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(bytes[start])) {
      start++;
    }
    while (start < end && blank(bytes[end - 1])) {
      end--;
    }
    starts[column] = start;
    ends[column] = end;
  }

  static boolean blank(byte b) {
    return b >= 0 && b <= ' ' && Character.isWhitespace(b);
  }

  /** Whether the header names a column. */
  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /**
   * The number of a column.
   *
   * @throws TableException where the header does not name it
   */
  public int column(String name) {
    Integer column = columns.get(name);
    if (column == null) {
      throw error("no column '" + name + "'");
    }
    return column;
  }

  /** What the cells lie in; not to be written to. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where a cell begins. */
  public int start(int column) {
    return starts[column];
  }

  /** Where a cell ends: one more than its last byte; its start where it is empty. */
  public int end(int column) {
    return ends[column];
  }

  /** Whether a cell is empty, as all are that a short row lacks. */
  public boolean empty(int column) {
    return starts[column] == ends[column];
  }

  /** A cell's text. */
  public String get(int column) {
    return text(starts[column], ends[column]);
  }

  /**
   * The text of some of the bytes.
   *
   * @throws TableException where they are not UTF-8
   */
  public String text(int start, int end) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, end - start))
          .toString();
    } catch (CharacterCodingException e) {
      throw error("not UTF-8");
    }
  }

  /** The error to throw for what this row says. */
  public TableException error(String why) {
    return new TableException(file, line, why);
  }
}
