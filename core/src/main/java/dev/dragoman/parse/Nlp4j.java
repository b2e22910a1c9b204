package dev.dragoman.parse;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The library's own runtime, without word embeddings: what {@link Models} is measured and tested
 * against. Loading takes half a minute and 1.7 GB.
 */
public final class Nlp4j {
  private static final String ROOT = "edu/emory/mathcs/nlp/";
  private static final String LEXICA =
      "<configuration><lexica>"
          + lexicon("ambiguity_classes", "_lowercase", "en-ambiguity-classes-simplified-lowercase")
          + lexicon("word_clusters", "_lowercase", "en-brown-clusters-simplified-lowercase")
          + lexicon("named_entity_gazetteers", "", "en-named-entity-gazetteers-simplified")
          + "</lexica></configuration>";

  private final NLPComponent<NLPNode> lexica =
      new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8)));
  private final NLPComponent<NLPNode> tagger;
  private final EnglishMorphAnalyzer lemmatiser = new EnglishMorphAnalyzer();
  private final NLPComponent<NLPNode> recogniser;
  private final NLPComponent<NLPNode> parser;

  /**
   * Loads the models.
   *
   * @throws IOException when one is not on the class path
   */
  public Nlp4j() throws IOException {
    tagger = model("pos");
    recogniser = model("ner");
    parser = model("dep");
  }

  /** Tags, lemmatises, recognises and parses a sentence's tokens. */
  public Models.Parse parse(String[] tokens) {
    NLPNode[] nodes = new NLPNode[tokens.length + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < tokens.length; i++) {
      nodes[i + 1] = new NLPNode(i + 1, tokens[i]);
    }
    lexica.process(nodes);
    tagger.process(nodes);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      node.setLemma(lemmatiser.lemmatize(node.getWordFormSimplified(), node.getPartOfSpeechTag()));
    }
    recogniser.process(nodes);
    parser.process(nodes);
    Models.Parse parse = Models.Parse.empty(tokens.length);
    for (int i = 0; i < tokens.length; i++) {
      NLPNode node = nodes[i + 1];
      parse.lemmas()[i] = node.getLemma();
      parse.tags()[i] = node.getPartOfSpeechTag();
      parse.entities()[i] = entity(node.getNamedEntityTag());
      parse.heads()[i] = node.getDependencyHead().getID() - 1;
      parse.relations()[i] = node.getDependencyLabel();
    }
    return parse;
  }

  /** The type without the place in its stretch ("B-ORG"), empty for none. */
  private static String entity(String tag) {
    return tag.equals("O") ? "" : tag.substring(2);
  }

  private static NLPComponent<NLPNode> model(String name) throws IOException {
    try (InputStream in = ModelBuilder.resource(ROOT + "models/en-" + name + ".xz")) {
      return NLPUtils.getComponent(in);
    }
  }

  private static String lexicon(String name, String suffix, String file) {
    String field = "word_form_simplified" + suffix;
    return "<%s field=\"%s\">%slexica/%s.xz</%s>".formatted(name, field, ROOT, file, name);
  }
}
