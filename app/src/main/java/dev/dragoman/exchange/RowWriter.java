package dev.dragoman.exchange;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes cells, then the row's end. Tab-separated rows have no quotes, so tabs and line ends inside
 * a cell become blanks; comma-separated ones follow RFC 4180, with line feeds.
 */
final class RowWriter {
  private final Writer out;
  private final boolean tabs;
  private int cells;

  private RowWriter(Writer out, boolean tabs) {
    this.out = out;
    this.tabs = tabs;
  }

  static RowWriter tabs(Writer out) {
    return new RowWriter(out, true);
  }

  static RowWriter commas(Writer out) {
    return new RowWriter(out, false);
  }

  RowWriter header(List<String> names) throws IOException {
    for (String name : names) {
      cell(name);
    }
    return end();
  }

  RowWriter cell(String value) throws IOException {
    if (cells++ > 0) {
      out.write(tabs ? '\t' : ',');
    }
    if (tabs) {
      plain(value);
    } else {
      quoted(value);
    }
    return this;
  }

  private void plain(String value) throws IOException {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      out.write(c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
    }
  }

  private void quoted(String value) throws IOException {
    boolean needed = false;
    for (int i = 0; i < value.length() && !needed; i++) {
      char c = value.charAt(i);
      needed = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    if (needed) {
      out.write('"');
      out.write(value.replace("\"", "\"\""));
      out.write('"');
    } else {
      out.write(value);
    }
  }

  RowWriter cell(long value) throws IOException {
    return cell(Long.toString(value));
  }

  RowWriter cell(Optional<?> value) throws IOException {
    return value.isEmpty()
        ? cell("")
        : cell(value.get() instanceof Double d ? number(d) : value.get().toString());
  }

  RowWriter cell(OptionalLong value) throws IOException {
    return cell(value.isPresent() ? Long.toString(value.getAsLong()) : "");
  }

  /** Cells of which nothing is known. */
  RowWriter empty(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      cell("");
    }
    return this;
  }

  RowWriter end() throws IOException {
    out.write('\n');
    cells = 0;
    return this;
  }

  /** Without an exponent and without zeros at the end. */
  static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
