package dev.dragoman.text;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Token;
import dev.dragoman.model.Tree;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * NLP4J's tagger, entity recogniser and dependency parser without word embeddings. The models
 * (about 1.7 GB in memory) are loaded side by side when the first sentence comes.
 */
public final class NlpParser implements Parser {
  private static final String ROOT = "edu/emory/mathcs/nlp/";
  private static final String LEXICA =
      "<configuration><lexica>"
          + lexicon("ambiguity_classes", "_lowercase", "en-ambiguity-classes-simplified-lowercase")
          + lexicon("word_clusters", "_lowercase", "en-brown-clusters-simplified-lowercase")
          + lexicon("named_entity_gazetteers", "", "en-named-entity-gazetteers-simplified")
          + "</lexica></configuration>";

  private record Models(
      NLPComponent<NLPNode> lexica,
      NLPComponent<NLPNode> tagger,
      NLPComponent<NLPNode> recogniser,
      NLPComponent<NLPNode> parser,
      EnglishMorphAnalyzer lemmatiser) {}

  private final Lemmas lemmas = Lemmas.load(Tables.bundled());
  private final Lazy<Models> models = new Lazy<>(NlpParser::load);

  @Override
  public List<Tree> parse(List<Sentence> sentences) {
    return sentences.stream().map(this::parse).toList();
  }

  private Tree parse(Sentence sentence) {
    Models with = models.get();
    NLPNode[] nodes = new NLPNode[sentence.tokens().size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (Token token : sentence.tokens()) {
      nodes[token.index() + 1] = new NLPNode(token.index() + 1, token.text());
    }
    with.lexica.process(nodes);
    with.tagger.process(nodes);
    for (int i = 1; i < nodes.length; i++) {
      nodes[i].setLemma(
          with.lemmatiser.lemmatize(
              nodes[i].getWordFormSimplified(), nodes[i].getPartOfSpeechTag()));
    }
    with.recogniser.process(nodes);
    with.parser.process(nodes);
    List<Tree.Node> tree = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      tree.add(
          new Tree.Node(
              i - 1,
              node.getWordForm(),
              lemmas.of(node.getPartOfSpeechTag(), lemma(node)),
              node.getPartOfSpeechTag(),
              entity(node.getNamedEntityTag()),
              node.getDependencyHead() == null ? -1 : node.getDependencyHead().getID() - 1,
              node.getDependencyLabel()));
    }
    return new Tree(sentence, tree);
  }

  /** NLP4J writes numbers as 0 and #crd#: they keep their own form here. */
  private static String lemma(NLPNode node) {
    String lemma = node.getLemma();
    boolean number = lemma.startsWith("#") || lemma.chars().noneMatch(Character::isLetter);
    return number ? node.getWordFormLowercase() : lemma;
  }

  /** The type without the place in its stretch ("B-ORG"), empty for none. */
  private static String entity(String tag) {
    return tag == null || tag.length() < 3 ? "" : tag.substring(2);
  }

  /** On threads of its own: those of the common pool may all be waiting for this. */
  private static Models load() {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      CompletableFuture<NLPComponent<NLPNode>> parser =
          CompletableFuture.supplyAsync(() -> model("dep"), threads);
      CompletableFuture<NLPComponent<NLPNode>> tagger =
          CompletableFuture.supplyAsync(() -> model("pos"), threads);
      NLPComponent<NLPNode> lexica =
          new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8)));
      NLPComponent<NLPNode> recogniser = model("ner");
      return new Models(
          lexica, tagger.join(), recogniser, parser.join(), new EnglishMorphAnalyzer());
    } finally {
      threads.shutdown();
    }
  }

  private static NLPComponent<NLPNode> model(String name) {
    try (InputStream in =
        NlpParser.class.getResourceAsStream("/" + ROOT + "models/en-" + name + ".xz")) {
      if (in == null) {
        throw new IllegalStateException("no model en-" + name + " on the class path");
      }
      return NLPUtils.getComponent(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lexicon(String name, String suffix, String file) {
    return "<"
        + name
        + " field=\"word_form_simplified"
        + suffix
        + "\">"
        + ROOT
        + "lexica/"
        + file
        + ".xz</"
        + name
        + ">";
  }
}
