package dev.dragoman;

import dev.dragoman.Coder.Story;
import dev.dragoman.actor.ActorCodes;
import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Claim.Where;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes parties of what fills a match's slots: who is meant on the event's day, and with which
 * code.
 */
final class Parties {
  /**
   * A story is a country's when this share of its countries' mentions are of it, and three at
   * least.
   */
  private static final double FOCUS = 0.4;

  private static final int FEWEST = 3;

  /** And when it is named so many times as often as the next: a story of two is neither's. */
  private static final double LEAD = 1.5;

  /** Actors that belong to one country. */
  private static final Set<Actor.Kind> BOUND =
      Set.of(Actor.Kind.COUNTRY, Actor.Kind.GOVERNMENT, Actor.Kind.MILITARY, Actor.Kind.PERSON);

  private final ActorCodes codes;
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> anywhere = new HashSet<>();
  private final Set<String> local = new HashSet<>();

  private Parties(ActorCodes codes) {
    this.codes = codes;
  }

  static Parties load(Tables tables, ActorCodes codes) {
    Parties parties = new Parties(codes);
    for (Tables.Row row : tables.read("en/pronouns.tsv")) {
      if (row.get("number").equals("speaker") || row.get("gender").equals("speaker")) {
        parties.speakers.addAll(row.list("words"));
      }
    }
    for (Tables.Row row : tables.read("en/actor_words.tsv")) {
      Set<String> roles =
          switch (row.get("class")) {
            case "anywhere" -> parties.anywhere;
            case "local" -> parties.local;
            default -> new HashSet<>();
          };
      row.list("words").forEach(role -> roles.add(role.toUpperCase(Locale.ROOT)));
    }
    return parties;
  }

  /**
   * The parties of one side.
   *
   * @param story what the stages found
   * @param fillers of the side's slot
   * @param day of the event
   * @param where it took place
   * @param venue whether that is where people met: who talks in a town need not be from there
   * @param says who speaks: "we" is the speaker
   */
  List<Party> of(
      Story story,
      List<Filler> fillers,
      LocalDate day,
      Optional<Where> where,
      boolean venue,
      Attribution says) {
    return fillers.stream().map(f -> party(story, f, day, where, venue, says)).toList();
  }

  private Party party(
      Story story,
      Filler filler,
      LocalDate day,
      Optional<Where> where,
      boolean venue,
      Attribution says) {
    Span span = words(story, filler);
    String text = span.of(story.document().text());
    if (filler.mention().isEmpty()) {
      return new Party(Optional.empty(), Optional.empty(), Optional.empty(), text, span);
    }
    ActorMention mention = speaker(story, one(filler), says);
    Optional<String> code = codes.code(mention, day);
    boolean homeless =
        mention.candidates().stream().allMatch(a -> a.tenures().isEmpty())
            && mention.country().isEmpty()
            && mention.role().filter(r -> !anywhere.contains(r)).isPresent();
    if (homeless) {
      boolean ofPlace = local.contains(mention.role().orElseThrow());
      Optional<String> country =
          where
              .filter(w -> !venue || !ofPlace)
              .flatMap(w -> w.place().country())
              .or(() -> focus(story, day, ofPlace));
      code = country.isPresent() ? country.map(c -> c + mention.role().orElseThrow()) : code;
    }
    return new Party(codes.id(mention), code, codes.name(mention), text, span);
  }

  /** Of "I" and "we" the speaker; in the narrator's voice who issues the text. */
  private ActorMention speaker(Story story, ActorMention mention, Attribution says) {
    return first(mention)
        ? says.speaker()
            .mention()
            .or(() -> narrates(says) ? issuer(story) : Optional.empty())
            .map(mention::pointingTo)
            .orElse(mention)
        : mention;
  }

  private boolean first(ActorMention mention) {
    return mention.kind() == ActorMention.Kind.PRONOUN
        && mention.candidates().isEmpty()
        && speakers.contains(mention.text().toLowerCase(Locale.ROOT));
  }

  private static boolean narrates(Attribution says) {
    return says.speaker().kind() == Attribution.Speaker.Kind.NARRATOR;
  }

  /**
   * Whose statement a text is that says "we" twice or more in its own voice: the country or body
   * that is the subject of its first sentence.
   */
  private Optional<ActorMention> issuer(Story story) {
    long own =
        story.actors().stream()
            .filter(this::first)
            .filter(m -> narrates(story.said().of(m.span())))
            .count();
    if (own < 2) {
      return Optional.empty();
    }
    return story.clauses().stream()
        .filter(c -> !c.tree().sentence().title())
        .findFirst()
        .map(c -> c.tree().sentence().index())
        .flatMap(
            opening ->
                story.clauses().stream()
                    .filter(c -> c.tree().sentence().index() == opening)
                    .filter(c -> c.kind() == Clause.Kind.VERB && c.governor().isEmpty())
                    .flatMap(c -> c.arguments(Clause.Role.SUBJECT))
                    .flatMap(
                        a ->
                            story.actors().stream()
                                .filter(m -> m.sentence() == opening && m.head() == a.head()))
                    .filter(m -> m.candidates().size() == 1)
                    .filter(m -> m.candidates().get(0).kind() != Actor.Kind.PERSON)
                    .findFirst());
  }

  /**
   * The country that a role word without one belongs to where the event has no place: the story's;
   * of those who are of a place that of the story's places, or the only one it names.
   */
  private Optional<String> focus(Story story, LocalDate day, boolean ofPlaces) {
    List<ActorMention> named =
        story.actors().stream()
            .filter(m -> m.candidates().size() == 1)
            .filter(m -> BOUND.contains(m.candidates().get(0).kind()))
            .toList();
    Stream<String> actors =
        named.stream()
            .flatMap(m -> codes.code(m, day).stream())
            .map(c -> c.substring(0, Math.min(3, c.length())));
    Stream<String> places =
        story.places().stream()
            .filter(p -> named.stream().noneMatch(m -> m.span().overlaps(p.span())))
            .map(PlaceMention::place)
            .map(Place::country)
            .flatMap(Optional::stream);
    if (ofPlaces) {
      return focus(places.toList(), FOCUS).or(() -> focus(actors.toList(), 1));
    }
    return focus(Stream.concat(places, actors).toList(), FOCUS);
  }

  /** The country named most often, where its share of all is this and the next is far behind. */
  private static Optional<String> focus(List<String> countries, double share) {
    Map<String, Integer> counts = new HashMap<>();
    countries.forEach(c -> counts.merge(c, 1, Integer::sum));
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    int second = ranked.size() < 2 ? 0 : ranked.get(1).getValue();
    return ranked.stream()
        .findFirst()
        .filter(e -> e.getValue() >= FEWEST && e.getValue() >= share * countries.size())
        .filter(e -> e.getValue() >= LEAD * second)
        .map(Map.Entry::getKey);
  }

  /** The words that name a party: of a pronoun those in its sentence that it stands for. */
  private static Span words(Story story, Filler filler) {
    return filler
        .mention()
        .filter(m -> m.kind() == ActorMention.Kind.PRONOUN)
        .filter(m -> m.candidates().size() < 2)
        .flatMap(m -> m.antecedent().filter(story.sentences().get(m.sentence()).span()::contains))
        .orElse(filler.text());
  }

  /** The mention narrowed to the candidate that the slot took. */
  private static ActorMention one(Filler filler) {
    ActorMention mention = filler.mention().orElseThrow();
    if (mention.candidates().size() <= 1) {
      return mention;
    }
    return mention.meaning(List.of(mention.candidates().get(filler.candidate())));
  }
}
