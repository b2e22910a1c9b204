package dev.dragoman.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim.Where;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.text.ClauseReader;
import dev.dragoman.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which place is a predicate's and why, on parses written by hand: {@code word/lemma/tag/head
 * token/relation}, the places named in brackets.
 */
class EventPlacesTest {
  private static EventPlaces places;
  private static ClauseReader clauses;

  @BeforeAll
  static void load() {
    places = EventPlaces.load(Tables.bundled());
    clauses = ClauseReader.load(Tables.bundled());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        // on the predicate itself
        "Jets/jet/NNS/1/nsubj shelled/shell/VBD/-1/root rebels/rebel/NNS/1/dobj"
            + " outside/outside/IN/1/prep Afrin/afrin/NNP/3/pobj"
            + "|[Afrin]|shell|Afrin|'outside Afrin', said of 'shelled'",
        // on what it is done to
        "Gunmen/gunman/NNS/1/nsubj killed/kill/VBD/-1/root guards/guard/NNS/1/dobj"
            + " at/at/IN/1/prep checkpoints/checkpoint/NNS/3/pobj in/in/IN/4/prep"
            + " Kirkuk/kirkuk/NNP/5/pobj"
            + "|[Kirkuk]|kill|Kirkuk"
            + "|'in Kirkuk', said of 'checkpoints', which belongs to 'killed'",
        // before the clause
        "In/in/IN/3/prep Kirkuk/kirkuk/NNP/0/pobj gunmen/gunman/NNS/3/nsubj"
            + " killed/kill/VBD/-1/root guards/guard/NNS/3/dobj"
            + "|[Kirkuk]|kill|Kirkuk|'In Kirkuk', which opens the clause of 'killed'",
        // what happens to a place happens there
        "Rebels/rebel/NNS/1/nsubj shelled/shell/VBD/-1/root Homs/homs/NNP/1/dobj"
            + "|[Homs]|shell|Homs|'Homs', what 'shelled' is done to",
        // who acts is no place
        "Kirkuk/kirkuk/NNP/1/nsubj condemned/condemn/VBD/-1/root attacks/attack/NNS/1/dobj"
            + "|[Kirkuk]|condemn|-|-",
        // nor is where somebody comes from
        "Police/police/NNS/1/nsubj arrested/arrest/VBD/-1/root men/man/NNS/1/dobj"
            + " from/from/IN/2/prep Basra/basra/NNP/3/pobj"
            + "|[Basra]|arrest|-|-",
        // what is told does not share the telling's place
        "Officials/official/NNS/3/nsubj in/in/IN/0/prep Amman/amman/NNP/1/pobj"
            + " said/say/VBD/-1/root rebels/rebel/NNS/5/nsubj fled/flee/VBD/3/ccomp"
            + "|[Amman]|flee|-|-",
        // a word that points back
        "Kirkuk/kirkuk/NNP/1/nsubj waited/wait/VBD/-1/root and/and/CC/1/cc"
            + " gunmen/gunman/NNS/4/nsubj killed/kill/VBD/1/conj guards/guard/NNS/4/dobj"
            + " there/there/RB/4/advmod"
            + "|[Kirkuk]|kill|Kirkuk|'Kirkuk', the last place before 'there'",
      })
  void aPredicatesPlaceAndWhy(
      String parse, String named, String lemma, String place, String reason) {
    Tree tree = tree(parse);
    String text = text(parse);
    List<PlaceMention> mentions = new ArrayList<>();
    for (String name : named.substring(1, named.length() - 1).split(";")) {
      int start = text.indexOf(name);
      mentions.add(
          new PlaceMention(0, new Span(start, start + name.length()), name, Place.unknown(name)));
    }
    Clause clause =
        clauses.read(List.of(tree)).stream()
            .filter(c -> c.lemma().equals(lemma))
            .findFirst()
            .orElseThrow();
    Optional<Where> where = places.of(clause, mentions, List.of(), Set.of());
    assertEquals(place, where.map(Where::text).orElse(null));
    assertEquals(reason, where.map(Where::reason).orElse(null));
  }

  private static String text(String parse) {
    List<String> words = new ArrayList<>();
    for (String node : parse.strip().split(" ")) {
      words.add(node.split("/", -1)[0]);
    }
    return String.join(" ", words);
  }

  private static Tree tree(String parse) {
    String text = text(parse);
    Document document = Document.of("1", Dating.unknown(), text);
    Sentence sentence = new SentenceSplitter().split(document).get(0);
    List<Tree.Node> nodes = new ArrayList<>();
    for (String node : parse.strip().split(" ")) {
      String[] part = node.split("/", -1);
      nodes.add(
          new Tree.Node(
              nodes.size(), part[0], part[1], part[2], "", Integer.parseInt(part[3]), part[4]));
    }
    return new Tree(sentence, nodes);
  }
}
