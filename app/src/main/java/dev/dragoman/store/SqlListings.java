package dev.dragoman.store;

import dev.dragoman.exchange.Names;
import dev.dragoman.store.EventQuery.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists out of the tables. */
final class SqlListings implements Listings {
  private final Transactions transactions;
  private final QueryWords words;
  private final FullText text;

  SqlListings(Transactions transactions, QueryWords words, FullText text) {
    this.transactions = transactions;
    this.words = words;
    this.text = text;
  }

  @Override
  public Slice<Told> incidents(EventQuery query, Sort sort, Optional<String> after) {
    Where asked = Where.of(query, words);
    Where from =
        after.map(c -> after(RowCursor.parse(c, Names.of(sort)), sort)).orElse(Where.is("TRUE"));
    List<Object> values = new ArrayList<>(asked.values());
    values.addAll(from.values());
    String sql =
        Sql.read("incident_page")
            .replace(":where", asked.sql())
            .replace(":after", from.sql())
            .replace(":key", key(sort))
            .replace(":direction", sort == Sort.DAY ? "ASC" : "DESC")
            .replace(":limit", String.valueOf(query.limit()));
    List<Told> items = new ArrayList<>();
    String[] next = new String[1];
    ask(
        query,
        new Question(sql, values),
        row -> {
          Told told = told(row);
          items.add(told);
          next[0] =
              new RowCursor(
                      Names.of(sort),
                      Reading.text(row, "sort_key").map(k -> k.replace(' ', 'T')),
                      told.id())
                  .toString();
        });
    long total = count(query, "incident_count", asked);
    return new Slice<>(items, total, more(items, query, next[0]));
  }

  private static Optional<String> more(List<?> items, EventQuery query, String last) {
    return items.size() == query.limit() ? Optional.ofNullable(last) : Optional.empty();
  }

  private static String key(Sort sort) {
    return switch (sort) {
      case DAY, LATEST -> "i.event_start";
      case WEIGHT -> "abs(i.goldstein) * i.origins";
      case NEWEST -> "a.added";
    };
  }

  private static Where after(RowCursor cursor, Sort sort) {
    String key = key(sort);
    if (cursor.key().isEmpty()) {
      return Where.is(key + " IS NULL AND i.id > ?", cursor.id());
    }
    String last = cursor.key().get();
    String mark =
        switch (sort) {
          case DAY, LATEST -> "CAST(? AS DATE)";
          case WEIGHT -> "CAST(? AS DOUBLE PRECISION)";
          case NEWEST -> "CAST(? AS TIMESTAMP)";
        };
    check(sort, last);
    String undated = sort == Sort.DAY || sort == Sort.LATEST ? " OR " + key + " IS NULL" : "";
    return Where.is(
        "("
            + key
            + (sort == Sort.DAY ? " > " : " < ")
            + mark
            + undated
            + " OR ("
            + key
            + " = "
            + mark
            + " AND i.id > ?))",
        last,
        last,
        cursor.id());
  }

  private static void check(Sort sort, String key) {
    try {
      switch (sort) {
        case DAY, LATEST -> LocalDate.parse(key);
        case WEIGHT -> Double.parseDouble(key);
        case NEWEST -> LocalDateTime.parse(key);
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      throw RowCursor.wrong("no cursor");
    }
  }

  @Override
  public Optional<Told> incident(String id) {
    EventQuery query = new QueryBuilder().incident(id).limit(1).build();
    return incidents(query, Sort.DAY, Optional.empty()).items().stream().findFirst();
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        row.getString("id"),
        row.getString("incident"),
        row.getString("action"),
        row.getInt("quad"),
        row.getDouble("goldstein"),
        row.getString("status"),
        row.getString("sentence"));
  }

  @Override
  public Slice<Head> documents(EventQuery query, Optional<String> after) {
    Where asked = DocumentWhere.of(query, words);
    List<Where> page = new ArrayList<>(List.of(asked));
    after.ifPresent(c -> page.add(DocumentWhere.after(c)));
    List<Head> items = heads(query, Where.and(page));
    String last = items.isEmpty() ? "" : DocumentWhere.cursor(items.get(items.size() - 1));
    return new Slice<>(items, count(query, "document_count", asked), more(items, query, last));
  }

  @Override
  public Map<String, Head> documents(Collection<String> ids) {
    Map<String, Head> found = new HashMap<>();
    heads(EventQuery.all(), among(ids)).forEach(head -> found.put(head.id(), head));
    return found;
  }

  @Override
  public Map<String, String> texts(Collection<String> ids) {
    Map<String, String> found = new HashMap<>();
    list("texts", among(ids), 0, row -> found.put(row.getString("id"), row.getString("text")));
    return found;
  }

  private static Where among(Collection<String> ids) {
    return Where.any(ids.stream().map(id -> Where.is("h.id = ?", id)).toList());
  }

  @Override
  public List<Head> copies(String id) {
    return heads(EventQuery.all(), Where.is("h.copy_of = ?", id));
  }

  private List<Head> heads(EventQuery query, Where where) {
    String sql =
        Sql.read("document_page")
            .replace(":where", where.sql())
            .replace(":limit", String.valueOf(query.limit()));
    List<Head> heads = new ArrayList<>();
    ask(query, new Question(sql, where.values()), row -> heads.add(Reading.head(row)));
    return heads;
  }

  @Override
  public List<Named> actors(String asked, int limit) {
    Where where = asked.isBlank() ? Where.is("TRUE") : ActorWhere.of(asked.strip(), words);
    List<Named> found = new ArrayList<>();
    list(
        "actors",
        where,
        limit,
        row ->
            found.add(
                new Named(
                    Reading.text(row, "id"),
                    row.getString("code"),
                    row.getString("name"),
                    row.getLong("claims"))));
    return found;
  }

  @Override
  public List<Pair> dyads(Period days, int limit) {
    List<Where> all = new ArrayList<>();
    days.from().ifPresent(d -> all.add(Where.is("i.event_start >= CAST(? AS DATE)", d.toString())));
    days.to().ifPresent(d -> all.add(Where.is("i.event_start <= CAST(? AS DATE)", d.toString())));
    List<Pair> found = new ArrayList<>();
    list(
        "dyads",
        Where.and(all),
        limit,
        row ->
            found.add(
                new Pair(
                    row.getString("one"),
                    row.getString("other"),
                    weight(row),
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class))));
    return found;
  }

  @Override
  public List<Spot> places(EventQuery query) {
    Where where = Where.of(query, words);
    String sql = sql("places", where, query.limit());
    List<Spot> found = new ArrayList<>();
    ask(query, new Question(sql, where.values()), row -> found.add(spot(row)));
    return found;
  }

  private static Spot spot(ResultSet row) throws SQLException {
    return new Spot(
        row.getString("place"),
        Reading.number(row, "geonames", row.getLong("geonames")),
        Reading.text(row, "country"),
        Reading.text(row, "admin1"),
        Reading.number(row, "lat", row.getDouble("lat")),
        Reading.number(row, "lon", row.getDouble("lon")),
        Reading.text(row, "place_precision"),
        weight(row),
        row.getLong("killed"));
  }

  private static Weight weight(ResultSet row) throws SQLException {
    return new Weight(
        row.getLong("incidents"),
        Map.of(
            1, row.getLong("quad1"),
            2, row.getLong("quad2"),
            3, row.getLong("quad3"),
            4, row.getLong("quad4")),
        row.getDouble("goldstein"));
  }

  @Override
  public Period span() {
    List<Period> found = new ArrayList<>();
    transactions.read(
        "span",
        List.of(),
        row -> found.add(new Period(Reading.day(row, "first"), Reading.day(row, "last"))));
    return found.get(0);
  }

  private long count(EventQuery query, String name, Where where) {
    long[] count = new long[1];
    ask(query, new Question(sql(name, where, 1), where.values()), row -> count[0] = row.getLong(1));
    return count[0];
  }

  private void list(String name, Where where, int limit, Transactions.RowSink sink) {
    transactions.rows(sql(name, where, limit), where.values(), sink);
  }

  private static String sql(String name, Where where, int limit) {
    return Sql.read(name).replace(":where", where.sql()).replace(":limit", String.valueOf(limit));
  }

  private void ask(EventQuery query, Question question, Transactions.RowSink sink) {
    transactions.reading(
        connection -> {
          Question with = text.matches(connection, query).with(question);
          return Transactions.rows(connection, with.sql(), with.values(), sink);
        });
  }
}
