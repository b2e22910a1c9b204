package dev.dragoman.parse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Scores the labels of a model in one state: takes the features of a {@link Template} from the
 * words and adds their rows. One a thread and model.
 *
 * <p>A feature whose parts hang on nothing but one place in the sentence (a source with its window)
 * is looked up once a sentence and place. A row costs a look into memory, and states share most of
 * theirs.
 */
final class Scorer {
  /** What {@link #known} holds for a feature that has no row. */
  private static final long NONE = 1;

  /** Fields that change while a sentence is parsed. */
  private static final Set<Slot> CHANGING =
      EnumSet.of(Slot.LABEL, Slot.VALENCY);

  private final LinearModel model;
  private final Lexica lexica;
  private final Template template;
  private final Spelling spelling = new Spelling();
  private final boolean remembers;

  /** By string: the source whose place alone decides it, 0 for none. */
  private final char[] decided;

  private final int sets;
  private final int strings;

  /** The node of each address, -1 for none; filled by the state. */
  final int[] nodes;

  final float[] scores;

  /** Rows by feature and place, 0 for not looked up yet. */
  private long[] known = new long[0];

  private Words words = new Words();
  private int stride;

  /**
   * @param remembers whether places come up again within a sentence, as they do when parsing, and
   *     tags do not change
   */
  Scorer(LinearModel model, Template template, Lexica lexica, boolean remembers) {
    this.model = model;
    this.template = template;
    this.lexica = lexica;
    this.remembers = remembers;
    this.nodes = new int[template.addresses.size()];
    this.scores = new float[model.labels()];
    this.sets = template.sets.size();
    this.strings = template.strings.size();
    this.decided = new char[strings];
    for (int i = 0; i < strings; i++) {
      decided[i] = decided(template.strings.get(i));
    }
  }

  private char decided(Template.Joined string) {
    char source = 0;
    for (int k = 0; k < string.addresses().length; k++) {
      Template.Address address = template.addresses.get(string.addresses()[k]);
      boolean changes = CHANGING.contains(Slot.values()[string.slots()[k]]);
      boolean other = source != 0 && source != address.source();
      if (changes || other || !address.relation().isEmpty() || address.source() == 'k') {
        return 0;
      }
      source = address.source();
    }
    return source;
  }

  /** Begins a sentence. */
  void begin(Words sentence) {
    words = sentence;
    if (!remembers) {
      return;
    }
    stride = sentence.size;
    int needed = strings * stride;
    if (known.length < needed) {
      known = new long[2 * needed];
    } else {
      Arrays.fill(known, 0, needed, 0);
    }
  }

  /**
   * The scores of all labels, in {@link #scores}, for the state whose {@link #nodes} are filled.
   *
   * @param i place of the source i
   * @param j place of the source j
   */
  void score(int i, int j) {
    Arrays.fill(scores, 0);
    for (int type = 0; type < sets; type++) {
      Template.Set set = template.sets.get(type);
      int node = nodes[set.address()];
      if (node >= 0) {
        addSet(type, set.field(), node);
      }
    }
    for (int n = 0; n < strings; n++) {
      long row = remembers && decided[n] != 0 ? remembered(n, decided[n] == 'i' ? i : j) : row(n);
      if (row != 0) {
        model.add(row, scores);
      }
    }
  }

  private long remembered(int string, int place) {
    int at = string * stride + place;
    long row = known[at];
    if (row == 0) {
      row = row(string);
      known[at] = row == 0 ? NONE : row;
      return row;
    }
    return row == NONE ? 0 : row;
  }

  private long row(int string) {
    Template.Joined parts = template.strings.get(string);
    int[] addresses = parts.addresses();
    int[] slots = parts.slots();
    long hash = 0;
    for (int k = 0; k < addresses.length; k++) {
      int node = nodes[addresses[k]];
      if (node < 0) {
        return 0;
      }
      long power = words.power[slots[k]][node];
      if (power == 0) {
        return 0;
      }
      long part = words.hash[slots[k]][node];
      hash = k == 0 ? part : Hash.join(hash, part, power);
    }
    return model.row(sets + string, hash);
  }

  private void addSet(int type, Template.SetField field, int node) {
    switch (field) {
      case ambiguity_classes -> addAll(type, lexica.tags(words.lists[node]));
      case word_clusters -> addAll(type, lexica.clusters(words.lists[node]));
      case positional -> {
        if (node == 1) {
          add(type, Hash.of("0"));
        } else if (node == words.size - 1) {
          add(type, Hash.of("1"));
        }
      }
      case orthographic -> {
        for (long list = words.spelling[node]; list != 0; list = Spelling.rest(list)) {
          add(type, spelling.hash(Spelling.first(list)));
        }
      }
      case named_entity_gazetteers -> {
        addNames(type, words.names[2 * node], 0);
        addNames(type, words.names[2 * node + 1], Long.SIZE);
      }
    }
  }

  private void addNames(int type, long bits, int from) {
    for (long left = bits; left != 0; left &= left - 1) {
      add(type, lexica.placedKind(from + Long.numberOfTrailingZeros(left)));
    }
  }

  private void addAll(int type, long @org.jspecify.annotations.Nullable [] hashes) {
    if (hashes != null) {
      for (long hash : hashes) {
        add(type, hash);
      }
    }
  }

  private void add(int type, long hash) {
    long row = model.row(type, hash);
    if (row != 0) {
      model.add(row, scores);
    }
  }

  /** The label of the highest score, the first of equals. */
  int best() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[best] < scores[i]) {
        best = i;
      }
    }
    return best;
  }

  /** The same among some labels, in their order. */
  int best(int[] among) {
    int best = among[0];
    for (int i = 1; i < among.length; i++) {
      if (scores[best] < scores[among[i]]) {
        best = among[i];
      }
    }
    return best;
  }
}
