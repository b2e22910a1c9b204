package dev.dragoman;

import dev.dragoman.actor.ActorCodes;
import dev.dragoman.actor.ActorTagger;
import dev.dragoman.actor.Coreference;
import dev.dragoman.attribution.Attributions;
import dev.dragoman.attribution.Attributor;
import dev.dragoman.codebook.Attempt;
import dev.dragoman.codebook.Codebook;
import dev.dragoman.codebook.Match;
import dev.dragoman.gate.Gate;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.TimeMention;
import dev.dragoman.model.Tree;
import dev.dragoman.place.PlaceTagger;
import dev.dragoman.text.ClauseReader;
import dev.dragoman.text.Lazy;
import dev.dragoman.text.NlpParser;
import dev.dragoman.text.Parser;
import dev.dragoman.text.SentenceSplitter;
import dev.dragoman.time.PublicationBounds;
import dev.dragoman.time.TimeTagger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Documents in, claims out. */
public final class Coder {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Parser parser;
  private final TimeTagger timeTagger;
  private final PublicationBounds bounds;
  private final PlaceTagger placeTagger;
  private final ActorTagger actorTagger;
  private final ClauseReader clauseReader;
  private final Coreference coreference;
  private final Attributor attributor;
  private final Codebook codebook;
  private final Claims claims;
  private final Optional<Lazy<Gate>> gate;
  private final boolean predicates;
  private final Timings timings;

  private Coder(Parser parser, Codebook codebook, Tables tables) {
    this.timings = Timings.NONE;
    this.predicates = false;
    this.parser = parser;
    this.codebook = codebook;
    this.timeTagger = TimeTagger.load(tables);
    this.bounds = PublicationBounds.load(tables, timeTagger);
    CompletableFuture<PlaceTagger> places =
        CompletableFuture.supplyAsync(() -> PlaceTagger.load(tables));
    this.actorTagger = ActorTagger.load(tables);
    this.clauseReader = ClauseReader.load(tables);
    this.coreference = Coreference.load(tables, actorTagger);
    this.attributor = Attributor.load(tables);
    this.claims = Claims.load(tables, codebook, ActorCodes.load(tables));
    this.gate = Optional.of(new Lazy<>(() -> gate(tables, codebook, actorTagger)));
    this.placeTagger = loaded(places);
  }

  /** The gazetteer takes as long as all other tables together, so it is read beside them. */
  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private Coder(Coder other, Optional<Lazy<Gate>> gate, boolean predicates, Timings timings) {
    this.parser = other.parser;
    this.codebook = other.codebook;
    this.timeTagger = other.timeTagger;
    this.bounds = other.bounds;
    this.placeTagger = other.placeTagger;
    this.actorTagger = other.actorTagger;
    this.clauseReader = other.clauseReader;
    this.coreference = other.coreference;
    this.attributor = other.attributor;
    this.claims = other.claims;
    this.gate = gate;
    this.predicates = predicates;
    this.timings = timings;
  }

  /** The coder with the pages and tables that ship with Dragoman. */
  public static Coder bundled() {
    return with(new NlpParser(), Optional.empty(), Optional.empty());
  }

  /**
   * The coder with a user's pages and tables laid over ours.
   *
   * @param parser tags and parses; a caching one may stand before another
   * @param pages folder of codebook pages
   * @param tables folder of the lexicon's layout
   */
  public static Coder with(Parser parser, Optional<Path> pages, Optional<Path> tables) {
    Tables lexicon = tables.map(Tables.bundled()::overlay).orElseGet(Tables::bundled);
    return new Coder(parser, Codebook.overlay(pages, lexicon), lexicon);
  }

  /** The gate before the parser, as rules and names have it. */
  public static Gate gate(Tables tables, Codebook codebook, ActorTagger actors) {
    return Gate.load(tables, Demands.of(codebook), actors::eachPhrase);
  }

  /** The same coder, taking down how long its stages take. */
  public Coder timed(Timings by) {
    return new Coder(this, gate, predicates, by);
  }

  /** The same coder, parsing every sentence: for rules and names where no claim comes of it. */
  public Coder ungated() {
    return new Coder(this, Optional.empty(), predicates, timings);
  }

  /** The same coder, parsing every sentence and telling every predicate, claim or none. */
  public Coder telling() {
    return new Coder(this, Optional.empty(), true, timings);
  }

  /** Where the times are taken down. */
  public Timings timings() {
    return timings;
  }

  /** Loads the parser's models now; otherwise the first sentence waits for them. */
  public void load() {
    parser.load();
    gate.ifPresent(Lazy::get);
  }

  public Codebook codebook() {
    return codebook;
  }

  /** The version that every claim carries: {@code sha256:...} of codebook and lexicon. */
  public String codebookVersion() {
    return claims.version();
  }

  /**
   * The whole method, in reading order. Pure: no clock, no network; safe for any number of threads.
   */
  public Coding code(Document document) {
    Story story = read(document);
    List<Match> matches =
        timings.time(Stage.MATCHING, () -> codebook.match(story.clauses(), story.actors()));
    // a match becomes a claim: its date first, then each actor's role on that date, then the rest
    return timings.time(Stage.CLAIMS, () -> claims.coding(story, matches, predicates));
  }

  /** How every rule fared that the document's words trigger. */
  public List<Attempt> attempts(Document document) {
    Story story = read(document);
    return codebook.attempts(story.clauses(), story.actors());
  }

  private Story read(Document undated) {
    List<Sentence> sentences = timings.time(Stage.SPLITTING, () -> splitter.split(undated));
    List<Sentence> worth =
        timings.time(
            Stage.GATE,
            () -> gate.map(g -> g.get().worthParsing(undated, sentences)).orElse(sentences));
    List<Tree> trees =
        timings.time(Stage.PARSING, () -> parser.parse(worth, timings.laps(Stage.PARSING)));
    timings.document(sentences.size(), trees.size());
    List<Clause> clauses = timings.time(Stage.CLAUSES, () -> clauseReader.read(trees));
    Document document = timings.time(Stage.TIMES, () -> dated(undated, sentences, clauses));
    List<TimeMention> times = timings.time(Stage.TIMES, () -> timeTagger.find(document, sentences));
    List<PlaceMention> places =
        timings.time(Stage.PLACES, () -> placeTagger.find(document, sentences, trees));
    List<ActorMention> names =
        timings.time(Stage.ACTORS, () -> actorTagger.find(document, sentences, trees));
    List<ActorMention> actors =
        timings.time(
            Stage.COREFERENCE,
            () -> coreference.resolve(document, sentences, names, trees, clauses));
    Attributions said =
        timings.time(Stage.ATTRIBUTION, () -> attributor.find(document, sentences, trees, actors));
    return new Story(document, sentences, times, places, actors, clauses, said);
  }

  /** What a text without a date tells narrows down when it was published, and that its days. */
  private Document dated(Document document, List<Sentence> sentences, List<Clause> clauses) {
    if (document.published().date().isPresent()) {
      return document;
    }
    List<TimeMention> times = timeTagger.find(document, sentences);
    return document.dated(bounds.narrow(document, sentences, times, clauses));
  }

  /** What the stages found in one document. */
  record Story(
      Document document,
      List<Sentence> sentences,
      List<TimeMention> times,
      List<PlaceMention> places,
      List<ActorMention> actors,
      List<Clause> clauses,
      Attributions said) {}
}
