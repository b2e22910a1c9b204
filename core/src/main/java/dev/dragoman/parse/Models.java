package dev.dragoman.parse;

/** Tagger, lemmatiser, recogniser and parser, ready to read. Any number of threads share them. */
public final class Models {
  private final Lexica lexica;
  private final SequenceTagger tagger;
  private final Lemmatiser lemmatiser;
  private final SequenceTagger recogniser;
  private final ArcParser parser;

  private Models(ModelFile file) {
    lexica = Lexica.read(file);
    tagger = tagger(file, "pos", Slot.TAG);
    lemmatiser = Lemmatiser.read(file);
    recogniser = tagger(file, "ner", Slot.ENTITY);
    parser = new ArcParser(file, lexica);
  }

  static Models read(ModelFile file) {
    return new Models(file);
  }

  private SequenceTagger tagger(ModelFile file, String name, Slot slot) {
    Template template = Template.read(file.strings(name + ".template"));
    return new SequenceTagger(LinearModel.read(file, name), template, lexica, slot);
  }

  /**
   * A sentence read: one element a token.
   *
   * @param lemmas the library's, with #crd# and #ord# for words of number
   * @param tags Penn Treebank
   * @param entities OntoNotes type, empty for none
   * @param heads index of the head, -1 for the root
   * @param relations ClearNLP labels
   */
  public record Parse(
      String[] lemmas, String[] tags, String[] entities, int[] heads, String[] relations) {
    static Parse empty(int tokens) {
      return new Parse(
          new String[tokens],
          new String[tokens],
          new String[tokens],
          new int[tokens],
          new String[tokens]);
    }
  }

  /** What one thread reads with. */
  public Run run() {
    return new Run();
  }

  /** Reads sentences one after another. Not for two threads. */
  public final class Run {
    private final Words words = new Words();
    private final Scorer tagging = tagger.scorer();
    private final Scorer recognising = recogniser.scorer();
    private final ArcParser.Run parsing = parser.new Run();
    private String[] tags = {};
    private String[] lemmas = {};
    private String[] types = {};

    private Run() {}

    /** Tags, lemmatises, recognises and parses a sentence's tokens. */
    public Parse parse(String[] tokens) {
      return tag(tokens).recognise().parse();
    }

    /** Begins a sentence: tags and lemmas. */
    public Run tag(String[] tokens) {
      words.read(tokens, lexica);
      tags = tagger.label(words, tagging);
      lemmas = new String[words.size];
      for (int i = 1; i < words.size; i++) {
        lemmas[i] = lemmatiser.lemma(words.lower[i], tags[i]);
        words.put(Slot.LEMMA, i, lemmas[i]);
      }
      return this;
    }

    /** Goes on with names. */
    public Run recognise() {
      types = Stretches.types(recogniser.label(words, recognising));
      return this;
    }

    /** Ends a sentence with its tree. */
    public Parse parse() {
      parsing.parse(words);
      Parse parse = Parse.empty(words.size - 1);
      for (int i = 0; i < words.size - 1; i++) {
        parse.lemmas()[i] = lemmas[i + 1];
        parse.tags()[i] = tags[i + 1];
        parse.entities()[i] = types[i + 1];
        parse.heads()[i] = parsing.head(i + 1) - 1;
        parse.relations()[i] = parsing.relation(i + 1);
      }
      return parse;
    }
  }
}
