package dev.dragoman;

import dev.dragoman.actor.ActorCodes;
import dev.dragoman.actor.ActorTagger;
import dev.dragoman.actor.Coreference;
import dev.dragoman.attribution.Attributions;
import dev.dragoman.attribution.Attributor;
import dev.dragoman.codebook.Attempt;
import dev.dragoman.codebook.Codebook;
import dev.dragoman.codebook.Match;
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
import dev.dragoman.text.NlpParser;
import dev.dragoman.text.Parser;
import dev.dragoman.text.SentenceSplitter;
import dev.dragoman.time.PublicationBounds;
import dev.dragoman.time.TimeTagger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

  private Coder(Parser parser, Codebook codebook, Tables tables) {
    this.parser = parser;
    this.codebook = codebook;
    this.timeTagger = TimeTagger.load(tables);
    this.bounds = PublicationBounds.load(tables, timeTagger);
    this.placeTagger = PlaceTagger.load(tables);
    this.actorTagger = ActorTagger.load(tables);
    this.clauseReader = ClauseReader.load(tables);
    this.coreference = Coreference.load(tables);
    this.attributor = Attributor.load(tables);
    this.claims = Claims.load(tables, codebook, ActorCodes.load(tables));
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

  public Codebook codebook() {
    return codebook;
  }

  /**
   * The whole method, in reading order. Pure: no clock, no network; safe for any number of threads.
   */
  public Coding code(Document document) {
    Story story = read(document);
    List<Match> matches = codebook.match(story.clauses(), story.actors());
    // a match becomes a claim: its date first, then each actor's role on that date, then the rest
    return claims.coding(story, matches);
  }

  /** How every rule fared that the document's words trigger. */
  public List<Attempt> attempts(Document document) {
    Story story = read(document);
    return codebook.attempts(story.clauses(), story.actors());
  }

  private Story read(Document undated) {
    List<Sentence> sentences = splitter.split(undated);
    List<Tree> trees = parser.parse(sentences);
    List<Clause> clauses = clauseReader.read(trees);
    Document document = dated(undated, sentences, clauses);
    List<TimeMention> times = timeTagger.find(document, sentences);
    List<PlaceMention> places = placeTagger.find(document, sentences, trees);
    List<ActorMention> names = actorTagger.find(document, sentences, trees);
    List<ActorMention> actors = coreference.resolve(document, names, trees, clauses);
    Attributions said = attributor.find(document, trees, actors);
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
