package dev.dragoman.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Full text of a DuckDB record: a {@link TextIndex} in a folder beside it, opened when first
 * needed. The record is written first. Where the index does not bear the record's mark, as after a
 * power cut or when the folder was taken away, it is compared with the record document by document
 * and what is missing is indexed.
 */
final class FolderText implements FullText {
  /** Documents written after which the index is committed. */
  private static final int OFTEN = 20_000;

  private final Path folder;
  private final Database database;
  private @Nullable TextIndex index;
  private int uncommitted;

  FolderText(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  private interface Work {
    void on(TextIndex open) throws IOException, SQLException;
  }

  private synchronized TextIndex index() throws IOException, SQLException {
    if (index == null) {
      TextIndex opened = TextIndex.open(folder);
      try (Connection connection = database.connect()) {
        if (!opened.mark().filter(mark(connection)::equals).isPresent()) {
          repair(opened, connection);
        }
      } catch (IOException | SQLException | RuntimeException e) {
        opened.close();
        throw e;
      }
      index = opened;
    }
    return index;
  }

  /** What tells one state of the record's documents from any other. */
  private static String mark(Connection connection) throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(Sql.read("mark"));
        ResultSet row = ask.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /** Takes out what the record no longer has and puts in what the index has not. */
  private void repair(TextIndex into, Connection connection) throws SQLException, IOException {
    Map<String, String> indexed = into.hashes();
    Set<String> missing = new HashSet<>();
    try (PreparedStatement ask = connection.prepareStatement("SELECT id, hash FROM heads");
        ResultSet row = ask.executeQuery()) {
      while (row.next()) {
        if (!row.getString(2).equals(indexed.remove(row.getString(1)))) {
          missing.add(row.getString(1));
        }
      }
    }
    into.remove(indexed.keySet());
    if (!missing.isEmpty()) {
      Temporary.make(connection, "missing", "id TEXT");
      try (Database.Bulk bulk = database.bulk(connection, "missing")) {
        for (String id : missing) {
          bulk.add(id);
        }
      }
      try (PreparedStatement ask = connection.prepareStatement(Sql.read("missing"));
          ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          into.put(
              new Page(
                  row.getString("id"),
                  row.getString("hash"),
                  Reading.text(row, "title").orElse(""),
                  row.getString("text")));
        }
      }
      Temporary.drop(connection, "missing");
    }
    into.commit(mark(connection));
    into.refresh();
  }

  private void working(Work work) {
    try {
      work.on(index());
    } catch (SQLException e) {
      throw new StoreException("the index cannot be brought up to date: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the index " + folder + ": " + e.getMessage(), e);
    }
  }

  @Override
  public Matches matches(Connection connection, String text, boolean scored)
      throws SQLException, IOException {
    TextIndex open = index();
    Temporary.make(connection, "matches", "id TEXT, score DOUBLE PRECISION");
    try (Database.Bulk bulk = database.bulk(connection, "matches")) {
      open.search(TextWords.parse(text), scored, (id, score) -> add(bulk, id, score));
    }
    return Matches.NONE;
  }

  private static void add(Database.Bulk bulk, String id, double score) throws IOException {
    try {
      bulk.add(id, score);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public synchronized void ready() {
    working(open -> {});
  }

  @Override
  public synchronized void keep(Collection<Page> pages) {
    if (pages.isEmpty()) {
      return;
    }
    working(
        open -> {
          for (Page page : pages) {
            open.put(page);
          }
          changed(open, pages.size());
        });
  }

  @Override
  public synchronized void forget(Collection<String> ids) {
    working(
        open -> {
          open.remove(ids);
          changed(open, ids.size());
        });
  }

  private void changed(TextIndex open, int documents) throws IOException, SQLException {
    open.refresh();
    uncommitted += documents;
    if (uncommitted >= OFTEN) {
      commit(open);
    }
  }

  private void commit(TextIndex open) throws IOException, SQLException {
    try (Connection connection = database.connect()) {
      open.commit(mark(connection));
      uncommitted = 0;
    }
  }

  @Override
  public synchronized void repair() {
    working(
        open -> {
          try (Connection connection = database.connect()) {
            repair(open, connection);
          }
        });
  }

  @Override
  public synchronized void close() {
    if (index == null) {
      return;
    }
    try (TextIndex open = index) {
      if (uncommitted > 0) {
        commit(open);
      }
    } catch (SQLException e) {
      throw new StoreException("the index cannot be closed: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the index " + folder + ": " + e.getMessage(), e);
    }
    index = null;
  }
}
