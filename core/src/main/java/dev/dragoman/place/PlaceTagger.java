package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the places that a document names and says which are meant: words that may name a place,
 * those among them that do, and for each the one place of that name that the document means.
 */
public final class PlaceTagger {
  private final Gazetteer gazetteer;
  private final Sizes sizes;
  private final Surroundings surroundings;
  private final NameFinder finder;
  private final Recogniser recogniser;
  private final Resolver resolver;
  private final Containers containers;

  private PlaceTagger(Tables tables) {
    this.gazetteer = Gazetteer.load(tables);
    this.sizes = Sizes.load(tables, gazetteer);
    NameWords words = NameWords.load(tables, gazetteer);
    this.surroundings = new Surroundings(words);
    this.finder = new NameFinder(gazetteer, words, surroundings);
    this.recogniser =
        Recogniser.load(tables, new Signals(gazetteer, sizes, surroundings), surroundings);
    this.containers = new Containers(gazetteer, surroundings);
    this.resolver =
        new Resolver(gazetteer, sizes, new KindWords(surroundings), Points.load(tables));
  }

  /** The same with other weights, for fitting them. */
  private PlaceTagger(PlaceTagger other, Recogniser recogniser, Points points) {
    this.gazetteer = other.gazetteer;
    this.sizes = other.sizes;
    this.surroundings = other.surroundings;
    this.finder = other.finder;
    this.recogniser = recogniser;
    this.containers = other.containers;
    this.resolver = new Resolver(gazetteer, sizes, new KindWords(surroundings), points);
  }

  /**
   * Reads the gazetteer and the tables of words around the names of places.
   *
   * @throws Tables.TableException where one is broken, with file and line
   */
  public static PlaceTagger load(Tables tables) {
    return new PlaceTagger(tables);
  }

  PlaceTagger with(Points points) {
    return new PlaceTagger(this, recogniser, points);
  }

  PlaceTagger with(Map<String, Double> weights) {
    return new PlaceTagger(this, recogniser.with(weights), resolver.points());
  }

  Recogniser recogniser() {
    return recogniser;
  }

  Points points() {
    return resolver.points();
  }

  /**
   * All places named, in the order of the text.
   *
   * @param trees of as many of the sentences as were parsed; without them persons and organisations
   *     are told from places less well
   */
  public List<PlaceMention> find(Document document, List<Sentence> sentences, List<Tree> trees) {
    Candidates candidates = candidates(document, sentences, trees);
    return mentions(document.text(), places(candidates));
  }

  /** Words that may name a place, and what the document says of them. */
  record Candidates(List<PlaceName> names, Evidence evidence) {}

  Candidates candidates(Document document, List<Sentence> sentences, List<Tree> trees) {
    List<PlaceName> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      names.addAll(finder.find(document.text(), sentence));
    }
    names = finder.widened(document.text(), names, trees);
    return new Candidates(names, Evidence.of(document, names, trees, surroundings));
  }

  /** Those that do, and adjectives. */
  List<PlaceName> places(Candidates candidates) {
    return recogniser.places(candidates.names, candidates.evidence);
  }

  /** What these mean; adjectives tell which places are meant, but are none. */
  List<PlaceMention> mentions(String text, List<PlaceName> places) {
    Map<PlaceName, Integer> resolved = resolver.resolve(places);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      PlaceName name = places.get(i);
      if (name.adjective()) {
        continue;
      }
      int index = resolved.getOrDefault(name, -1);
      String words = name.span().of(text);
      Place place =
          index < 0 ? containers.place(words, i, places, resolved) : gazetteer.place(index);
      mentions.add(new PlaceMention(name.sentence().index(), name.span(), words, place));
    }
    return mentions;
  }
}
