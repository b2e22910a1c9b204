package dev.dragoman.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 2, 3);

  private static Incident incident(Tale... tales) {
    List<Telling> tellings = new ArrayList<>(Arrays.stream(tales).map(Tale::telling).toList());
    Incident told = Tale.INCIDENTS.of(tellings);
    Collections.reverse(tellings);
    assertEquals(told, Tale.INCIDENTS.of(tellings));
    return told;
  }

  private static List<String> contradictions(Incident incident) {
    return incident.contradictions().stream()
        .map(c -> c.kind() + " " + c.one().id() + " " + c.other().id())
        .toList();
  }

  private static Tale tale(String id) {
    return Tale.shelling(id, "doc-" + id, DAY);
  }

  // A wire text that three outlets print is one origin.
  @Test
  void copiesCountOnce() {
    Incident incident =
        incident(tale("a"), tale("b").copyOf("doc-a"), tale("c").copyOf("doc-a"), tale("d"));
    assertEquals(4, incident.documents());
    assertEquals(4, incident.outlets());
    assertEquals(2, incident.origins());
  }

  // Two that cite one speaker and nobody else are that speaker's word; one with words of its own is
  // not.
  @Test
  void aSpeakerCountsOnce() {
    assertEquals(
        1, incident(tale("a").saidBy("General Oran"), tale("b").saidBy("General Oran")).origins());
    assertEquals(
        2, incident(tale("a").saidBy("General Oran"), tale("b").saidBy("Mayor Selim")).origins());
    assertEquals(2, incident(tale("a").saidBy("General Oran"), tale("b")).origins());
  }

  // Who names the state and who names its army agree on the country; a third who names another army
  // is alone.
  @Test
  void aStateAndItsArmyAreOneSide() {
    Incident incident =
        incident(
            tale("a").by("TURMIL"),
            tale("b").by("SYR"),
            tale("c").by("SYRMIL"),
            tale("d").by("SYRMIL"));
    assertEquals("SYRMIL", incident.source().orElseThrow().value().text());
    assertEquals(3, incident.source().orElseThrow().origins());
    assertEquals(4, incident.source().orElseThrow().of());
    assertEquals(
        "SYR",
        incident(tale("a").by("TURMIL"), tale("b").by("SYR"), tale("c").by("SYRMIL"))
            .source()
            .orElseThrow()
            .value()
            .text());
  }

  @Test
  void mostOriginsDecide() {
    Incident incident =
        incident(
            tale("a").by("RUSMIL"),
            tale("b").by("RUSMIL").copyOf("doc-a"),
            tale("c").by("RUSMIL").copyOf("doc-a"),
            tale("d"),
            tale("e"));
    assertEquals("SYRMIL", incident.source().orElseThrow().value().text());
    assertEquals(2, incident.source().orElseThrow().origins());
    assertEquals(3, incident.source().orElseThrow().of());
  }

  @Test
  void casualtiesAreARange() {
    Incident incident = incident(tale("a").killing(7), tale("b").killing(11).saidBy("Mayor Selim"));
    Incident.Casualties killed = incident.casualties().get(0);
    assertEquals("7 11", killed.low() + " " + killed.high());
    assertEquals("Mayor Selim", killed.figures().get(1).voice());
    assertEquals(List.of("FIGURES a b"), contradictions(incident));
  }

  @Test
  void contradictionsStandSideBySide() {
    // the denial stands last
    assertEquals(List.of("DENIED b a"), contradictions(incident(tale("a").negated(), tale("b"))));
    assertEquals(
        List.of("BLAMED a b"), contradictions(incident(tale("a"), tale("b").by("RUSMIL"))));
    // forces and their government are not two
    assertEquals(List.of(), contradictions(incident(tale("a"), tale("b").by("SYRGOV"))));
    // between the same two voices one of a kind
    assertEquals(
        List.of("BLAMED a b"),
        contradictions(
            incident(tale("a"), tale("b").by("RUSMIL"), tale("c").by("RUSMIL").copyOf("doc-b"))));
  }

  // The id is the smallest of the document published first, and stays as later ones come.
  @Test
  void idIsThatOfTheFirst() {
    assertEquals("x", incident(tale("x")).id());
    assertEquals("x", incident(tale("x"), Tale.shelling("a", "later", DAY.plusDays(1))).id());
    assertThrows(IllegalArgumentException.class, () -> Tale.INCIDENTS.of(List.of()));
  }

  @Test
  void agreement() {
    Map<String, String> labels = Map.of("a", "1", "b", "1", "c", "2");
    assertEquals(1, Agreement.of(labels, Map.of("a", "x", "b", "x")).f1());
    assertEquals(
        5 / 9.0, Agreement.of(labels, Map.of("a", "x", "b", "x", "c", "x")).precision(), 1e-9);
    assertEquals(2 / 3.0, Agreement.of(labels, Map.of()).recall(), 1e-9);
  }

  @Test
  void wordingIsALine() {
    Wording wording = tale("a").telling().wording();
    assertEquals(wording, Wording.parse(wording.toString()));
    assertEquals(Wording.NONE, Wording.parse(Wording.NONE.toString()));
    assertThrows(IllegalArgumentException.class, () -> Wording.parse("a b"));
  }
}
