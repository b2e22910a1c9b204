package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.lexicon.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorGroupsTest {
  private final CountryNames countries = CountryNames.load(Tables.bundled());
  private final ActorGroups groups = ActorGroups.load(Tables.bundled(), countries);

  @ParameterizedTest
  @CsvSource({
    // code, country, known group, ethnic, religions, types, ACLED's number
    "RUS,          RUS, -,   -,   -,       -,       1",
    "TURGOVMIL,    TUR, -,   -,   -,       GOV MIL, 1",
    "SYRREB,       SYR, -,   -,   -,       REB,     2",
    // the European Union: an organisation with a region
    "IGOEUREEC,    EUR, EEC, -,   -,       IGO,     8",
    "AFGINSTAL,    AFG, TAL, -,   -,       INS,     2",
    "IGOUNOREFHCR, -,   UNO, -,   -,       IGO REF, 8",
    // what follows a religion is a branch of it, no known group
    "IMGSEAMOSJMA, SEA, -,   -,   MOS,     IMG,     2",
    // Sunnis are a religion where they do not begin the code, the Soviet Union where it does
    "IRQMOSSUN,    IRQ, -,   -,   MOS SUN, -,       8",
    "SUNGOV,       SUN, -,   -,   -,       GOV,     1",
    "dakBUS,       -,   -,   dak, -,       BUS,     7",
    "CVL,          -,   -,   -,   -,       CVL,     7",
  })
  void aCodeIsSplit(
      String code,
      String country,
      String group,
      String ethnic,
      String religions,
      String types,
      int inter) {
    ActorParts parts = groups.split(code);
    assertEquals(country, parts.country().orElse("-"));
    assertEquals(group, parts.group().orElse("-"));
    assertEquals(ethnic, parts.ethnic().orElse("-"));
    assertEquals(
        religions, parts.religions().isEmpty() ? "-" : String.join(" ", parts.religions()));
    assertEquals(types, parts.types().isEmpty() ? "-" : String.join(" ", parts.types()));
    assertEquals(inter, groups.inter(parts).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "Russian Federation, RUS",
    "Occupied Palestinian Territory, PSE",
    "Government of Russia (Soviet Union), RUS",
    "Military Forces of Turkey (2016-), TUR",
    "Government of Myanmar (Burma), MMR",
    "Police Forces of the United States (2021-), USA",
    "Protesters (Syria), SYR",
    "Congo, COG",
    "Wagner Group, -",
  })
  void anActorsNameTellsItsCountry(String name, String code) {
    assertEquals(code, countries.ofActor(name).orElse("-"));
  }
}
