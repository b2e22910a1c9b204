package dev.dragoman.exchange;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Action;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What holds of GDELT's own rows of Events and must hold of ours: types, ranges, codes. */
final class GdeltRows {
  private final ActorGroups groups;
  private final CountryNames countries;
  private final Scales scales;
  private final Set<String> cameo = new HashSet<>();

  GdeltRows(Tables tables) {
    countries = CountryNames.load(tables);
    groups = ActorGroups.load(tables, countries);
    scales = Scales.load(tables);
    tables.read("cameo.tsv").forEach(row -> cameo.add(row.get("code")));
  }

  /** What is wrong with a row; ours may leave the tone empty. */
  List<String> problems(String[] cells, boolean ours) {
    if (cells.length != GdeltEvents.COLUMNS) {
      return List.of(cells.length + " cells");
    }
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> at = new HashMap<>();
    GdeltImport.order().forEach(name -> at.put(name, at.size()));
    Row row = new Row(cells, at, wrong);
    row.matches("GLOBALEVENTID", "[0-9]{1,19}");
    days(row);
    actor(row, "Actor1");
    actor(row, "Actor2");
    action(row);
    row.matches("NumMentions", "[1-9][0-9]*");
    row.matches("NumSources", "[1-9][0-9]*");
    row.matches("NumArticles", "[1-9][0-9]*");
    row.matches("AvgTone", ours ? "" : "-?[0-9.]+(E-[0-9]+)?");
    place(row, "Actor1Geo_");
    place(row, "Actor2Geo_");
    place(row, "ActionGeo_");
    row.matches("DATEADDED", "(19|20)[0-9]{12}");
    row.matches("SOURCEURL", ".+");
    return wrong;
  }

  private static void days(Row row) {
    row.matches("SQLDATE", "(19|20)[0-9]{6}");
    String day = row.get("SQLDATE");
    try {
      LocalDate date = LocalDate.parse(day, GdeltEvents.DAY);
      double fraction =
          date.getYear() + ((date.getMonthValue() - 1) * 30 + date.getDayOfMonth()) / 365.0;
      row.check(
          Math.abs(fraction - Double.parseDouble(row.get("FractionDate"))) < 0.0001,
          "FractionDate");
    } catch (DateTimeException | NumberFormatException e) {
      row.check(false, "SQLDATE or FractionDate");
      return;
    }
    row.check(row.get("MonthYear").equals(day.substring(0, 6)), "MonthYear");
    row.check(row.get("Year").equals(day.substring(0, 4)), "Year");
  }

  /** The columns split out of the code are those that our splitting gives. */
  private void actor(Row row, String who) {
    String code = row.get(who + "Code");
    if (code.isEmpty()) {
      for (String part : List.of("Name", "CountryCode", "Type1Code", "KnownGroupCode")) {
        row.matches(who + part, "");
      }
      return;
    }
    row.matches(who + "Code", "([A-Z0-9a-z]{3}){1,5}");
    row.check(
        row.get(who + "Name").equals(row.get(who + "Name").toUpperCase(Locale.ROOT)), who + "Name");
    ActorParts parts = groups.split(code);
    row.same(who + "CountryCode", parts.country().orElse(""));
    row.same(who + "KnownGroupCode", parts.group().orElse(""));
    row.same(who + "EthnicCode", parts.ethnic().orElse(""));
    row.same(who + "Religion1Code", parts.religion(0));
    row.same(who + "Religion2Code", parts.religion(1));
    row.same(who + "Type1Code", type(parts, 0));
    row.same(who + "Type2Code", type(parts, 1));
    row.same(who + "Type3Code", type(parts, 2));
  }

  private String type(ActorParts parts, int at) {
    List<String> types = groups.gdeltTypes(parts);
    return at < types.size() ? types.get(at) : "";
  }

  private void action(Row row) {
    row.matches("IsRootEvent", "[01]");
    String code = row.get("EventCode");
    row.check(cameo.contains(code), "EventCode " + code);
    row.same("EventBaseCode", GdeltEvents.base(code));
    row.same("EventRootCode", code.substring(0, 2));
    row.same("QuadClass", scales.gdelt(code).map(String::valueOf).orElse(""));
    Action action = new Action(code, "", Optional.empty(), Optional.empty(), List.of(), 1, 0);
    row.same(
        "GoldsteinScale",
        scales.goldstein(action, Scales.Goldstein.GDELT).map(String::valueOf).orElse(""));
  }

  private void place(Row row, String which) {
    String type = row.get(which + "Type");
    if (type.equals("0")) {
      for (String part : List.of("FullName", "CountryCode", "ADM1Code", "Lat", "Long")) {
        row.matches(which + part, "");
      }
      return;
    }
    row.matches(which + "Type", "[1-5]");
    row.matches(which + "FullName", ".+");
    String fips = row.get(which + "CountryCode");
    row.check(countries.ofFips(fips).isPresent(), which + "CountryCode " + fips);
    row.check(row.get(which + "ADM1Code").startsWith(fips), which + "ADM1Code");
    row.check(
        row.get(which + "ADM1Code").length() == (type.equals("1") ? 2 : 4),
        which + "ADM1Code's length");
    row.check(
        (type.equals("2") || type.equals("3")) == (fips.equals("US") && !type.equals("1")),
        which + "Type and country");
    row.range(which + "Lat", 90);
    row.range(which + "Long", 180);
    int commas = row.get(which + "FullName").split(", ", -1).length;
    row.check(
        switch (type) {
          case "1" -> commas == 1;
          case "2" -> commas == 2;
          default -> commas >= 2;
        },
        which + "FullName");
  }

  private record Row(String[] cells, Map<String, Integer> at, List<String> wrong) {
    String get(String column) {
      Integer index = at.get(column);
      if (index == null) {
        throw new IllegalArgumentException(column);
      }
      return cells[index];
    }

    void check(boolean right, String what) {
      if (!right) {
        wrong.add(what);
      }
    }

    void matches(String column, String pattern) {
      check(get(column).matches(pattern), column + " '" + get(column) + "'");
    }

    void same(String column, String value) {
      check(get(column).equals(value), column + " '" + get(column) + "' not '" + value + "'");
    }

    void range(String column, double most) {
      try {
        check(Math.abs(Double.parseDouble(get(column))) <= most, column);
      } catch (NumberFormatException e) {
        check(false, column + " '" + get(column) + "'");
      }
    }
  }
}
