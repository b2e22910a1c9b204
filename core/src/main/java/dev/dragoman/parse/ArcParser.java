package dev.dragoman.parse;

import java.util.List;

/**
 * The library's transition parser: a stack, the nodes put by, and the words to come. Each step
 * draws an arc between the top of the stack and the next word, or none, and shifts, reduces or
 * passes (Choi and McCallum 2013). What is left without a head afterwards is hung to a near node.
 */
final class ArcParser {
  /** How far to each side a head is looked for afterwards. */
  private static final int NEAR = 5;

  private final LinearModel model;
  private final Template template;
  private final Lexica lexica;
  private final Arcs.Relation[] relations;
  private final char[] arcs;
  private final char[] lists;
  private final String[] names;
  private final long[] hashes;
  private final long[] powers;
  private final int[] shifts;
  private final int[] noArcs;
  private final int[] noArcKept;
  private final int[] notReduced;
  private final int[] lefts;
  private final int[] rights;

  ArcParser(ModelFile file, Lexica lexica) {
    this.model = LinearModel.read(file, "dep");
    this.template = Template.read(file.strings("dep.template"));
    this.lexica = lexica;
    List<Template.Address> addresses = template.addresses;
    relations = new Arcs.Relation[addresses.size()];
    for (int i = 0; i < relations.length; i++) {
      String relation = addresses.get(i).relation();
      relations[i] = relation.isEmpty() ? Arcs.Relation.self : Arcs.Relation.valueOf(relation);
    }
    int labels = model.labels();
    arcs = new char[labels];
    lists = new char[labels];
    names = new String[labels];
    hashes = new long[labels];
    powers = new long[labels];
    for (int i = 0; i < labels; i++) {
      String label = model.label(i);
      arcs[i] = label.charAt(0);
      lists[i] = label.charAt(2);
      names[i] = label.substring(label.lastIndexOf('_') + 1);
      hashes[i] = Hash.of(names[i]);
      powers[i] = Hash.power(names[i].length());
    }
    shifts = file.ints("dep.X_SHIFT");
    noArcs = file.ints("dep.NO_X");
    noArcKept = file.ints("dep.NO_SHIFT_OR_PASS");
    notReduced = file.ints("dep.NOT_NO_REDUCE");
    lefts = file.ints("dep.LEFT_ARC");
    rights = file.ints("dep.RIGHT_ARC");
  }

  /** What one thread parses with. */
  final class Run {
    private final Scorer scorer = new Scorer(model, template, lexica, true);
    private final Arcs tree = new Arcs();
    private int[] stack = new int[0];
    private int[] aside = new int[0];
    private int top;
    private int asideTop;
    private int input;
    private Words words = new Words();
    private int[] label = new int[0];

    /** Parses a sentence that is tagged and lemmatised. */
    void parse(Words sentence) {
      words = sentence;
      int size = sentence.size;
      if (stack.length < size) {
        int room = Math.max(size, 2 * stack.length);
        stack = new int[room];
        aside = new int[room];
        label = new int[room];
      }
      scorer.begin(sentence);
      tree.begin(sentence);
      java.util.Arrays.fill(label, 0, size, -1);
      top = 0;
      asideTop = 0;
      stack[top++] = 0;
      input = 1;
      while (input < size) {
        score();
        step(choose());
      }
      for (int node = 1; node < size; node++) {
        if (!tree.headed(node)) {
          hang(node);
        }
      }
    }

    /** The head of a node, the root being 0. */
    int head(int node) {
      return tree.head[node];
    }

    String relation(int node) {
      return label[node] < 0 ? "root" : names[label[node]];
    }

    private void score() {
      int on = stack[top - 1];
      for (int k = 0; k < relations.length; k++) {
        Template.Address address = template.addresses.get(k);
        int node =
            switch (address.source()) {
              case 'i' -> inSentence(on + address.window());
              case 'j' -> inSentence(input + address.window());
              default -> peek(address.window());
            };
        scorer.nodes[k] =
            node < 0 || relations[k] == Arcs.Relation.self
                ? node
                : tree.related(node, relations[k]);
      }
      scorer.score(on, input);
    }

    private int inSentence(int node) {
      return node >= 0 && node < words.size ? node : Arcs.NONE;
    }

    /** Down the stack for windows to zero, up what is put by for others. */
    private int peek(int window) {
      if (window <= 0) {
        return -window < top ? stack[top - 1 + window] : Arcs.NONE;
      }
      return window <= asideTop ? aside[asideTop - window] : Arcs.NONE;
    }

    private int choose() {
      int on = stack[top - 1];
      if (on == 0) {
        return scorer.best(shifts);
      }
      if (tree.under(on, input)) {
        return scorer.best(noArcs);
      }
      if (tree.under(input, on)) {
        return scorer.best(tree.headed(on) ? noArcs : noArcKept);
      }
      return tree.headed(on) ? scorer.best() : scorer.best(notReduced);
    }

    private void step(int choice) {
      int on = stack[top - 1];
      if (arcs[choice] == 'L') {
        attach(on, input, choice);
        if (lists[choice] == 'R') {
          top--;
        } else {
          pass();
        }
      } else if (arcs[choice] == 'R') {
        attach(input, on, choice);
        if (lists[choice] == 'S') {
          shift();
        } else {
          pass();
        }
      } else if (lists[choice] == 'S') {
        shift();
      } else if (lists[choice] == 'R') {
        top--;
      } else {
        pass();
      }
    }

    private void attach(int node, int to, int choice) {
      tree.attach(node, to, hashes[choice], powers[choice]);
      label[node] = choice;
    }

    private void shift() {
      while (asideTop > 0) {
        stack[top++] = aside[--asideTop];
      }
      stack[top++] = input++;
    }

    private void pass() {
      aside[asideTop++] = stack[--top];
    }

    private void hang(int node) {
      int bestHead = Arcs.NONE;
      int bestLabel = 0;
      float bestScore = 0;
      for (int step = -1; step <= 1; step += 2) {
        int[] among = step > 0 ? lefts : rights;
        for (int n = 1; n <= NEAR; n++) {
          int head = node + step * n;
          if (head < 0 || head >= words.size) {
            break;
          }
          if (tree.under(head, node)) {
            continue;
          }
          top = 0;
          asideTop = 0;
          stack[top++] = step > 0 ? node : head;
          input = step > 0 ? head : node;
          score();
          int choice = scorer.best(among);
          if (bestHead == Arcs.NONE || bestScore < scorer.scores[choice]) {
            bestHead = head;
            bestLabel = choice;
            bestScore = scorer.scores[choice];
          }
        }
      }
      if (bestHead == Arcs.NONE) {
        tree.attach(node, 0, Hash.of("root"), Hash.power("root".length()));
      } else {
        attach(node, bestHead, bestLabel);
      }
    }
  }
}
