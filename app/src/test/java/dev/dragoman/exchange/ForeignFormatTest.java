package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Reject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A row that cannot be read is told with its line, and the reading goes on. */
class ForeignFormatTest {
  private static final String ACLED =
      "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,location,fatalities,notes\n";

  @Test
  void acled() throws IOException {
    Reading read =
        read(
            ForeignFormat.ACLED,
            ACLED
                + "TUR1,2020-02-27,Battles,Armed clash,Military Forces of Turkey (2016-),Military"
                + " Forces of Syria (2000-),Idleb,33,\"two \"\"lines\"\",\nof notes\"\n"
                + "TUR2,27 February 2020,Protests,Peaceful protest,Protesters (Turkey),,Ankara,0,\n"
                + "TUR3,2020-02-31,Battles,Armed clash,a,b,c,1,\n"
                + "TUR4,2020-02-27,Battles,Armed clash,a,b,c,many,\n"
                + "TUR5,2020-02-27,Battles,Armed clash\n"
                + "TUR6,2020-02-27,,,a,b,c,1,\n");
    assertEquals(2, read.events().size());
    ForeignEvent clash = read.events().get(0);
    assertEquals(Optional.of("TUR"), clash.source().country());
    assertEquals(Optional.of("SYR"), clash.target().country());
    assertEquals(OptionalLong.of(33), clash.fatalities());
    assertEquals(2, clash.line());
    assertEquals(4, read.events().get(1).line());
    assertEquals(
        List.of(
            "in.csv:5: event_date is no date: '2020-02-31'",
            "in.csv:6: fatalities is no whole number: 'many'",
            "in.csv:7: 4 cells instead of 9",
            "in.csv:8: no event_type"),
        read.rejects());
  }

  @Test
  void quotesEndAsTheyShould() throws IOException {
    assertEquals(
        List.of("in.csv:2: a quote does not end"),
        read(ForeignFormat.ACLED, ACLED + "TUR1,\"2020\n").rejects());
    assertEquals(
        List.of("in.csv:2: 'x' after the end of a quote"),
        read(ForeignFormat.ACLED, ACLED + "\"TUR1\"x,2020\n").rejects());
  }

  @Test
  void aHeaderWithoutAColumnIsNotRead() {
    IOException why =
        assertThrows(
            IOException.class, () -> read(ForeignFormat.UCDP, "id,year,type_of_violence\n1,2,3\n"));
    assertEquals("in.csv:1: the header has no column 'side_a'", why.getMessage());
  }

  @Test
  void icewsRowsWithBrokenCodes() throws IOException {
    String header = String.join("\t", IcewsEvents.HEADER) + "\n";
    String good =
        "1\t2018-06-01\tJapan\tNA\tJapan\tConsult\t040\t1\tVietnam\tNULL\tVietnam\t9\t2\tX\tNA\tNA\tNA\tJapan\t35.6\t139.6\n";
    Reading read =
        read(
            ForeignFormat.ICEWS,
            header + good + good.replace("040", "13y") + good.replace("040", "NULL"));
    assertEquals(1, read.events().size());
    assertEquals(Optional.of("JPN"), read.events().get(0).source().country());
    assertEquals(Optional.of("Japan"), read.events().get(0).place());
    assertEquals(Optional.of(1), read.events().get(0).quad());
    assertEquals(
        List.of("in.csv:3: CAMEO Code is no CAMEO code: '13y'", "in.csv:4: no CAMEO Code"),
        read.rejects());
  }

  @Test
  void ploverLines() throws IOException {
    Reading read =
        read(
            ForeignFormat.PLOVER,
            "{\"id\":\"1\",\"date\":\"2020-02-27\",\"event\":[\"CONSULT\"],\"mode\":[\"visit\"],"
                + "\"actor\":[{\"code\":\"TUR\"}],\"recipient\":[],\"quad_code\":1}\n"
                + "{\"id\":\"2\",\"date\":\"2020\",\"event\":[\"CONSULT\"]}\n"
                + "{\"id\":\"3\",\"date\":\"2020-02-27\",\"event\":[\"AID\"],\"mode\":[\"future\"]}\n"
                + "{\"id\"\n");
    assertEquals("CONSULT/visit", read.events().get(0).action());
    assertEquals(Optional.of("TUR"), read.events().get(0).source().country());
    assertEquals(
        List.of("in.csv:2: date is no date: '2020'", "in.csv:3: not a happening: mode future"),
        read.rejects().subList(0, 2));
    assertEquals(3, read.rejects().size());
  }

  private record Reading(List<ForeignEvent> events, List<String> rejects) {}

  private static Reading read(ForeignFormat format, String text) throws IOException {
    List<ForeignEvent> events = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    try (ForeignEvents in =
        format.open(
            new BufferedReader(new StringReader(text)), "in.csv", Tables.bundled(), rejects::add)) {
      in.forEachRemaining(events::add);
      assertEquals(rejects.size(), in.rejected());
    }
    return new Reading(events, rejects.stream().map(r -> r.origin() + ": " + r.reason()).toList());
  }
}
