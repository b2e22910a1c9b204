package dev.dragoman;

import dev.dragoman.Coder.Story;
import dev.dragoman.actor.ActorCodes;
import dev.dragoman.codebook.Codebook;
import dev.dragoman.codebook.Match;
import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.codebook.Statuses;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Claim.When;
import dev.dragoman.model.Claim.Where;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Coding.Mentions;
import dev.dragoman.model.Coding.Predicate;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.Status;
import dev.dragoman.place.EventPlaces;
import dev.dragoman.text.Quantities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes claims of matches: the day first, then the actors on that day, then place, numbers, status,
 * speaker.
 */
final class Claims {
  private final Actions actions;
  private final Statuses statuses;
  private final Parties people;
  private final Days days;
  private final EventPlaces eventPlaces;
  private final Quantities quantities;
  private final Confidences confidences;
  private final String version;

  private Claims(
      Actions actions,
      Statuses statuses,
      Parties people,
      Days days,
      EventPlaces eventPlaces,
      Quantities quantities,
      Confidences confidences,
      String version) {
    this.actions = actions;
    this.statuses = statuses;
    this.people = people;
    this.days = days;
    this.eventPlaces = eventPlaces;
    this.quantities = quantities;
    this.confidences = confidences;
    this.version = version;
  }

  static Claims load(Tables tables, Codebook codebook, ActorCodes codes) {
    Version version = new Version();
    codebook.pages().forEach(page -> version.add(page.toString()));
    tables.digest(
        version.digest(),
        List.of(
            "actors.tsv",
            "horizons.tsv",
            "countries.tsv",
            "roles.tsv",
            "places.tsv",
            "place_points.tsv",
            "gazetteer.tsv.gz",
            "cameo.tsv",
            "known_events.tsv",
            "feasts.tsv",
            "en/dating.tsv",
            "en/time_words.tsv",
            "en/national_days.tsv",
            "en/time_rules.tsv",
            "en/place_words.tsv",
            "en/place_signals.tsv",
            "en/place_abbreviations.tsv",
            "en/place_adjectives.tsv",
            "confidence.tsv"));
    return new Claims(
        Actions.load(tables),
        Statuses.of(codebook),
        Parties.load(tables, codes),
        Days.load(tables),
        EventPlaces.load(tables),
        Quantities.load(tables),
        Confidences.load(tables),
        "sha256:" + version.hex(64));
  }

  /** The version of the codebook and the lexicon: a hash of both. */
  String version() {
    return version;
  }

  /**
   * @param predicates whether to tell those too of which no claim comes
   */
  Coding coding(Story story, List<Match> matches, boolean predicates) {
    Map<Integer, Map<Integer, Clause>> byHead = new HashMap<>();
    for (Clause clause : story.clauses()) {
      byHead
          .computeIfAbsent(clause.tree().sentence().index(), s -> new HashMap<>())
          .put(clause.head(), clause);
    }
    Map<String, Integer> ordinals = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Match match : matches) {
      Sentence sentence = match.clause().tree().sentence();
      if (!sentence.title()) {
        claims.add(claim(story, match, byHead.getOrDefault(sentence.index(), Map.of()), ordinals));
      }
    }
    List<Predicate> told = predicates ? predicates(story, byHead) : List.of();
    Mentions mentions =
        new Mentions(story.actors(), story.times(), story.places(), story.said().all(), told);
    return new Coding(
        story.document(), claims, story.said().quotes(), mentions, List.of(), version);
  }

  private List<Predicate> predicates(Story story, Map<Integer, Map<Integer, Clause>> byHead) {
    return story.clauses().stream()
        .map(
            c ->
                new Predicate(
                    c.trigger(),
                    c.lemma(),
                    statuses.of(c, byHead.getOrDefault(c.tree().sentence().index(), Map.of())),
                    eventPlaces.of(c, story.places(), List.of(), Set.of()).map(Where::span)))
        .toList();
  }

  private Claim claim(
      Story story, Match match, Map<Integer, Clause> byHead, Map<String, Integer> ordinals) {
    Clause clause = match.clause();
    Optional<Clause> support = clause.support().map(byHead::get);
    Status status = match.spoken() ? Status.HAPPENED : statuses.of(clause, byHead);
    if (status == Status.HAPPENED && support.isPresent()) {
      status = statuses.of(support.get(), byHead);
    }
    When when =
        match.spoken()
            ? days.told(story, clause, byHead)
            : days.of(story, clause, support, status, byHead);
    if (status == Status.HAPPENED && days.lasting(clause, when)) {
      status = Status.ONGOING;
    }
    List<Span> parties = actions.local(match.rule().code()) ? List.of() : spans(match.target());
    Set<Integer> own = Set.copyOf(match.consumed());
    Optional<Where> where = eventPlaces.of(clause, story.places(), parties, own);
    if (where.isEmpty() && support.isPresent()) {
      where = eventPlaces.of(support.get(), story.places(), parties, own);
    }
    LocalDate day = days.reference(story.document(), when);
    Attribution says = story.said().of(clause.trigger());
    List<Party> sources = people.of(story, match.source(), day, where, says);
    List<Party> targets = people.of(story, match.target(), day, where, says);
    List<Quantity> counted =
        Stream.concat(
                quantities.of(clause).stream(),
                support.map(quantities::of).orElse(List.of()).stream())
            .toList();
    List<String> signals = confidences.signals(new Confidences.Facts(match, status));
    return new Claim(
        id(story, match, ordinals),
        actions.of(match.rule().code(), match.rule().mode()),
        sources.stream().findFirst(),
        rest(sources),
        targets.stream().findFirst(),
        rest(targets),
        when,
        where,
        match.reciprocal(),
        says,
        status,
        days.background(story.document(), when, clause),
        counted,
        new Claim.Evidence(clause.tree().sentence().span(), match.trigger()),
        match.rule().name(),
        confidences.of(signals),
        signals);
  }

  private static List<Party> rest(List<Party> parties) {
    return parties.size() < 2 ? List.of() : parties.subList(1, parties.size());
  }

  private static String id(Story story, Match match, Map<String, Integer> ordinals) {
    String key =
        story.document().id() + match.trigger() + spans(match.source()) + spans(match.target());
    int ordinal = ordinals.merge(key, 1, Integer::sum);
    return new Version().add(key).add(String.valueOf(ordinal)).hex(16);
  }

  private static List<Span> spans(List<Filler> fillers) {
    return fillers.stream().map(Filler::text).toList();
  }
}
