package dev.dragoman.attribution;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Document;
import dev.dragoman.model.Quote;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.text.QuoteMarks;
import dev.dragoman.text.QuoteMarks.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds who says what: the words of saying and their speakers by the trees, quotations by the marks
 * in the text. The rules stand for people in {@code codebook/_ATTRIBUTION.md}, the words in {@code
 * lexicon/en/reporting.tsv}, {@code unnamed.tsv} and {@code media.tsv}. Pure; safe for any number
 * of threads.
 */
public final class Attributor {
  private final Words words;
  private final VerbCues verbs;
  private final NounCues nouns;
  private final LabelCues labels;

  private Attributor(Words words) {
    this.words = words;
    this.verbs = new VerbCues(words);
    this.nouns = new NounCues(words);
    this.labels = new LabelCues(words);
  }

  /**
   * @throws Tables.TableException where a table is broken, with file and line
   */
  public static Attributor load(Tables tables) {
    return new Attributor(Words.load(tables));
  }

  /**
   * Who says what in a document.
   *
   * @param document whose text the spans count in
   * @param sentences all of it
   * @param trees of as many of the sentences as were parsed, in order; one without a tree has no
   *     cues
   * @param actors mentions, already resolved
   */
  public Attributions find(
      Document document, List<Sentence> sentences, List<Tree> trees, List<ActorMention> actors) {
    List<Stretch> stretches = QuoteMarks.find(document.text());
    List<Draft> drafts = drafts(document, trees, stretches, new Speakers(document, words, actors));
    relay(drafts);
    resolvePronouns(drafts, stretches);
    drafts.removeIf(d -> within(d.cueSpan, stretches).isPresent() && idle(d));
    drafts.forEach(d -> within(d.cueSpan, stretches).ifPresent(s -> d.clip(s.inner())));
    List<Quote> quotes = new QuoteReader(document, sentences, drafts, stretches).read();
    drafts.removeIf(d -> d.content.isEmpty());
    List<Attribution> owning = new ArrayList<>();
    List<Attribution> all = new ArrayList<>();
    for (Draft draft : drafts) {
      Attribution attribution = draft.attribution(document.text(), chain(draft, drafts));
      all.add(attribution);
      if (draft.cue.kind() == Cue.Kind.RELAY) {
        owning.add(0, attribution);
      } else if (draft.cue.kind().owns() && !holderless(draft)) {
        owning.add(attribution);
      }
    }
    return new Attributions(all, owning, quotes);
  }

  /** "They are expected to meet": an opinion that nobody is said to hold is the text's own. */
  private static boolean holderless(Draft draft) {
    return draft.cue.kind() == Cue.Kind.OPINION && draft.speaker.span().isEmpty();
  }

  private List<Draft> drafts(
      Document document, List<Tree> trees, List<Stretch> stretches, Speakers speakers) {
    List<Draft> drafts = labels.find(document.text(), trees, stretches, speakers);
    for (Tree tree : trees) {
      drafts.addAll(verbs.find(tree, speakers));
      drafts.addAll(nouns.find(tree, speakers));
    }
    drafts.sort(Comparator.comparing(d -> d.cueSpan));
    return drafts;
  }

  /** "X said Z, citing Y": Y said Z too, and X is the nearer to the outlet. */
  private static void relay(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.cue.kind() != Cue.Kind.RELAY || draft.content.isEmpty()) {
        continue;
      }
      int above = draft.tree.node(draft.head).head();
      drafts.stream()
          .filter(d -> d.tree == draft.tree && d.head == above && !d.content.isEmpty())
          .findFirst()
          .ifPresent(d -> draft.content = new ArrayList<>(d.content));
    }
  }

  /**
   * A pronoun for which coreference found nobody takes the last speaker; not inside a quotation.
   */
  private static void resolvePronouns(List<Draft> drafts, List<Stretch> stretches) {
    Optional<Speaker> last = Optional.empty();
    for (Draft draft : drafts) {
      if (within(draft.cueSpan, stretches).isPresent()) {
        continue;
      }
      boolean borrowed = draft.speaker.span().flatMap(s -> within(s, stretches)).isPresent();
      if ((draft.pronoun || borrowed) && last.isPresent()) {
        Speaker own = draft.speaker;
        draft.speaker =
            new Speaker(last.get().kind(), last.get().mention(), own.text(), own.span());
      } else if (!draft.pronoun
          && draft.cue.kind() == Cue.Kind.SPEECH
          && draft.speaker.span().isPresent()) {
        last = Optional.of(draft.speaker);
      }
    }
  }

  /** Inside a quotation the one who speaks is known: "I think" and what nobody says add nothing. */
  private boolean idle(Draft draft) {
    return !draft.cue.kind().owns()
        || draft.speaker.span().isEmpty()
        || words.group(draft.speaker.text(), "self");
  }

  private static Optional<Stretch> within(Span cue, List<Stretch> stretches) {
    return stretches.stream().filter(s -> s.inner().contains(cue)).findFirst();
  }

  /** The speakers around a cue, the nearest first. */
  private static List<Speaker> chain(Draft inner, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d != inner && d.cue.kind().owns())
        .filter(d -> d.content.stream().anyMatch(c -> c.contains(inner.cueSpan)))
        .sorted(Comparator.comparingInt(d -> d.content.stream().mapToInt(s -> s.length()).sum()))
        .map(d -> d.speaker)
        .filter(s -> s.span().isPresent() && !s.span().equals(inner.speaker.span()))
        .distinct()
        .toList();
  }
}
