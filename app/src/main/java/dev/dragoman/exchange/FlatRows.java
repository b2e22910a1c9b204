package dev.dragoman.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

/** Our own columns as CSV with a header: every claim, its status beside it. */
final class FlatRows implements Shape {
  private final List<Columns.Column> columns;
  private final RowWriter row;

  FlatRows(Rendering rendering, Writer out) {
    this.columns = new Columns(rendering).list();
    this.row = RowWriter.commas(out);
  }

  @Override
  public void begin() throws IOException {
    row.header(columns.stream().map(Columns.Column::name).toList());
  }

  @Override
  public Set<Misfit> cannot() {
    return Misfit.none();
  }

  @Override
  public int write(StoredClaim claim) throws IOException {
    for (Columns.Column column : columns) {
      row.cell(column.of(claim));
    }
    row.end();
    return 1;
  }
}
