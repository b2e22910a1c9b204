package dev.dragoman.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of separated cells, one after another. With quotes, a cell that begins with one goes on to
 * the next that is not doubled, over ends of lines too (RFC 4180).
 */
final class DelimitedLines {
  private final BufferedReader in;
  private final char separator;
  private final boolean quotes;
  private long line;
  private long first;

  DelimitedLines(BufferedReader in, char separator, boolean quotes) {
    this.in = in;
    this.separator = separator;
    this.quotes = quotes;
  }

  /** The line on which the last row began, from 1. */
  long line() {
    return first;
  }

  /**
   * The cells of the next row that is not blank; none at the end.
   *
   * @throws BadRow where a quote does not end as it should
   */
  List<String> next() throws IOException, BadRow {
    String text = in.readLine();
    while (text != null) {
      line++;
      first = line;
      if (first == 1 && text.startsWith("\uFEFF")) {
        text = text.substring(1);
      }
      if (!text.isEmpty()) {
        return quotes && text.indexOf('"') >= 0 ? quoted(text) : plain(text);
      }
      text = in.readLine();
    }
    return List.of();
  }

  private List<String> plain(String text) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      cells.add(text.substring(from, at));
      from = at + 1;
    }
    cells.add(text.substring(from));
    return cells;
  }

  private List<String> quoted(String begun) throws IOException, BadRow {
    List<String> cells = new ArrayList<>();
    String text = begun;
    int at = 0;
    while (true) {
      if (at < text.length() && text.charAt(at) == '"') {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
          int end = text.indexOf('"', at);
          if (end < 0) {
            cell.append(text, at, text.length()).append('\n');
            String more = in.readLine();
            if (more == null) {
              throw new BadRow("a quote does not end");
            }
            line++;
            text = more;
            at = 0;
          } else if (end + 1 < text.length() && text.charAt(end + 1) == '"') {
            cell.append(text, at, end + 1);
            at = end + 2;
          } else {
            cell.append(text, at, end);
            at = end + 1;
            break;
          }
        }
        cells.add(cell.toString());
        if (at < text.length() && text.charAt(at) != separator) {
          throw new BadRow("'" + text.charAt(at) + "' after the end of a quote");
        }
      } else {
        int end = text.indexOf(separator, at);
        end = end < 0 ? text.length() : end;
        cells.add(text.substring(at, end));
        at = end;
      }
      if (at >= text.length()) {
        return cells;
      }
      at++; // past the separator; at the end of the line one more empty cell follows
    }
  }

  /** A row that cannot be read. */
  static final class BadRow extends Exception {
    private static final long serialVersionUID = 1L;

    BadRow(String why) {
      super(why);
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }
}
