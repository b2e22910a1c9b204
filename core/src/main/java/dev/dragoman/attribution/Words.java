package dev.dragoman.attribution;

import dev.dragoman.lexicon.PhraseMatcher;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of reporting words, unnamed speakers and media, ready to be asked. Immutable. */
final class Words {
  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Cue> nouns = new HashMap<>();
  private final Map<String, Cue> adverbs = new HashMap<>();
  private final Map<String, Cue> labels = new HashMap<>();
  private final Map<String, Cue> signatures = new HashMap<>();
  private final PhraseMatcher<Cue> phrases = new PhraseMatcher<>();
  private final PhraseMatcher<String> media = new PhraseMatcher<>();
  private final Set<String> mediaHeads = new HashSet<>();
  private final Map<String, String> unnamed = new HashMap<>();

  private Words() {}

  static Words load(Tables tables) {
    Words words = new Words();
    for (Tables.Row row : tables.read("en/reporting.tsv")) {
      Cue cue = Cue.of(row);
      for (String lemma : row.list("lemmas")) {
        switch (cue.form()) {
          case VERB -> words.verbs.putIfAbsent(lemma, cue);
          case NOUN -> words.nouns.putIfAbsent(lemma, cue);
          case ADVERB -> words.adverbs.putIfAbsent(lemma, cue);
          case LABEL -> words.labels.put(lemma, cue);
          case SIGNATURE -> words.signatures.put(lemma, cue);
          case PHRASE -> words.phrases.add(lemma, cue);
        }
      }
    }
    for (Tables.Row row : tables.read("en/media.tsv")) {
      for (String phrase : row.list("words")) {
        words.media.add(phrase, row.get("medium"));
        words.mediaHeads.add(
            phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
      }
    }
    for (Tables.Row row : tables.read("en/unnamed.tsv")) {
      for (String word : row.list("words")) {
        words.unnamed.put(word.toLowerCase(Locale.ROOT), row.get("group"));
      }
    }
    return words;
  }

  /** The cue of a verb, its particle or adverb taken with it: "pointed out". */
  Optional<Cue> verb(Tree tree, Node node) {
    if (!node.tag().startsWith("VB")
        || node.is("amod", "compound", "nmod", "aux", "case", "mark")) {
      return Optional.empty();
    }
    for (Node child : tree.children(node.index(), "prt", "advmod", "prep")) {
      Cue cue = verbs.get(node.lemma() + "_" + child.lemma());
      if (cue != null && child.index() == node.index() + 1) {
        return Optional.of(cue);
      }
    }
    boolean particle = !tree.children(node.index(), "prt").isEmpty();
    return particle ? Optional.empty() : Optional.ofNullable(verbs.get(node.lemma()));
  }

  Optional<Cue> noun(Node node) {
    return node.noun() ? Optional.ofNullable(nouns.get(node.lemma())) : Optional.empty();
  }

  Optional<Cue> adverb(Node node) {
    return Optional.ofNullable(adverbs.get(node.lemma()));
  }

  /** Marks between a speaker and the words. */
  Map<String, Cue> labels() {
    return Collections.unmodifiableMap(labels);
  }

  /** Marks between the words and the speaker. */
  Map<String, Cue> signatures() {
    return Collections.unmodifiableMap(signatures);
  }

  List<PhraseMatcher.Found<Cue>> phrases(Tree tree) {
    return phrases.find(tree.sentence().tokens());
  }

  List<PhraseMatcher.Found<String>> media(Tree tree) {
    return media.find(tree.sentence().tokens());
  }

  /** Whether a noun is something that statements stand in ("statement", "letter"). */
  boolean medium(Node node) {
    return mediaHeads.contains(node.lemma());
  }

  /** Whether a noun makes an unnamed speaker, though it may be written with a capital. */
  boolean unnamed(Node node) {
    return unnamed.containsKey(node.text().toLowerCase(Locale.ROOT));
  }

  /** Whether an unnamed speaker is of a group of the table. */
  boolean group(String text, String group) {
    return group.equals(unnamed.get(text.toLowerCase(Locale.ROOT)));
  }
}
