package dev.dragoman.store;

import dev.dragoman.Actions;
import dev.dragoman.copies.Sketch;
import dev.dragoman.incident.ContentWords;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.Span;
import dev.dragoman.model.Status;
import dev.dragoman.model.TimeInterval;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long queries of a large record take: fills an empty store with invented documents of five
 * claims each, then asks, in the same process. Five million claims need about 5 GB of disk.
 *
 * <pre>
 *   QueryRate STORE [CLAIMS]
 * </pre>
 */
public final class QueryRate {
  private static final int CLAIMS_EACH = 5;
  private static final int BATCH = 20_000;
  private static final int ROUNDS = 7;
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 15 * 365;
  private static final String CODEBOOK = "sha256:bench";
  private static final List<String> ROLES = List.of("", "GOV", "MIL", "REB", "CVL");

  private final Random random = new Random(1);
  private final List<String> countries;
  private final List<String> words;
  private final Actions actions;
  private final List<String> codes;
  private final Rows rows;

  private QueryRate(Tables tables) {
    countries = tables.read("countries.tsv").stream().map(r -> r.get("code")).toList();
    codes = tables.read("cameo.tsv").stream().map(r -> r.get("code")).toList();
    actions = Actions.load(tables);
    rows = new Rows(java.util.Set.copyOf(countries), ContentWords.load(tables));
    words = IntStream.range(0, 30_000).mapToObj(QueryRate::word).toList();
  }

  /** A word of syllables, the common ones short. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int n = number + 30; n > 0; n /= 60) {
      word.append("bdfgklmnprst".charAt(n % 12)).append("aeiou".charAt(n / 12 % 5));
    }
    return word.toString();
  }

  public static void main(String[] args) throws SQLException {
    String where = args[0];
    int claims = args.length > 1 ? Integer.parseInt(args[1]) : 5_000_000;
    Tables tables = Tables.bundled();
    long start = System.nanoTime();
    try (ClaimStore store = SqlStore.open(where, tables, Clock.systemUTC())) {
      Database database =
          where.startsWith("jdbc:")
              ? new Database.Postgres(where)
              : new Database.Duck(Path.of(where).toAbsolutePath().resolve("record.duckdb"));
      told("open", start);
      try (Connection writer = database.connect()) {
        if (database instanceof Database.Duck) {
          writer.createStatement().execute("SET GLOBAL memory_limit = '1GB'");
        }
        if (store.stats().claims() == 0) {
          new QueryRate(tables).fill(database, writer, claims / CLAIMS_EACH);
          told("fill", start);
        }
        System.out.println(store.stats());
        ask(store, database);
      }
    }
  }

  private void fill(Database database, Connection writer, int documents) throws SQLException {
    byte[] sketch = Sketch.of("nothing that is compared here, some words of a text").toBytes();
    for (int done = 0; done < documents; done += BATCH) {
      Instant added = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(done);
      List<Kept.Placed> batch = new ArrayList<>();
      for (int i = done; i < Math.min(done + BATCH, documents); i++) {
        Coding coding = coding(i);
        batch.add(new Kept.Placed(coding, 1, Hashes.of(coding.document()), 1, true));
      }
      writer.setAutoCommit(false);
      try (Database.Bulk bulk = database.bulk(writer, "documents")) {
        for (Kept.Placed one : batch) {
          Rows.document(bulk, one, added);
        }
      }
      try (Database.Bulk bulk = database.bulk(writer, "heads")) {
        for (Kept.Placed one : batch) {
          Rows.head(bulk, one, sketch, added);
        }
      }
      try (Database.Bulk bulk = database.bulk(writer, "claims")) {
        for (Kept.Placed one : batch) {
          rows.claims(bulk, one.coding(), added);
        }
      }
      writer.commit();
      writer.setAutoCommit(true);
    }
    writer
        .createStatement()
        .execute(
            "INSERT INTO incidents SELECT 'i' || id, action, quad, goldstein, status, source_code,"
                + " source_country, target_code, target_country, event_start, event_end, 1, 1, 1, 1, '{}'"
                + " FROM claims WHERE number < 2");
    writer
        .createStatement()
        .execute("UPDATE heads SET copy_of = 'd0' WHERE id LIKE '%7' OR id LIKE '%3'");
    if (database instanceof Database.Postgres) {
      writer.createStatement().execute("ANALYZE");
    }
  }

  /** Common ones are common: as the n-th word of a language occurs. */
  private <T> T some(List<T> all) {
    double at = Math.exp(random.nextDouble() * Math.log(all.size() + 1.0)) - 1;
    return all.get(Math.min((int) at, all.size() - 1));
  }

  private Coding coding(int number) {
    String id = "d" + Long.toHexString(number * 0x9E3779B97F4A7C15L);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      text.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(some(words));
    }
    LocalDate published = FIRST.plusDays(random.nextInt(DAYS));
    Document document =
        new Document(
            id,
            id,
            Optional.of("https://news.example/" + id),
            Optional.of("Outlet " + number % 300),
            Optional.empty(),
            Optional.empty(),
            Optional.of(some(words) + " " + some(words) + " " + some(words)),
            Optional.empty(),
            "en",
            new Dating(
                Optional.of(published),
                Optional.empty(),
                Optional.empty(),
                Dating.Basis.GIVEN,
                Optional.empty()),
            Optional.empty(),
            text.toString(),
            List.of());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS_EACH; i++) {
      claims.add(claim(id + "-" + i, published));
    }
    return new Coding(
        document,
        claims,
        List.of(),
        new Coding.Mentions(List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(),
        CODEBOOK);
  }

  private Party party(int at) {
    String code = some(countries) + some(ROLES);
    return new Party(
        Optional.of(code.toLowerCase(java.util.Locale.ROOT)),
        Optional.of(code),
        Optional.of("Actor " + code),
        "the " + code,
        new Span(at, at + 5));
  }

  private Claim claim(String id, LocalDate published) {
    LocalDate day = published.minusDays(random.nextInt(5));
    return new Claim(
        id,
        actions.of(some(codes), Optional.empty()),
        Optional.of(party(1)),
        random.nextInt(20) == 0 ? List.of(party(40)) : List.of(),
        Optional.of(party(8)),
        random.nextInt(20) == 0 ? List.of(party(50)) : List.of(),
        new Claim.When(
            random.nextInt(10) == 0
                ? Optional.empty()
                : Optional.of(new TimeInterval(day, day, TimeInterval.Precision.DAY)),
            Optional.empty(),
            Claim.When.Basis.PUBLISHED),
        Optional.of(
            new Claim.Where(
                new Place(
                    OptionalLong.of(random.nextInt(1_000)),
                    "Place " + random.nextInt(1_000),
                    Optional.of(some(countries)),
                    Optional.empty(),
                    Optional.of(
                        new Place.Point(random.nextInt(120) - 60, random.nextInt(360) - 180)),
                    Optional.of(Place.Precision.CITY)),
                "there",
                new Span(20, 25),
                "in the sentence")),
        random.nextInt(10) == 0,
        new Attribution(
            Speaker.narrator(),
            Optional.empty(),
            Optional.empty(),
            Attribution.Stance.ASSERTS,
            List.of(),
            List.of()),
        random.nextInt(5) == 0 ? Status.POSSIBLE : Status.HAPPENED,
        random.nextInt(5) == 0,
        List.of(),
        new Claim.Evidence(new Span(0, 80), new Span(30, 36)),
        "bench.rule",
        random.nextInt(100) / 100.0,
        List.of());
  }

  private static void ask(ClaimStore store, Database database) {
    Map<String, QueryBuilder> pages = new LinkedHashMap<>();
    pages.put("page of all", new QueryBuilder());
    pages.put("page of a dyad", pair());
    pages.put(
        "page of a dyad, a month, deeds that happened",
        pair()
            .from(LocalDate.of(2015, 11, 1))
            .to(LocalDate.of(2015, 11, 30))
            .quad(4)
            .status(Status.HAPPENED));
    pages.put("page, latest first", new QueryBuilder().order(EventQuery.Order.LATEST));
    pages.put("page, newest in the record", new QueryBuilder().order(EventQuery.Order.ADDED));
    pages.put("page, surest", new QueryBuilder().order(EventQuery.Order.CONFIDENCE));
    pages.put("page without copies", new QueryBuilder().copies(false));
    pages.put("page of an actor's name", new QueryBuilder().actor("Actor RUSGOV"));
    pages.put("page of a box", new QueryBuilder().box(new EventQuery.Box(30, 30, 40, 40)));
    pages.put("page of a document", new QueryBuilder().document("d0"));
    long start = System.nanoTime();
    store.page(new QueryBuilder().text(word(25_000)).build());
    told("index opened (or made), first text", start);
    for (int rank : new int[] {20, 200, 2_000, 20_000}) {
      QueryBuilder text = new QueryBuilder().text(word(rank));
      long found = store.count(text.build());
      pages.put("text in " + found + " claims, by day", text);
      pages.put(
          "text in " + found + " claims, best first",
          new QueryBuilder().text(word(rank)).order(EventQuery.Order.MATCH));
    }
    pages.put("text, phrase", new QueryBuilder().text('"' + word(3) + " " + word(40) + '"'));
    pages.put("text and dyad", pair().text(word(200)));
    pages.forEach((name, query) -> time(name, () -> store.page(query.build())));
    time("count of a dyad", () -> store.count(pair().build()));
    time("dyad by month, claims", () -> months(database));
    time("dyad by month, incidents", () -> store.relation("RUS", "TUR", false, Relation.By.MONTH));
    Page deep = store.page(new QueryBuilder().limit(100_000).build());
    time(
        "page after 100 000",
        () -> store.page(new QueryBuilder().after(deep.next().orElseThrow()).build()));
  }

  private static QueryBuilder pair() {
    return new QueryBuilder().actor("RUS").actor("TUR");
  }

  private static int months(Database database) {
    Where where = Where.of(pair().build(), QueryWords.bundled());
    try (Connection connection = database.connect();
        var ask =
            connection.prepareStatement(
                "SELECT date_trunc('month', c.event_start), c.quad, count(*), sum(c.goldstein) FROM claims c WHERE "
                    + where.sql()
                    + " GROUP BY 1, 2 ORDER BY 1, 2")) {
      for (int i = 0; i < where.values().size(); i++) {
        ask.setObject(i + 1, where.values().get(i));
      }
      int months = 0;
      try (var row = ask.executeQuery()) {
        while (row.next()) {
          months++;
        }
      }
      return months;
    } catch (SQLException e) {
      throw new StoreException("cannot be asked", e);
    }
  }

  private static void time(String name, Runnable question) {
    long[] times = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      question.run();
      times[i] = (System.nanoTime() - start) / 1_000_000;
    }
    long first = times[0];
    java.util.Arrays.sort(times);
    System.out.printf(
        "%-50s median %5d ms   first %5d   worst %5d%n",
        name, times[ROUNDS / 2], first, times[ROUNDS - 1]);
  }

  private static void told(String what, long start) {
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }
}
