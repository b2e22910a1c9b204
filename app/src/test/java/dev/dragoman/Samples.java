package dev.dragoman;

import dev.dragoman.model.Action;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Quote;
import dev.dragoman.model.Span;
import dev.dragoman.model.Status;
import dev.dragoman.model.Tenure;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A coding made by hand in which every field bears something, of a text written for it. */
public final class Samples {
  private static final String STRIKE =
      "Russian jets bombed a rebel post outside Afrin on Sunday, killing at least 11 fighters, the"
          + " Valley Monitor said.";
  private static final String TALKS =
      "President Putin and Turkey’s leader will meet on Wednesday; “We have much to settle,” he told"
          + " state television.";
  private static final String PAST = "France condemned an earlier raid in 2019.";
  public static final String TEXT = STRIKE + "\n\n" + TALKS + "\n\n" + PAST;

  private static final LocalDate SUNDAY = LocalDate.of(2021, 9, 26);
  private static final Place AFRIN =
      new Place(
          OptionalLong.of(174186),
          "Afrin",
          Optional.of("SYR"),
          Optional.of("Aleppo"),
          Optional.of(new Place.Point(36.51, 36.87)),
          Optional.of(Place.Precision.CITY));
  private static final Actor MONITOR =
      new Actor(
          "MONITOR",
          "Valley Monitor",
          Actor.Kind.ORGANISATION,
          List.of(new Tenure("SYRNGO", Optional.empty(), Optional.empty(), Optional.empty())));

  private Samples() {}

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  public static Document document() {
    return new Document(
        "doc-1",
        "folder/raid.html",
        Optional.of("https://example.org/raid"),
        Optional.of("Example Daily"),
        Optional.of("EXA"),
        Optional.of("A. Writer"),
        Optional.of("Jets \"strike\" rebels"),
        Optional.empty(),
        "en",
        Dating.known(LocalDate.of(2021, 9, 27), Dating.Basis.METADATA, "meta date"),
        Optional.of(Instant.parse("2024-01-02T03:04:05Z")),
        TEXT,
        List.of());
  }

  public static Coding coding() {
    return new Coding(
        document(),
        List.of(strike(), talks(), past()),
        List.of(quote()),
        mentions(),
        List.of(),
        "sha256:abc");
  }

  private static ActorMention mention(String words, ActorMention.Kind kind, Actor... actors) {
    return new ActorMention(
        0, span(words), 0, words, kind, List.of(actors), Optional.empty(), Optional.empty(), false);
  }

  private static Speaker monitor() {
    return new Speaker(
        Speaker.Kind.NAMED,
        Optional.of(mention("the Valley Monitor", ActorMention.Kind.NAME, MONITOR)),
        "the Valley Monitor",
        Optional.of(span("the Valley Monitor")));
  }

  private static TimeMention sunday() {
    return new TimeMention(
        0,
        span("Sunday"),
        "Sunday",
        TimeMention.Type.DATE,
        "2021-09-26",
        Optional.of(TimeInterval.day(SUNDAY)));
  }

  private static Party party(String id, String code, String name, String words) {
    return new Party(Optional.of(id), Optional.of(code), Optional.of(name), words, span(words));
  }

  private static Claim strike() {
    return new Claim(
        "claim-1",
        new Action(
            "195",
            "Employ aerial weapons",
            Optional.of("ASSAULT"),
            Optional.of("heavy-weapons"),
            List.of("military"),
            4,
            -10),
        Optional.of(party("RUS-MIL", "RUSMIL", "Russian armed forces", "Russian jets")),
        List.of(),
        Optional.of(
            new Party(
                Optional.empty(),
                Optional.of("SYRREB"),
                Optional.empty(),
                "a rebel post",
                span("a rebel post"))),
        List.of(
            new Party(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "fighters",
                span("fighters"))),
        new Claim.When(
            Optional.of(TimeInterval.day(SUNDAY)), Optional.of(sunday()), Claim.When.Basis.TEXT),
        Optional.of(
            new Claim.Where(AFRIN, "Afrin", span("Afrin"), "outside Afrin, on the trigger")),
        false,
        new Attribution(
            monitor(),
            Optional.of("said"),
            Optional.of(span("said")),
            Attribution.Stance.ALLEGES,
            List.of(),
            List.of(
                new Speaker(
                    Speaker.Kind.UNNAMED,
                    Optional.empty(),
                    "fighters",
                    Optional.of(span("fighters"))))),
        Status.HAPPENED,
        false,
        List.of(
            new Quantity(
                Quantity.Kind.KILLED,
                11,
                OptionalLong.empty(),
                false,
                Optional.empty(),
                span("at least 11")),
            new Quantity(
                Quantity.Kind.WEAPONS,
                2,
                OptionalLong.of(4),
                false,
                Optional.of("jet"),
                span("jets"))),
        new Claim.Evidence(span(STRIKE), span("bombed")),
        "assault.airraid",
        0.8349,
        List.of());
  }

  private static Claim talks() {
    return new Claim(
        "claim-2",
        new Action(
            "046", "Engage in negotiation", Optional.empty(), Optional.empty(), List.of(), 1, 7),
        Optional.of(party("putin", "RUSGOV", "Vladimir Putin", "President Putin")),
        List.of(),
        Optional.of(
            new Party(
                Optional.empty(),
                Optional.of("TURGOV"),
                Optional.empty(),
                "Turkey’s leader",
                span("Turkey’s leader"))),
        List.of(),
        new Claim.When(
            Optional.of(TimeInterval.day(LocalDate.of(2021, 9, 27))),
            Optional.empty(),
            Claim.When.Basis.PUBLISHED),
        Optional.empty(),
        true,
        Attribution.narrator(),
        Status.FUTURE,
        false,
        List.of(),
        new Claim.Evidence(span(TALKS), span("meet")),
        "consult.meet",
        1,
        List.of());
  }

  private static Claim past() {
    return new Claim(
        "claim-3",
        new Action(
            "111",
            "Criticize or denounce",
            Optional.of("ACCUSE"),
            Optional.empty(),
            List.of(),
            3,
            -2),
        Optional.of(party("FRA", "FRA", "France", "France")),
        List.of(),
        Optional.empty(),
        List.of(),
        new Claim.When(Optional.empty(), Optional.empty(), Claim.When.Basis.NONE),
        Optional.empty(),
        false,
        Attribution.narrator(),
        Status.HAPPENED,
        true,
        List.of(),
        new Claim.Evidence(span(PAST), span("condemned")),
        "accuse.condemn",
        0.5,
        List.of());
  }

  private static Quote quote() {
    return new Quote(
        "We have much to settle,",
        span("We have much to settle,"),
        new Speaker(Speaker.Kind.UNNAMED, Optional.empty(), "he", Optional.of(span("he told"))),
        Optional.of("told"),
        Optional.of("state television"));
  }

  private static Coding.Mentions mentions() {
    return new Coding.Mentions(
        List.of(
            mention("the Valley Monitor", ActorMention.Kind.NAME, MONITOR),
            new ActorMention(
                0,
                span("a rebel post"),
                0,
                "a rebel post",
                ActorMention.Kind.ROLE,
                List.of(),
                Optional.of("SYR"),
                Optional.of("REB"),
                false)),
        List.of(sunday()),
        List.of(new PlaceMention(0, span("Afrin"), "Afrin", AFRIN)),
        List.of(
            new Attribution(
                monitor(),
                Optional.of("said"),
                Optional.of(span("said")),
                Attribution.Stance.ASSERTS,
                List.of(span("Russian jets bombed")),
                List.of()),
            new Attribution(
                Speaker.narrator(),
                Optional.of("told"),
                Optional.of(span("told")),
                Attribution.Stance.ASSERTS,
                List.of(span("We have"), span("to settle")),
                List.of())),
        List.of(
            new Coding.Predicate(
                span("bombed"), "bomb", Status.HAPPENED, Optional.of(span("Afrin"))),
            new Coding.Predicate(span("meet"), "meet", Status.FUTURE, Optional.empty())));
  }
}
