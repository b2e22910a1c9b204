package dev.dragoman.text;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Token;
import dev.dragoman.model.Tree;
import dev.dragoman.parse.ModelStore;
import dev.dragoman.parse.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * NLP4J's tagger, entity recogniser and dependency parser without word embeddings, read by {@link
 * Models}. They are loaded when the first sentence comes.
 */
public final class NlpParser implements Parser {
  private final Lemmas lemmas = Lemmas.load(Tables.bundled());
  private final Lazy<Models> models;
  private final ThreadLocal<Models.Run> runs;

  /** The models of the user's folder, made without a word when they are not there. */
  public NlpParser() {
    this(ModelStore.ofUser(), (step, number, steps) -> {});
  }

  /**
   * @param store where the models are
   * @param making told when they have to be made first
   */
  public NlpParser(ModelStore store, ModelStore.Making making) {
    models = new Lazy<>(() -> store.load(making));
    runs = ThreadLocal.withInitial(() -> models.get().run());
  }

  @Override
  public void load() {
    models.get();
  }

  @Override
  public List<Tree> parse(List<Sentence> sentences) {
    return parse(sentences, Laps.NONE);
  }

  @Override
  public List<Tree> parse(List<Sentence> sentences, Laps laps) {
    List<Tree> trees = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      trees.add(parse(sentence, laps));
    }
    return trees;
  }

  private Tree parse(Sentence sentence, Laps laps) {
    List<Token> tokens = sentence.tokens();
    String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
    Models.Run run = runs.get();
    Models.Run tagged = laps.time("tags", () -> run.tag(words));
    Models.Run named = laps.time("names", tagged::recognise);
    Models.Parse parse = laps.time("trees", () -> named.parse());
    List<Tree.Node> tree = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).text();
      String tag = parse.tags()[i];
      tree.add(
          new Tree.Node(
              i,
              form,
              lemmas.of(tag, lemma(parse.lemmas()[i], form)),
              tag,
              parse.entities()[i],
              parse.heads()[i],
              parse.relations()[i]));
    }
    return new Tree(sentence, tree);
  }

  /** NLP4J writes numbers as 0 and #crd#: they keep their own form here. */
  private static String lemma(String lemma, String form) {
    boolean number = lemma.startsWith("#") || lemma.chars().noneMatch(Character::isLetter);
    return number ? form.toLowerCase(Locale.ROOT) : lemma;
  }
}
