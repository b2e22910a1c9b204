package dev.dragoman.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.lexicon.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of feasts, each known from the calendars of its year. */
class HolidaysTest {
  private static final Holidays HOLIDAYS = Holidays.load(Tables.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12-25 | 2021 | 2021-12-25",
        "11 thursday 4 | 2021 | 2021-11-25",
        "5 monday -1 | 2021 | 2021-05-31",
        // the Tuesday after the first Monday, never the first of the month
        "11 monday 1 +1 | 2022 | 2022-11-08",
        "2-29 | 2021 | ''",
        "2-29 | 2020 | 2020-02-29",
        // the earliest and the latest Easter there is
        "easter | 1818 | 1818-03-22",
        "easter 0 | 2038 | 2038-04-25",
        "easter -2 | 2021 | 2021-04-02",
        "easter -7 for 7 | 2021 | 2021-03-28/2021-04-03",
        "orthodox | 1994 | 1994-05-01",
        "orthodox | 2016 | 2016-05-01",
        "orthodox | 2024 | 2024-05-05",
        // in this year both fell together
        "orthodox | 2017 | 2017-04-16",
        "easter | 2017 | 2017-04-16",
        "islamic 10-1 | 2008 | 2008-10-01",
        "islamic 12-10 | 2024 | 2024-06-16",
        "islamic 1-10 | 2024 | 2024-07-16",
        // the lunar year is eleven days short: two feasts in one year
        "islamic 10-1 | 2000 | 2000-01-08, 2000-12-27",
        "islamic-month 9 | 2021 | 2021-04-13/2021-05-12",
        // beyond the calendar's tables
        "islamic 10-1 | 1700 | ''",
        "passover | 1994 | 1994-03-27",
        "passover for 7 | 2021 | 2021-03-28/2021-04-03",
        "new-year | 2016 | 2016-10-03",
        "new-year +9 | 2021 | 2021-09-16",
        "hanukkah | 1994 | 1994-11-28",
        "hanukkah | 2016 | 2016-12-25",
        "hanukkah for 8 | 2021 | 2021-11-29/2021-12-06",
        "hanukkah | 2024 | 2024-12-26",
        "of diwali | 2021 | 2021-11-04",
        "of chinese-new-year | 2021 | 2021-02-12",
        "of nowruz | 2020 | 2020-03-20",
        "of diwali | 1800 | ''",
        "unknown | 2021 | ''"
      })
  void days(String rule, int year, String expected) {
    assertEquals(
        expected,
        HOLIDAYS.in(year, rule).stream().map(Period::value).collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13-1",
        "2-30",
        "easter for",
        "easter 1 for 0",
        "of nobody",
        "11 thursday",
        "11 thor 4",
        "islamic 13-1",
        "islamic 9-31",
        "christmas",
        "easter 1 2"
      })
  void brokenRules(String rule) {
    assertThrows(RuntimeException.class, () -> HOLIDAYS.in(2021, rule));
  }

  // A user's own table is told where it is broken.
  @Test
  void brokenTable(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("en"));
    Files.writeString(
        folder.resolve("en/national_days.tsv"),
        "words\tcountry\tday\tsource\nUnity Day\tEST\t13-1\tmine\n");
    Tables tables = Tables.bundled().overlay(folder);
    Tables.TableException broken =
        assertThrows(Tables.TableException.class, () -> TimeTagger.load(tables));
    String message = String.valueOf(broken.getMessage());
    assertTrue(message.contains("national_days.tsv:2") && message.contains("13-1"), message);
  }
}
