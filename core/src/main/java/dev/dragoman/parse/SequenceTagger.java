package dev.dragoman.parse;

/** Labels words from left to right; each label is a feature of the words after it. */
final class SequenceTagger {
  private final LinearModel model;
  private final Template template;
  private final Lexica lexica;
  private final Slot slot;

  /**
   * @param slot what it fills
   */
  SequenceTagger(LinearModel model, Template template, Lexica lexica, Slot slot) {
    this.model = model;
    this.template = template;
    this.lexica = lexica;
    this.slot = slot;
  }

  Scorer scorer() {
    return new Scorer(model, template, lexica, false);
  }

  /**
   * Labels a sentence and fills the slot.
   *
   * @return index of the label of each node, from the second on
   */
  String[] label(Words words, Scorer scorer) {
    scorer.begin(words);
    String[] labels = new String[words.size];
    int[] windows = template.addresses.stream().mapToInt(Template.Address::window).toArray();
    for (int i = 1; i < words.size; i++) {
      for (int k = 0; k < windows.length; k++) {
        int at = i + windows[k];
        scorer.nodes[k] = at > 0 && at < words.size ? at : -1;
      }
      scorer.score(i, i);
      int best = scorer.best();
      labels[i] = model.label(best);
      words.put(slot, i, model.labelHash(best), model.labelPower(best));
    }
    return labels;
  }
}
