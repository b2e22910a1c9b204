package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import dev.dragoman.model.Status;
import dev.dragoman.store.EventQuery.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A query finds in both databases what a look at every claim finds. */
class QueryTest {
  private static final List<Coding> CODINGS = StoreSamples.codings();

  @TempDir private Path folder;

  private record Told(Document document, Claim claim) {}

  private static boolean code(Optional<Party> first, List<Party> further, String code) {
    return Stream.concat(first.stream(), further.stream())
        .anyMatch(p -> p.code().orElse("").startsWith(code));
  }

  private static boolean source(Claim c, String code) {
    return code(c.source(), c.alsoSource(), code);
  }

  private static boolean target(Claim c, String code) {
    return code(c.target(), c.alsoTarget(), code);
  }

  /** Queries and what each claim that they find is. */
  private static Map<String, Predicate<Told>> cases() {
    Map<String, Predicate<Told>> cases = new HashMap<>();
    cases.put("", t -> true);
    cases.put("actor=RUS", t -> source(t.claim(), "RUS") || target(t.claim(), "RUS"));
    cases.put("actor=Russia", t -> source(t.claim(), "RUS") || target(t.claim(), "RUS"));
    cases.put(
        "actor=TUR&actor=RUS",
        t ->
            source(t.claim(), "RUS") && target(t.claim(), "TUR")
                || source(t.claim(), "TUR") && target(t.claim(), "RUS"));
    cases.put(
        "source=TUR&target=RUS",
        t ->
            source(t.claim(), "TUR") && target(t.claim(), "RUS")
                || t.claim().reciprocal() && source(t.claim(), "RUS") && target(t.claim(), "TUR"));
    cases.put(
        "source=RUSMIL",
        t -> source(t.claim(), "RUSMIL") || t.claim().reciprocal() && target(t.claim(), "RUSMIL"));
    cases.put("action=19", t -> t.claim().action().cameo().startsWith("19"));
    cases.put("action=STATEMENT", t -> t.claim().action().cameo().startsWith("01"));
    cases.put(
        "action=ASSAULT&action=consult",
        t -> List.of("ASSAULT", "CONSULT").contains(t.claim().action().plover().orElse("")));
    cases.put("quad=3&quad=4", t -> t.claim().action().quad() >= 3);
    cases.put(
        "status=negated&status=future",
        t -> List.of(Status.NEGATED, Status.FUTURE).contains(t.claim().status()));
    cases.put("background=no", t -> !t.claim().background());
    cases.put(
        "from=2015-11-24&to=2015-11-30",
        t ->
            t.claim()
                .when()
                .interval()
                .filter(
                    i ->
                        !i.start().isAfter(LocalDate.of(2015, 11, 30))
                            && !i.end().isBefore(LocalDate.of(2015, 11, 24)))
                .isPresent());
    cases.put(
        "published-from=2015-11-25",
        t ->
            t.document()
                .published()
                .date()
                .filter(d -> !d.isBefore(LocalDate.of(2015, 11, 25)))
                .isPresent());
    cases.put(
        "country=SYR",
        t -> t.claim().where().flatMap(w -> w.place().country()).equals(Optional.of("SYR")));
    cases.put("confidence=0.5", t -> t.claim().confidence() >= 0.5);
    cases.put("speaker=unnamed", t -> t.claim().says().speaker().kind().name().equals("UNNAMED"));
    cases.put(
        "document=" + CODINGS.get(1).document().id(),
        t -> t.document().id().equals(CODINGS.get(1).document().id()));
    cases.put("text=airspace", t -> holds(t.document(), "airspace"));
    cases.put(
        "text=airspace or gas -tourists",
        t ->
            holds(t.document(), "airspace")
                || holds(t.document(), "gas ") && !holds(t.document(), "tourist"));
    cases.put("text=\"shot down\"", t -> holds(t.document(), "shot down"));
    cases.put("actor=%' OR '1'='1", t -> false);
    cases.put("place=_", t -> false);
    cases.put("text=zzyzx", t -> false);
    return cases;
  }

  private static boolean holds(Document document, String word) {
    return (document.title().orElse("") + " " + document.text())
        .toLowerCase(Locale.ROOT)
        .contains(word);
  }

  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void findsWhatALookAtEveryClaimFinds(StoreSamples.Kind kind) {
    try (ClaimStore store = kind.open(folder)) {
      store.keep(CODINGS, List.of());
      int found = 0;
      for (Map.Entry<String, Predicate<Told>> one : cases().entrySet()) {
        List<String> expected =
            CODINGS.stream()
                .flatMap(c -> c.claims().stream().map(k -> new Told(c.document(), k)))
                .filter(one.getValue())
                .map(t -> t.claim().id())
                .sorted()
                .toList();
        EventQuery query =
            EventQuery.parse(EventQueryTest.parameters(one.getKey()))
                .with()
                .limit(EventQuery.NO_LIMIT)
                .build();
        assertEquals(expected, ids(store, query).stream().sorted().toList(), one.getKey());
        assertEquals(expected.size(), store.count(query), one.getKey());
        found += expected.isEmpty() ? 0 : 1;
      }
      assertTrue(found >= cases().size() - 5, "too few of the cases find anything: " + found);
    }
  }

  private static List<String> ids(ClaimStore store, EventQuery query) {
    List<String> ids = new ArrayList<>();
    store.claims(query, c -> ids.add(c.claim().id()));
    return ids;
  }

  // Page after page gives what one answer gives, in every order, and no claim twice.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void pagesMakeUpTheWhole(StoreSamples.Kind kind) {
    try (ClaimStore store = kind.open(folder)) {
      store.keep(CODINGS.subList(0, 5), List.of());
      store.keep(CODINGS.subList(5, CODINGS.size()), List.of());
      for (Order order : Order.values()) {
        EventQuery whole =
            new QueryBuilder()
                .text("Russia or Turkey")
                .order(order)
                .limit(EventQuery.NO_LIMIT)
                .build();
        List<String> expected = ids(store, whole);
        List<String> paged = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
          Page page = store.page(whole.with().limit(7).after(next.orElse(null)).build());
          page.claims().stream().map(StoredClaim::claim).map(Claim::id).forEach(paged::add);
          next = page.next().map(c -> Cursor.parse(c.toString()));
        } while (next.isPresent());
        assertEquals(expected, paged, order.name());
        assertTrue(expected.size() > 20);
      }
    }
  }

  // What is forgotten or corrected is no longer found by its words, and what comes in is.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void textFollowsTheRecord(StoreSamples.Kind kind) {
    Coding first = CODINGS.get(0);
    String id = first.document().id();
    EventQuery query =
        new QueryBuilder().text('"' + words(first.document()) + '"').limit(1_000).build();
    try (ClaimStore store = kind.open(folder)) {
      store.keep(List.of(first), List.of());
      assertEquals(first.claims().size(), store.count(query));
    }
    try (ClaimStore store = kind.open(folder)) {
      assertEquals(first.claims().size(), store.count(query));
      store.keep(List.of(StoreSamples.retold(CODINGS.get(9), id)), List.of());
      assertEquals(0, store.count(query));
      store.keep(List.of(StoreSamples.retold(first, "another")), List.of());
      assertEquals(first.claims().size(), store.count(query));
      store.forget("another");
      assertEquals(0, store.count(query));
    }
  }

  /** Some words in a row that only that document holds. */
  private static String words(Document document) {
    String text = document.text();
    int at = text.indexOf(' ', text.length() / 3);
    return text.substring(at, text.indexOf(' ', at + 60)).replace('"', ' ').strip();
  }

  // The index is found out to lag, to be gone or to be broken, and is mended.
  @org.junit.jupiter.api.Test
  void theIndexMendsItself() throws IOException {
    EventQuery query = new QueryBuilder().text("Russia").limit(EventQuery.NO_LIMIT).build();
    Path text = folder.resolve("text");
    Path older = folder.resolve("older");
    long before;
    try (ClaimStore store = StoreSamples.Kind.DUCKDB.open(folder)) {
      store.keep(CODINGS.subList(0, 3), List.of());
    }
    copy(text, older);
    try (ClaimStore store = StoreSamples.Kind.DUCKDB.open(folder)) {
      store.keep(CODINGS, List.of());
      store.forget(CODINGS.get(0).document().id());
      before = store.count(query);
    }
    delete(text);
    copy(older, text);
    assertEquals(before, countedAfresh(query));
    delete(text);
    assertEquals(before, countedAfresh(query));
    for (Path file : files(text)) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }
    assertEquals(before, countedAfresh(query));
  }

  private long countedAfresh(EventQuery query) {
    try (ClaimStore store = StoreSamples.Kind.DUCKDB.open(folder)) {
      return store.count(query);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.endsWith("write.lock")).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(from.relativize(file)));
    }
  }

  private static void delete(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
  }

  // Spans of the words found, in the text's own offsets.
  @org.junit.jupiter.api.Test
  void wordsAreFoundInAText() {
    String text = "The ceasefires held. No cease-fire, the Minister's aide said, was ever signed.";
    EventQuery query = new QueryBuilder().text("ceasefire \"cease-fire\" minister -aide").build();
    assertEquals(
        List.of("ceasefires", "cease-fire", "Minister's"),
        query.found(text).stream().map(s -> s.of(text)).toList());
    assertFalse(query.found(text).isEmpty());
  }
}
