package dev.dragoman.exchange;

import dev.dragoman.exchange.DelimitedLines.BadRow;
import dev.dragoman.exchange.ForeignEvent.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** GDELT 2.0 Events. */
final class GdeltImport implements ForeignFormat.RowImport {
  private static final List<String> COLUMNS = names();

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String part :
          List.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")) {
        names.add(actor + part);
      }
    }
    names.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      for (String part :
          List.of(
              "Type",
              "FullName",
              "CountryCode",
              "ADM1Code",
              "ADM2Code",
              "Lat",
              "Long",
              "FeatureID")) {
        names.add(place + part);
      }
    }
    names.add("DATEADDED");
    names.add("SOURCEURL");
    return List.copyOf(names);
  }

  /** The 61 columns, in order. */
  static List<String> order() {
    return COLUMNS;
  }

  @Override
  public boolean tabs() {
    return true;
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public ForeignEvent event(ForeignRow row) throws BadRow {
    String code = row.cameo("EventCode");
    String root = row.must("EventRootCode");
    if (!code.startsWith(root)) {
      throw new BadRow("EventRootCode " + root + " is not that of EventCode " + code);
    }
    return new ForeignEvent(
        row.line(),
        row.day("SQLDATE"),
        new Side(row.get("Actor1Code"), row.get("Actor1CountryCode")),
        new Side(row.get("Actor2Code"), row.get("Actor2CountryCode")),
        code,
        row.integer("QuadClass", 1, 4),
        row.get("ActionGeo_FullName"),
        OptionalLong.empty());
  }
}
