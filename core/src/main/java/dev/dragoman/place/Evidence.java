package dev.dragoman.place;

import dev.dragoman.model.Document;
import dev.dragoman.model.Tree;
import dev.dragoman.place.PlaceWords.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the whole document says of its words: which it also writes in lower case, which end a
 * person's name, which stand behind a preposition of place. One for each document.
 */
final class Evidence {
  private final Set<String> lower = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Map<Integer, Tree> trees = new HashMap<>();

  private Evidence() {}

  static Evidence of(Document document, List<PlaceName> names, List<Tree> trees, Surroundings at) {
    Evidence evidence = new Evidence();
    for (Tree tree : trees) {
      evidence.trees.put(tree.sentence().index(), tree);
      evidence.persons(tree, at);
    }
    for (PlaceName name : names) {
      if (at.inside(name) || at.containerFollows(name)) {
        evidence.places.add(name.key());
      }
    }
    String text = document.text();
    for (int i = 0, start = -1; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (Character.isLowerCase(text.charAt(start))) {
          evidence.lower.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
    return evidence;
  }

  /** The last words of names of persons that have several. */
  private void persons(Tree tree, Surroundings at) {
    for (int i = 1; i < tree.nodes().size(); i++) {
      boolean person = at.is(Kind.PERSON_ENTITY, tree.node(i).entity());
      boolean before = at.is(Kind.PERSON_ENTITY, tree.node(i - 1).entity());
      boolean after =
          i + 1 < tree.nodes().size() && at.is(Kind.PERSON_ENTITY, tree.node(i + 1).entity());
      if (person && before && !after) {
        persons.add(Gazetteer.fold(tree.node(i).text()));
      }
    }
  }

  boolean lower(PlaceName name) {
    return lower.contains(name.key());
  }

  boolean surname(PlaceName name) {
    return persons.contains(name.key());
  }

  boolean placed(PlaceName name) {
    return places.contains(name.key());
  }

  /**
   * The entities that a parser sees in the name's tokens; empty where the sentence has no parse.
   */
  List<String> entities(PlaceName name) {
    Tree tree = trees.get(name.sentence().index());
    List<String> entities = new ArrayList<>();
    if (tree != null) {
      for (int i = name.first(); i <= name.last(); i++) {
        entities.add(tree.node(i).entity());
      }
    }
    return entities;
  }

  /** The entity of a token beside the name, empty where there is none. */
  String entity(PlaceName name, int token) {
    Tree tree = trees.get(name.sentence().index());
    return tree == null || token < 0 || token >= tree.nodes().size()
        ? ""
        : tree.node(token).entity();
  }

  /** The tag of the name's last token, empty where the sentence has no parse. */
  String tag(PlaceName name) {
    Tree tree = trees.get(name.sentence().index());
    return tree == null ? "" : tree.node(name.last()).tag();
  }
}
