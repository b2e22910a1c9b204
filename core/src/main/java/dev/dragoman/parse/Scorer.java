package dev.dragoman.parse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores the labels of a model in one state: takes the features of a {@link Template} from the
 * words and adds their rows. One a thread and model.
 *
 * <p>A feature whose parts hang on nothing but one place in the sentence (a source with its window)
 * is looked up once a sentence and place. A row costs a look into memory, and states share most of
 * theirs. The others are looked up together, so that the memory works on several at a time.
 */
final class Scorer {
  /** What {@link #known} holds for "not looked up yet". */
  private static final int UNKNOWN = -2;

  /** Fields that change while a sentence is parsed. */
  private static final Set<Slot> CHANGING = EnumSet.of(Slot.LABEL, Slot.VALENCY);

  /** Room for the features of one set. */
  private static final int LONGEST_SET = 160;

  private final LinearModel model;
  private final Lexica lexica;
  private final Spelling spelling = new Spelling();
  private final long first = Hash.of("0");
  private final long last = Hash.of("1");
  private final boolean remembers;

  private final List<Template.Set> sets;
  private final int strings;

  /** By string: the source whose place alone decides it, 0 for none. */
  private final char[] decided;

  /** By string: where its parts begin in the two after it; one more at the end. */
  private final int[] parts;

  private final int[] partNodes;
  private final int[] partSlots;

  /** The node of each address, -1 for none; filled by the state. */
  final int[] nodes;

  final float[] scores;

  /** The features at hand: the keys of those to look up, and the rows. */
  private final long[] keys;

  private final int[] rows;

  /** Where {@link #known} wants the row, -1 for nowhere. */
  private final int[] places;

  private final int[] whole = new int[LinearModel.PASS];
  private int size;

  /** Rows by string and place. */
  private int[] known = new int[0];

  /** Where the rows of a set at a node begin in {@link #setRows}, -1 if not looked up yet. */
  private int[] setStarts = new int[0];

  /** Rows of sets, each list behind its length. */
  private int[] setRows = new int[0];

  private int setSize;
  private Words words = new Words();
  private int stride;

  /**
   * @param remembers whether places come up again within a sentence, as they do when parsing, and
   *     tags do not change
   */
  Scorer(LinearModel model, Template template, Lexica lexica, boolean remembers) {
    this.model = model;
    this.lexica = lexica;
    this.remembers = remembers;
    nodes = new int[template.addresses.size()];
    scores = new float[model.labels()];
    sets = template.sets;
    strings = template.strings.size();
    decided = new char[strings];
    parts = new int[strings + 1];
    for (int i = 0; i < strings; i++) {
      decided[i] = remembers ? decided(template, template.strings.get(i)) : 0;
      parts[i + 1] = parts[i] + template.strings.get(i).slots().length;
    }
    partNodes = template.strings.stream().flatMapToInt(s -> Arrays.stream(s.addresses())).toArray();
    partSlots = template.strings.stream().flatMapToInt(s -> Arrays.stream(s.slots())).toArray();
    int room = strings + sets.size() * LONGEST_SET;
    keys = new long[room];
    rows = new int[room];
    places = new int[room];
  }

  private static char decided(Template template, Template.Joined string) {
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
    if (known.length < strings * stride) {
      known = new int[2 * strings * stride];
      setStarts = new int[2 * sets.size() * stride];
    }
    Arrays.fill(known, 0, strings * stride, UNKNOWN);
    Arrays.fill(setStarts, 0, sets.size() * stride, -1);
    setSize = 0;
  }

  /**
   * The scores of all labels, in {@link #scores}, for the state whose {@link #nodes} are filled.
   *
   * @param i place of the source i
   * @param j place of the source j
   */
  void score(int i, int j) {
    size = 0;
    for (int set = 0; set < sets.size(); set++) {
      int node = nodes[sets.get(set).address()];
      if (node >= 0 && remembers) {
        recall(set, node);
      } else if (node >= 0) {
        addSet(set, node);
      }
    }
    for (int string = 0; string < strings; string++) {
      if (decided[string] == 0) {
        addString(string, -1);
        continue;
      }
      int place = string * stride + (decided[string] == 'i' ? i : j);
      if (known[place] == UNKNOWN) {
        known[place] = LinearModel.NONE;
        addString(string, place);
      } else {
        keys[size] = 0;
        rows[size++] = known[place];
      }
    }
    model.rows(keys, rows, size);
    if (remembers) {
      remember();
    }
    Arrays.fill(scores, 0);
    model.add(rows, size, scores, whole);
  }

  private void remember() {
    for (int k = 0; k < size; k++) {
      if (keys[k] != 0 && places[k] >= 0) {
        known[places[k]] = rows[k];
      }
    }
  }

  private void addString(int string, int place) {
    long hash = 0;
    int begin = parts[string];
    for (int k = begin; k < parts[string + 1]; k++) {
      int node = nodes[partNodes[k]];
      if (node < 0) {
        return;
      }
      long power = words.power[partSlots[k]][node];
      if (power == 0) {
        return;
      }
      long part = words.hash[partSlots[k]][node];
      hash = k == begin ? part : Hash.join(hash, part, power);
    }
    places[size] = place;
    add(sets.size() + string, hash);
  }

  private void add(int type, long hash) {
    keys[size++] = Hash.key(type, hash);
  }

  /** The rows of a set at a node, looked up when it is first met in a sentence. */
  private void recall(int set, int node) {
    int at = set * stride + node;
    if (setStarts[at] < 0) {
      int before = size;
      addSet(set, node);
      model.rows(keys, rows, size);
      setStarts[at] = setSize;
      keep(size - before);
      for (int k = before; k < size; k++) {
        keep(rows[k]);
        keys[k] = 0;
      }
      return;
    }
    int start = setStarts[at];
    for (int k = start + 1; k <= start + setRows[start]; k++) {
      keys[size] = 0;
      rows[size++] = setRows[k];
    }
  }

  private void keep(int value) {
    if (setSize == setRows.length) {
      setRows = Arrays.copyOf(setRows, Math.max(LONGEST_SET, 2 * setSize));
    }
    setRows[setSize++] = value;
  }

  private void addSet(int set, int node) {
    switch (sets.get(set).field()) {
      case ambiguity_classes -> addAll(set, lexica.tags(words.lists[node]));
      case word_clusters -> addAll(set, lexica.clusters(words.lists[node]));
      case positional -> {
        if (node == 1) {
          add(set, first);
        } else if (node == words.size - 1) {
          add(set, last);
        }
      }
      case orthographic -> {
        for (long list = words.spelling[node]; list != 0; list = Spelling.rest(list)) {
          add(set, spelling.hash(Spelling.first(list)));
        }
      }
      case named_entity_gazetteers -> {
        addNames(set, words.names[2 * node], 0);
        addNames(set, words.names[2 * node + 1], Long.SIZE);
      }
    }
  }

  private void addNames(int set, long bits, int from) {
    for (long left = bits; left != 0; left &= left - 1) {
      add(set, lexica.placedKind(from + Long.numberOfTrailingZeros(left)));
    }
  }

  private void addAll(int set, long @Nullable [] hashes) {
    if (hashes != null) {
      for (long hash : hashes) {
        add(set, hash);
      }
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
