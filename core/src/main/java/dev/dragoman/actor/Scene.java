package dev.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been found in a sentence so far: phrases of the lexicon, and the mentions made of them.
 */
final class Scene {
  private final Map<Integer, Atom> atoms = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  Scene(List<Atom> all) {
    for (Atom atom : all) {
      for (int i = atom.first(); i <= atom.last(); i++) {
        atoms.put(i, atom);
      }
    }
  }

  Optional<Atom> at(int index) {
    return Optional.ofNullable(atoms.get(index));
  }

  boolean used(int index) {
    for (Draft draft : drafts) {
      if (draft.first <= index && index <= draft.reach) {
        return true;
      }
    }
    return false;
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  Optional<Draft> starting(int index) {
    return drafts.stream().filter(d -> d.first == index).findFirst();
  }

  Optional<Draft> ending(int index) {
    return drafts.stream().filter(d -> d.reach == index).findFirst();
  }

  List<Draft> drafts() {
    return drafts;
  }
}
