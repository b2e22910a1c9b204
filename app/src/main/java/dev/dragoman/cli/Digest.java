package dev.dragoman.cli;

import dev.dragoman.cli.StyledText.Style;
import dev.dragoman.exchange.Names;
import dev.dragoman.model.Actor;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Attribution.Stance;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Quote;
import dev.dragoman.model.Reject;
import dev.dragoman.model.Span;
import dev.dragoman.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A coding for people: each claim in a line, and below it the words that say it. Wrapped at the
 * terminal's width, coloured where that is wanted.
 */
final class Digest {
  private static final int GAP = 2;
  private final int width;
  private final boolean colours;
  private final boolean rules;
  private final boolean arrows;

  /**
   * @param width columns of the terminal
   * @param colours whether it shows colours
   * @param rules whether the rule behind each claim is named
   */
  Digest(int width, boolean colours, boolean rules) {
    this(width, colours, rules, false);
  }

  /**
   * @param arrows whether the trigger also stands between arrows, for where there are no colours
   */
  Digest(int width, boolean colours, boolean rules, boolean arrows) {
    this.width = Math.max(width, 40);
    this.colours = colours;
    this.rules = rules;
    this.arrows = arrows;
  }

  /** The lines of one coding, the last one empty. */
  List<String> lines(Coding coding) {
    List<String> lines = new ArrayList<>(head(coding.document()));
    lines.add("");
    lines.addAll(claims(coding));
    if (!coding.quotes().isEmpty()) {
      lines.add(new StyledText().add(Style.TITLE, "Quotes").paint(colours));
      for (Quote quote : coding.quotes()) {
        lines.addAll(quote(quote));
      }
      lines.add("");
    }
    for (Reject reject : coding.rejects()) {
      lines.addAll(
          new StyledText()
              .add(Style.WARNING, "not coded: " + reject.reason())
              .wrap(width, 0, GAP, colours));
    }
    lines.addAll(new StyledText().add(Style.FAINT, counts(coding)).wrap(width, 0, 0, colours));
    if (coding.claims().stream().anyMatch(c -> c.when().basis() == Claim.When.Basis.PUBLISHED)) {
      lines.addAll(
          new StyledText()
              .add(Style.FAINT, Days.MARK + " the day of publication: the text names no other")
              .wrap(width, 0, GAP, colours));
    }
    lines.add("");
    return lines;
  }

  /** The claims alone, each followed by an empty line. */
  List<String> claims(Coding coding) {
    int column = coding.claims().stream().mapToInt(c -> Days.of(c.when()).length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Claim claim : coding.claims()) {
      lines.addAll(claim(claim, claim.evidence().sentence().of(coding.document().text()), column));
      lines.add("");
    }
    return lines;
  }

  /** Title, dating and origin of a document. */
  List<String> head(Document document) {
    List<String> lines = new ArrayList<>();
    StyledText title = new StyledText().add(Style.TITLE, document.title().orElse("(no title)"));
    lines.addAll(title.wrap(width, 0, 0, colours));
    List<String> facts = new ArrayList<>();
    facts.add(published(document.published()));
    document.outlet().ifPresent(facts::add);
    document.agency().filter(a -> !document.outlet().equals(Optional.of(a))).ifPresent(facts::add);
    document.byline().ifPresent(facts::add);
    facts.add(document.origin());
    lines.addAll(
        new StyledText().add(Style.FAINT, String.join(" · ", facts)).wrap(width, 0, GAP, colours));
    return lines;
  }

  private static String published(Dating dating) {
    if (dating.date().isPresent()) {
      return "published " + dating.date().get() + " (" + Names.of(dating.basis()) + ")";
    }
    String bounds =
        dating.earliest().map(d -> " after " + d).orElse("")
            + dating.latest().map(d -> " before " + d).orElse("");
    return bounds.isEmpty() ? "no date of publication" : "published" + bounds;
  }

  /**
   * One claim.
   *
   * @param sentence its sentence's words
   * @param column columns of the widest day
   */
  List<String> claim(Claim claim, String sentence, int column) {
    int indent = column + GAP;
    List<String> lines = new ArrayList<>();
    String day = Days.of(claim.when());
    StyledText line = claim.background() ? faint(claim) : vivid(claim);
    Style dayStyle = claim.background() ? Style.FAINT : Style.PLAIN;
    String left =
        new StyledText().add(dayStyle, day).paint(colours) + " ".repeat(indent - day.length());
    List<String> wrapped = line.wrap(width, indent, indent + GAP, colours);
    lines.add(left + wrapped.get(0));
    lines.addAll(wrapped.subList(1, wrapped.size()));
    for (String evidence : evidence(claim, sentence).wrap(width, indent, indent, colours)) {
      lines.add(evidence.startsWith(" ") ? evidence : " ".repeat(indent) + evidence);
    }
    return lines;
  }

  private StyledText vivid(Claim claim) {
    StyledText line = new StyledText();
    line.add(Style.SOURCE, side(claim.source(), claim.alsoSource())).add(" ");
    line.add(Style.FAINT, claim.reciprocal() ? "↔" : "→").add(" ");
    line.add(Style.ACTION, claim.action().name());
    line.add(" ").add(Style.FAINT, "(" + claim.action().cameo() + ")");
    if (claim.target().isPresent()) {
      line.add(" ").add(Style.FAINT, claim.reciprocal() ? "↔" : "→").add(" ");
      line.add(Style.TARGET, side(claim.target(), claim.alsoTarget()));
    }
    if (claim.status() != Status.HAPPENED) {
      line.add(Style.FAINT, " · ").add(Style.WARNING, Names.of(claim.status()));
    }
    return line.add(Style.FAINT, details(claim));
  }

  private StyledText faint(Claim claim) {
    StyledText plain = new StyledText();
    plain.add(Style.FAINT, vivid(claim).paint(false) + " · background");
    return plain;
  }

  private String details(Claim claim) {
    List<String> details = new ArrayList<>();
    claim.where().ifPresent(w -> details.add("at " + place(w)));
    for (Quantity quantity : claim.quantities()) {
      details.add(quantity(quantity));
    }
    if (claim.says().speaker().kind() != Speaker.Kind.NARRATOR) {
      details.add(by(claim.says().stance()) + " " + speaker(claim.says().speaker()));
    }
    if (rules) {
      details.add("by " + claim.rule());
    }
    return details.stream().map(d -> " · " + d).collect(Collectors.joining());
  }

  private static String by(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "according to";
      case ALLEGES -> "alleged by";
      case DENIES -> "denied by";
      case PREDICTS -> "predicted by";
      case HOPES -> "hoped by";
      case THREATENS -> "threatened by";
      case PROMISES -> "promised by";
    };
  }

  private static String side(Optional<Claim.Party> first, List<Claim.Party> further) {
    List<String> parties = new ArrayList<>();
    parties.add(first.map(Digest::party).orElse("somebody"));
    further.forEach(p -> parties.add(party(p)));
    return String.join(", ", parties);
  }

  private static String party(Claim.Party party) {
    return party.name().orElse(party.text()) + " [" + party.code().orElse("?") + "]";
  }

  private static String place(Claim.Where where) {
    return where.place().name() + where.place().country().map(c -> " (" + c + ")").orElse("");
  }

  private static String quantity(Quantity quantity) {
    String number =
        quantity.high().isPresent() && quantity.high().getAsLong() != quantity.low()
            ? quantity.low() + "–" + quantity.high().getAsLong()
            : (quantity.exact() || quantity.high().isPresent() ? "" : "at least ") + quantity.low();
    return number
        + quantity.unit().map(u -> " " + u).orElse("")
        + (quantity.unit().isPresent() ? "" : " " + Names.of(quantity.kind()));
  }

  private static String speaker(Speaker speaker) {
    String words =
        speaker.kind() == Speaker.Kind.UNNAMED ? "“" + speaker.text() + "”" : speaker.text();
    return Names.actor(speaker).map(Actor::name).orElse(words);
  }

  /** The sentence, faint, with what the claim was drawn from standing out. */
  private StyledText evidence(Claim claim, String words) {
    Span sentence = claim.evidence().sentence();
    TreeMap<Integer, Mark> marks = new TreeMap<>();
    marks.put(
        claim.evidence().trigger().start(), new Mark(claim.evidence().trigger(), Style.TRIGGER));
    claim
        .source()
        .ifPresent(p -> marks.putIfAbsent(p.span().start(), new Mark(p.span(), Style.SOURCE)));
    claim
        .alsoSource()
        .forEach(p -> marks.putIfAbsent(p.span().start(), new Mark(p.span(), Style.SOURCE)));
    claim
        .target()
        .ifPresent(p -> marks.putIfAbsent(p.span().start(), new Mark(p.span(), Style.TARGET)));
    claim
        .alsoTarget()
        .forEach(p -> marks.putIfAbsent(p.span().start(), new Mark(p.span(), Style.TARGET)));
    StyledText styled = new StyledText();
    int first = sentence.start();
    int at = first;
    for (Mark mark : marks.values()) {
      Span span = mark.span();
      if (span.start() >= at && sentence.contains(span)) {
        styled.add(Style.FAINT, words.substring(at - first, span.start() - first));
        styled.add(
            mark.style(), marked(mark, words.substring(span.start() - first, span.end() - first)));
        at = span.end();
      }
    }
    return styled.add(Style.FAINT, words.substring(at - first));
  }

  private String marked(Mark mark, String words) {
    return arrows && mark.style() == Style.TRIGGER ? "»" + words + "«" : words;
  }

  private record Mark(Span span, Style style) {}

  private List<String> quote(Quote quote) {
    StyledText line = new StyledText().add("“" + quote.text() + "”").add(Style.FAINT, " — ");
    line.add(
        Style.SOURCE,
        quote.speaker().kind() == Speaker.Kind.NARRATOR
            ? "(no speaker)"
            : speaker(quote.speaker()));
    quote.medium().ifPresent(m -> line.add(Style.FAINT, ", " + m));
    return line.wrap(width, 0, GAP, colours);
  }

  private static String counts(Coding coding) {
    long background = coding.claims().stream().filter(Claim::background).count();
    return Counts.of(coding.claims().size(), "claim")
        + (background > 0 ? " (" + background + " background)" : "")
        + ", "
        + Counts.of(coding.quotes().size(), "quote");
  }
}
