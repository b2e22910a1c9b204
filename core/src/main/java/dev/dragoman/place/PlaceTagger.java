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
  private final Surroundings surroundings;
  private final NameFinder finder;
  private final Recogniser recogniser;
  private final Resolver resolver;
  private final Containers containers;

  private PlaceTagger(Tables tables) {
    this.gazetteer = Gazetteer.load(tables);
    Sizes sizes = Sizes.load(tables, gazetteer);
    NameWords words = NameWords.load(tables, gazetteer);
    this.surroundings = new Surroundings(words);
    this.finder = new NameFinder(gazetteer, words);
    this.recogniser = Recogniser.load(tables, gazetteer, sizes, surroundings);
    this.containers = new Containers(gazetteer, surroundings);
    this.resolver = new Resolver(gazetteer, sizes);
  }

  /**
   * Reads the gazetteer and the tables of words around the names of places.
   *
   * @throws Tables.TableException where one is broken, with file and line
   */
  public static PlaceTagger load(Tables tables) {
    return new PlaceTagger(tables);
  }

  /**
   * All places named, in the order of the text.
   *
   * @param trees of as many of the sentences as were parsed; without them persons and organisations
   *     are told from places less well
   */
  public List<PlaceMention> find(Document document, List<Sentence> sentences, List<Tree> trees) {
    List<PlaceName> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      names.addAll(finder.find(document.text(), sentence));
    }
    names = finder.widened(document.text(), names, trees);
    Evidence evidence = Evidence.of(document, names, trees, surroundings);
    List<PlaceName> places = recogniser.places(names, evidence);
    Map<PlaceName, Integer> resolved = resolver.resolve(places);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      PlaceName name = places.get(i);
      if (name.adjective()) {
        continue; // tells which places are meant, but is none
      }
      int index = resolved.getOrDefault(name, -1);
      String words = name.span().of(document.text());
      Place place =
          index < 0 ? containers.place(words, i, places, resolved) : gazetteer.place(index);
      mentions.add(new PlaceMention(name.sentence().index(), name.span(), words, place));
    }
    return mentions;
  }
}
