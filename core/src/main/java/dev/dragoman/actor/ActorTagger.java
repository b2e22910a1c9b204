package dev.dragoman.actor;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Finds who acts: names of countries, organisations and persons, capitals that stand for
 * governments, adjectives of countries, offices and role words with the country they belong to,
 * pronouns and descriptions. Who is meant by the last two is left to {@link Coreference}. A person
 * or organisation that the lexicon does not hold gets an actor of its own, with an empty id and the
 * code that its title or apposition gives. Safe for any number of threads.
 */
public final class ActorTagger {
  private final ActorLexicon lexicon;

  private ActorTagger(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads countries, actors, roles, offices and the small classes of words.
   *
   * @throws Tables.TableException where a table is broken
   */
  public static ActorTagger load(Tables tables) {
    return new ActorTagger(ActorLexicon.load(tables));
  }

  ActorLexicon lexicon() {
    return lexicon;
  }

  /**
   * The actors in the order of the text.
   *
   * @param trees parses of the sentences; without one a sentence is read by its words alone
   */
  public List<ActorMention> find(Document document, List<Sentence> sentences, List<Tree> trees) {
    Map<Integer, Tree> bySentence = new HashMap<>();
    trees.forEach(t -> bySentence.put(t.sentence().index(), t));
    List<ActorMention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      View view = new View(sentence, Optional.ofNullable(bySentence.get(sentence.index())));
      found.addAll(
          new SentenceTagger(view, lexicon, ActorLexicon.day(document.published()))
              .mentions(document.text()));
    }
    return Surnames.inherit(found, document.text(), sentences);
  }

  /**
   * Hands on every phrase of the lexicon by which an actor may be meant, with how it names; some
   * come more than once. A possessive stands apart ("Levant 's").
   */
  public void eachPhrase(BiConsumer<String, Kind> taker) {
    lexicon.each((phrase, sense) -> taker.accept(phrase, kind(sense)));
  }

  private static Kind kind(Sense sense) {
    if (sense instanceof Sense.Demonym) {
      return Kind.DEMONYM;
    } else if (sense instanceof Sense.Seat) {
      return Kind.METONYM;
    } else if (sense instanceof Sense.RoleWord) {
      return Kind.ROLE;
    } else if (sense instanceof Sense.Office) {
      return Kind.OFFICE;
    } else if (sense instanceof Sense.Pronoun) {
      return Kind.PRONOUN;
    } else if (sense instanceof Sense.Description) {
      return Kind.DESCRIPTION;
    }
    return sense instanceof Sense.Title ? Kind.UNKNOWN : Kind.NAME;
  }
}
