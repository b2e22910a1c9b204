package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeInterval.Precision;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2021-09-26, 2021-09-26, DAY,     2021-09-26",
    "2021-09-20, 2021-09-26, WEEK,    2021-W38",
    // the ISO week's year, not the calendar's
    "2018-12-31, 2019-01-06, WEEK,    2019-W01",
    "2021-09-01, 2021-09-30, MONTH,   2021-09",
    "2021-07-01, 2021-09-30, QUARTER, 2021-Q3",
    "2021-01-01, 2021-12-31, YEAR,    2021",
    // an end is told without what it has in common with the start
    "2021-09-01, 2021-09-15, RANGE,   2021-09-01/15",
    "2021-09-01, 2021-10-15, RANGE,   2021-09-01/10-15",
    "2020-09-01, 2021-10-15, RANGE,   2020-09-01/2021-10-15",
    "2020-09-01, 2020-09-01, RANGE,   2020-09-01",
  })
  void areAsShortAsTheirPrecisionAllows(
      LocalDate start, LocalDate end, Precision precision, String shown) {
    assertEquals(shown, Days.of(new TimeInterval(start, end, precision)));
  }
}
