package dev.dragoman.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.store.Relation;
import dev.dragoman.store.Relation.Made;
import dev.dragoman.store.Relation.Period;
import dev.dragoman.store.Relation.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RelationJsonTest {
  private static final LocalDate DAY = LocalDate.of(2015, 11, 24);
  private static final Period PERIOD =
      new Period(
          DAY.withDayOfMonth(1),
          3,
          Map.of(1, 1L, 2, 0L, 3, 0L, 4, 2L),
          Map.of(1, 3.4, 2, 0.0, 3, 0.0, 4, -18.0),
          Map.of("05", 1L, "19", 2L),
          -14.6,
          7,
          1);
  private static final Relation RELATION =
      new Relation(
          Optional.of(DAY),
          Optional.of(DAY),
          List.of(PERIOD),
          List.of(
              new Turn(
                  PERIOD.start(),
                  OptionalDouble.empty(),
                  -14.6,
                  List.of(new Made("8246a81d", DAY, "190", -10, 19, "It was shot down.")))));

  @Test
  void whatIsWrittenIsReadAgain() {
    assertEquals(RELATION, RelationJson.parse(RelationJson.write(Json.object(), RELATION)));
  }

  @Test
  void everyQuadClassHasItsWeight() {
    assertEquals(
        "{\"1\":3.4,\"2\":0.0,\"3\":0.0,\"4\":-18.0}",
        RelationJson.write(Json.object(), RELATION)
            .path("periods")
            .path(0)
            .path("weights")
            .toString());
  }
}
