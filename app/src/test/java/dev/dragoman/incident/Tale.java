package dev.dragoman.incident;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Action;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Attribution.Stance;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Span;
import dev.dragoman.model.Status;
import dev.dragoman.model.TimeInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A claim made by hand, with the sentence that makes it; each method gives one that differs in
 * that.
 */
public record Tale(
    String id,
    String document,
    String origin,
    LocalDate published,
    String sentence,
    String trigger,
    String action,
    Optional<String> source,
    Optional<String> target,
    Optional<TimeInterval> when,
    Optional<String> speaker,
    Status status,
    boolean background,
    long killed) {
  public static final ContentWords WORDS = ContentWords.load(Tables.bundled());
  static final Links LINKS = Links.load(Tables.bundled(), WORDS);
  public static final Incidents INCIDENTS = Incidents.load(Tables.bundled());

  /** Syrian guns shell a Turkish post at the invented village of Qarsan, on this day. */
  public static Tale shelling(String id, String document, LocalDate day) {
    return new Tale(
        id,
        document,
        document,
        day,
        "Syrian artillery shelled a Turkish post at Qarsan and killed seven soldiers.",
        "shelled",
        "194",
        Optional.of("SYRMIL"),
        Optional.of("TURMIL"),
        Optional.of(TimeInterval.day(day)),
        Optional.empty(),
        Status.HAPPENED,
        false,
        7);
  }

  /** The same told by somebody named. */
  public Tale saidBy(String name) {
    return new Tale(
        id,
        document,
        origin,
        published,
        sentence,
        trigger,
        action,
        source,
        target,
        when,
        Optional.of(name),
        status,
        background,
        killed);
  }

  public Tale copyOf(String original) {
    return new Tale(
        id,
        document,
        original,
        published,
        sentence,
        trigger,
        action,
        source,
        target,
        when,
        speaker,
        status,
        background,
        killed);
  }

  public Tale killing(long dead) {
    return new Tale(
        id,
        document,
        origin,
        published,
        sentence,
        trigger,
        action,
        source,
        target,
        when,
        speaker,
        status,
        background,
        dead);
  }

  public Tale by(String code) {
    return new Tale(
        id,
        document,
        origin,
        published,
        sentence,
        trigger,
        action,
        Optional.of(code),
        target,
        when,
        speaker,
        status,
        background,
        killed);
  }

  public Tale negated() {
    return new Tale(
        id,
        document,
        origin,
        published,
        sentence,
        trigger,
        action,
        source,
        target,
        when,
        speaker,
        Status.NEGATED,
        background,
        0);
  }

  Tale worded(String words, String verb) {
    return new Tale(
        id,
        document,
        origin,
        published,
        words,
        verb,
        action,
        source,
        target,
        when,
        speaker,
        status,
        background,
        killed);
  }

  Tale recalled(LocalDate later, TimeInterval time) {
    return new Tale(
        id,
        document,
        origin,
        later,
        sentence,
        trigger,
        action,
        source,
        target,
        Optional.of(time),
        speaker,
        status,
        true,
        killed);
  }

  public Telling telling() {
    Span all = new Span(0, sentence.length());
    int at = sentence.indexOf(trigger);
    Claim claim =
        new Claim(
            id,
            new Action(
                action, "deed " + action, Optional.empty(), Optional.empty(), List.of(), 4, -9),
            source.map(Tale::party),
            List.of(),
            target.map(Tale::party),
            List.of(),
            new Claim.When(
                when,
                Optional.empty(),
                when.isPresent() ? Claim.When.Basis.TEXT : Claim.When.Basis.NONE),
            Optional.empty(),
            false,
            speaker.map(Tale::attribution).orElseGet(Attribution::narrator),
            status,
            background,
            killed == 0
                ? List.of()
                : List.of(
                    new Quantity(
                        Quantity.Kind.KILLED,
                        killed,
                        OptionalLong.empty(),
                        true,
                        Optional.empty(),
                        all)),
            new Claim.Evidence(all, new Span(at, at + trigger.length())),
            "assault.test",
            0.9,
            List.of());
    Document text = Document.of(document, Dating.given(published), sentence);
    return new Telling(
        claim,
        document,
        origin,
        Optional.of("Outlet of " + document),
        Optional.of(published),
        WORDS.wording(text, claim));
  }

  private static Claim.Party party(String code) {
    return new Claim.Party(
        Optional.empty(), Optional.of(code), Optional.of(code), code, new Span(0, 1));
  }

  private static Attribution attribution(String name) {
    Speaker speaker = new Speaker(Speaker.Kind.NAMED, Optional.empty(), name, Optional.empty());
    return new Attribution(
        speaker, Optional.empty(), Optional.empty(), Stance.ASSERTS, List.of(), List.of());
  }
}
