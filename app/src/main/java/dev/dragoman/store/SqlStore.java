package dev.dragoman.store;

import dev.dragoman.copies.Sketch;
import dev.dragoman.exchange.ClaimJson;
import dev.dragoman.exchange.CodingJson;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.incident.ContentWords;
import dev.dragoman.incident.Incidents;
import dev.dragoman.incident.Links;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Reject;
import dev.dragoman.store.Kept.Placed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** The record in DuckDB or PostgreSQL; the tables are those of {@code V1__record.sql}. */
public final class SqlStore implements ClaimStore {
  private static final String MIGRATIONS = "classpath:dev/dragoman/store/";
  private static final List<String> DERIVED = List.of("claims", "quotes");
  private static final List<String> OF_A_DOCUMENT =
      List.of("claims", "quotes", "codings", "reviews", "alerts");

  private final Database database;
  private final Transactions transactions;
  private final Connection writer;
  private final Rows rows;
  private final Links links;
  private final Incidents incidents;
  private final ClaimJson claimJson;
  private final CodingJson codingJson;
  private final TableUpdate tableUpdate;
  private final Clock clock;
  private final QueryWords words;
  private final FullText text;

  private SqlStore(Database database, Tables tables, Clock clock) throws SQLException {
    this.database = database;
    this.clock = clock;
    this.transactions = new Transactions(database);
    this.writer = transactions.writer();
    ContentWords contentWords = ContentWords.load(tables);
    this.rows =
        new Rows(
            tables.read("countries.tsv").stream()
                .map(r -> r.get("code"))
                .collect(Collectors.toSet()),
            contentWords);
    this.links = Links.load(tables, contentWords);
    this.incidents = Incidents.load(tables);
    this.claimJson = ClaimJson.load(tables);
    this.codingJson = CodingJson.load(tables);
    this.tableUpdate = new TableUpdate(transactions, database, tables, rows, codingJson);
    this.words = QueryWords.load(tables);
    this.text = database.text();
  }

  /**
   * Opens the record, making it where there is none.
   *
   * @param where a folder, or {@code jdbc:postgresql:...}
   * @param tables the lexicon, for countries and actions
   * @param clock for the time of adding
   * @throws StoreException where it is in use by another process or cannot be opened
   */
  public static ClaimStore open(String where, Tables tables, Clock clock) {
    try {
      Database database = database(where);
      SqlStore store = new SqlStore(database, tables, clock);
      database.migrate(
          Flyway.configure()
              .dataSource(new Connections(database))
              .locations(MIGRATIONS + "common", MIGRATIONS + database.name())
              .loggers("slf4j")
              .load());
      return store;
    } catch (SQLException e) {
      throw new StoreException("the store " + where + " cannot be opened: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Database database(String where) throws IOException {
    if (where.startsWith("jdbc:postgresql:")) {
      return new Database.Postgres(where);
    }
    if (where.startsWith("jdbc:")) {
      throw new StoreException("no store: " + where + "; a folder or jdbc:postgresql://... is one");
    }
    Path folder = Path.of(where).toAbsolutePath();
    Files.createDirectories(folder);
    return new Database.Duck(folder.resolve("record.duckdb"));
  }

  @Override
  public Map<String, Known> known(Collection<String> ids) {
    return transactions.reading(
        connection -> {
          Map<String, Known> known = new HashMap<>();
          if (ids.isEmpty()) {
            return known;
          }
          String marks = ids.stream().map(i -> "?").collect(Collectors.joining(", "));
          try (PreparedStatement ask =
              connection.prepareStatement(Sql.read("known").replace(":ids", marks))) {
            int i = 1;
            for (String id : ids) {
              ask.setString(i++, id);
            }
            try (ResultSet row = ask.executeQuery()) {
              while (row.next()) {
                Set<String> hashes = new HashSet<>(Set.of(row.getString("hash")));
                known.merge(
                    row.getString("id"),
                    new Known(row.getInt("newest"), hashes, row.getString("codebook")),
                    SqlStore::joined);
              }
            }
          }
          return known;
        });
  }

  private static Known joined(Known one, Known other) {
    Set<String> hashes = new HashSet<>(one.hashes());
    hashes.addAll(other.hashes());
    return new Known(one.version(), hashes, one.codebook());
  }

  @Override
  public synchronized void keep(List<Coding> codings, List<Reject> rejects) {
    text.ready();
    List<Placed> counting = new ArrayList<>();
    transactions.writing(
        () -> {
          tableUpdate.claims();
          Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          Kept kept =
              new Kept(writer, codings.stream().map(c -> c.document().id()).distinct().toList());
          List<Placed> placed = kept.place(codings);
          try (Database.Bulk documents = database.bulk(writer, "documents")) {
            for (Placed one : placed) {
              if (one.fresh()) {
                Rows.document(documents, one, now);
              }
            }
          }
          try (Database.Bulk bulk = database.bulk(writer, "codings")) {
            for (Placed one : placed) {
              rows.coding(bulk, one, now);
            }
          }
          counting.addAll(kept.heads(placed));
          heads(counting, now);
          new Kept(writer, rejects.stream().map(Reject::origin).distinct().toList())
              .delete("rejects", "origin");
          try (Database.Bulk bulk = database.bulk(writer, "rejects")) {
            for (Reject reject : rejects) {
              bulk.add(reject.origin(), reject.reason(), now);
            }
          }
        });
    text.keep(counting.stream().map(FullText.Page::of).toList());
  }

  /** What counts from now on. */
  private void heads(List<Placed> heads, Instant now) throws SQLException {
    Kept kept = new Kept(writer, heads.stream().map(h -> h.coding().document().id()).toList());
    if (kept.counts()) {
      kept.loosen(database);
      for (String table : DERIVED) {
        kept.delete(table, "document_id");
      }
      kept.delete("heads", "id");
    }
    try (Database.Bulk bulk = database.bulk(writer, "heads")) {
      for (Placed head : heads) {
        Rows.head(bulk, head, Sketch.of(head.coding().document().text()).toBytes(), now);
      }
    }
    try (Database.Bulk bulk = database.bulk(writer, "claims")) {
      for (Placed head : heads) {
        rows.claims(bulk, head.coding(), now);
      }
    }
    try (Database.Bulk bulk = database.bulk(writer, "quotes")) {
      for (Placed head : heads) {
        Rows.quotes(bulk, head.coding());
      }
    }
  }

  @Override
  public Optional<Coding> coding(String idOrUrl) {
    List<Coding> found = new ArrayList<>();
    transactions.read(
        "coding", List.of(idOrUrl, idOrUrl), row -> found.add(Reading.coding(row, codingJson)));
    return found.stream().findFirst();
  }

  @Override
  public void codings(Consumer<Coding> sink) {
    transactions.read("codings", List.of(), row -> sink.accept(Reading.coding(row, codingJson)));
  }

  @Override
  public void claims(EventQuery query, Consumer<StoredClaim> sink) {
    asking(query, Question::claims, row -> sink.accept(Reading.claim(row, claimJson)));
  }

  @Override
  public Page page(EventQuery query) {
    Page.Draft page = new Page.Draft(query);
    asking(query, Question::claims, row -> page.add(row, claimJson));
    return page.page();
  }

  @Override
  public long count(EventQuery query) {
    long[] count = new long[1];
    asking(query, Question::count, row -> count[0] = row.getLong(1));
    return count[0];
  }

  private void asking(EventQuery query, Question.Form form, Transactions.RowSink sink) {
    transactions.reading(
        connection -> {
          FullText.Matches matches = text.matches(connection, query);
          Question question = form.of(query, words, matches, database.name());
          return Transactions.rows(connection, question.sql(), question.values(), sink);
        });
  }

  @Override
  public synchronized Optional<String> forget(String idOrUrl) {
    List<String> ids = new ArrayList<>();
    transactions.read("ids", List.of(idOrUrl, idOrUrl), row -> ids.add(row.getString(1)));
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    text.ready();
    transactions.writing(
        () -> {
          Kept kept = new Kept(writer, ids);
          kept.loosen(database);
          for (String table : OF_A_DOCUMENT) {
            kept.delete(table, "document_id");
          }
          kept.delete("documents", "id");
          kept.delete("heads", "id");
        });
    text.forget(ids);
    regroup();
    return Optional.of(ids.get(0));
  }

  @Override
  public synchronized void regroup() {
    transactions.writing(
        () -> {
          tableUpdate.grouping();
          new CopyUpdate(writer, database).run();
          new IncidentUpdate(writer, database, links, incidents, claimJson, rows).run();
        });
  }

  @Override
  public Relation relation(
      String one, String other, boolean directed, Relation.By by, EventQuery.Period days) {
    return new Relations(transactions, one, other, directed, days).by(by);
  }

  @Override
  public Listings listings() {
    return new SqlListings(transactions, words, text);
  }

  @Override
  public Map<String, Long> rules() {
    Map<String, Long> rules = new HashMap<>();
    transactions.read(
        "rules", List.of(), row -> rules.put(row.getString("rule"), row.getLong("claims")));
    return rules;
  }

  @Override
  public Reviews reviews() {
    return new SqlReviews(transactions, claimJson);
  }

  @Override
  public Filters filters() {
    return new SqlFilters(transactions, clock);
  }

  @Override
  public String state() {
    return transactions.state();
  }

  @Override
  public Stats stats() {
    List<Stats> found = new ArrayList<>();
    transactions.read(
        "stats",
        List.of(),
        row ->
            found.add(
                new Stats(
                    row.getLong("documents"),
                    row.getLong("versions"),
                    row.getLong("copies"),
                    row.getLong("claims"),
                    row.getLong("quotes"),
                    row.getLong("incidents"))));
    return found.get(0);
  }

  @Override
  public synchronized void backup(Path file) {
    transactions.writing(() -> new Backup(writer, database).write(file));
  }

  @Override
  public synchronized void restore(Path file) {
    transactions.writing(() -> new Backup(writer, database).read(file));
    text.repair();
  }

  @Override
  public Stream<List<String>> sql(String select) {
    List<List<String>> found = new ArrayList<>();
    transactions.reading(
        connection -> {
          try (PreparedStatement ask = connection.prepareStatement(select);
              ResultSet row = ask.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            List<String> header = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
              header.add(row.getMetaData().getColumnLabel(i));
            }
            found.add(header);
            while (row.next()) {
              List<String> cells = new ArrayList<>();
              for (int i = 1; i <= columns; i++) {
                cells.add(String.valueOf(row.getObject(i)));
              }
              found.add(cells);
            }
          }
          return found;
        });
    return found.stream();
  }

  @Override
  public void close() {
    try (FullText closing = text) {
      transactions.close();
    }
  }
}
