package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.model.Coding;
import dev.dragoman.store.EventQuery.Period;
import dev.dragoman.store.Listings.Head;
import dev.dragoman.store.Listings.Pair;
import dev.dragoman.store.Listings.Slice;
import dev.dragoman.store.Listings.Sort;
import dev.dragoman.store.Listings.Told;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists hold in both databases what a look at every claim finds. */
class ListingsTest {
  private static final List<Coding> CODINGS = StoreSamples.codings();

  @TempDir private Path folder;

  private ClaimStore filled(StoreSamples.Kind kind) {
    ClaimStore store = kind.open(folder);
    store.keep(CODINGS, List.of());
    store.regroup();
    return store;
  }

  private static EventQuery query(Map<String, List<String>> parameters) {
    return EventQuery.parse(parameters);
  }

  private static <T> List<T> all(BiFunction<EventQuery, Optional<String>, Slice<T>> list) {
    EventQuery three = EventQuery.all().with().limit(3).build();
    List<T> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Slice<T> slice = list.apply(three, cursor);
      all.addAll(slice.items());
      cursor = slice.next();
    } while (cursor.isPresent());
    return all;
  }

  private static Set<String> incidents(ClaimStore store, EventQuery query) {
    Set<String> ids = new HashSet<>();
    store.claims(query, c -> c.incident().map(StoredClaim.Membership::id).ifPresent(ids::add));
    return ids;
  }

  // Every order gives each incident once, page after page.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void incidentsInEveryOrder(StoreSamples.Kind kind) {
    try (ClaimStore store = filled(kind)) {
      Set<String> expected = incidents(store, EventQuery.all());
      for (Sort sort : Sort.values()) {
        List<String> ids =
            all((query, cursor) -> store.listings().incidents(query, sort, cursor)).stream()
                .map(Told::id)
                .toList();
        assertEquals(expected.size(), ids.size(), sort.name());
        assertEquals(expected, Set.copyOf(ids), sort.name());
      }
      Map<String, List<String>> war = Map.of("quad", List.of("4"), "limit", List.of("all"));
      assertEquals(
          incidents(store, query(war)),
          Set.copyOf(
              store.listings().incidents(query(war), Sort.WEIGHT, Optional.empty()).items().stream()
                  .map(Told::id)
                  .toList()));
      assertThrows(
          QueryException.class,
          () -> store.listings().incidents(query(war), Sort.DAY, Optional.of("nonsense")));
    }
  }

  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void documentsByWhatIsAskedOfThemAndOfTheirClaims(StoreSamples.Kind kind) {
    try (ClaimStore store = filled(kind)) {
      List<Head> heads = all((query, cursor) -> store.listings().documents(query, cursor));
      assertEquals(CODINGS.size(), heads.size());
      assertEquals(CODINGS.size(), heads.stream().map(Head::id).distinct().count());
      Set<String> fighting = new HashSet<>();
      EventQuery war = query(Map.of("quad", List.of("4"), "limit", List.of("all")));
      store.claims(war, c -> fighting.add(c.document().id()));
      Slice<Head> found = store.listings().documents(war, Optional.empty());
      assertEquals(fighting, Set.copyOf(found.items().stream().map(Head::id).toList()));
      assertEquals(fighting.size(), found.total());
      Coding one = CODINGS.get(0);
      String id = one.document().id();
      assertEquals(Map.of(id, one.document().text()), store.listings().texts(List.of(id)));
      List<Head> named = List.copyOf(store.listings().documents(List.of(id)).values());
      assertEquals(one.claims().size(), named.get(0).claims());
      assertEquals(
          Set.of(id),
          Set.copyOf(
              store
                  .listings()
                  .documents(query(Map.of("document", List.of(id))), Optional.empty())
                  .items()
                  .stream()
                  .map(Head::id)
                  .toList()));
    }
  }

  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void pairsActorsAndPlaces(StoreSamples.Kind kind) {
    try (ClaimStore store = filled(kind)) {
      Listings listings = store.listings();
      Pair pair = listings.dyads(Period.ANY, 1).get(0);
      assertEquals("RUS", pair.one());
      assertEquals("TUR", pair.other());
      Relation relation = store.relation("RUS", "TUR", false, Relation.By.YEAR);
      assertEquals(Optional.of(pair.last()), relation.last());
      LocalDate late = pair.last();
      Period last = new Period(Optional.of(late), Optional.empty());
      assertTrue(listings.dyads(last, 9).stream().allMatch(p -> p.first().equals(late)));
      assertEquals("Recep Tayyip Erdogan", listings.actors("Erdogan", 5).get(0).name());
      assertTrue(listings.actors("tur", 3).stream().allMatch(a -> a.code().startsWith("TUR")));
      assertEquals(3, listings.actors("", 3).size());
      assertTrue(listings.places(EventQuery.all()).stream().anyMatch(p -> p.lat().isPresent()));
      assertTrue(listings.span().from().isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void theStateIsAnotherOnlyAfterAChange(StoreSamples.Kind kind) {
    try (ClaimStore store = filled(kind)) {
      String before = store.state();
      store.count(EventQuery.all());
      assertEquals(before, store.state());
      store.forget(CODINGS.get(0).document().id());
      assertNotEquals(before, store.state());
    }
  }
}
