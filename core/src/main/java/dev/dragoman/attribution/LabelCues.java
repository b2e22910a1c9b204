package dev.dragoman.attribution;

import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Span;
import dev.dragoman.model.Token;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import dev.dragoman.text.QuoteMarks.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names set beside words with a mark: "Poll: Most want peace", “We lost.” — Ada Obi. */
final class LabelCues {
  /** The longest label, in tokens. */
  private static final int LONGEST = 5;

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]*){0,4}(?=\\s*(?:[|,\\n]|$))");
  private final Words words;

  LabelCues(Words words) {
    this.words = words;
  }

  List<Draft> find(String text, List<Tree> trees, List<Stretch> stretches, Speakers speakers) {
    List<Draft> drafts = new ArrayList<>();
    for (Tree tree : trees) {
      label(tree, speakers).ifPresent(drafts::add);
    }
    for (Stretch stretch : stretches) {
      signature(text, trees, stretch, speakers).ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<Draft> label(Tree tree, Speakers speakers) {
    List<Token> tokens = tree.sentence().tokens();
    for (int at = 1; at <= LONGEST && at + 1 < tokens.size(); at++) {
      Cue cue = words.labels().get(tokens.get(at).text());
      if (cue != null && speaker(tree, at - 1)) {
        return Optional.of(
            new Draft(
                tree,
                cue,
                at,
                tree.span(at),
                speakers.of(tree, Optional.of(at - 1)),
                false,
                List.of(tree.sentence().span(at + 1, tokens.size() - 1)),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** All of it is a person's name, or its last word makes an unnamed speaker. */
  private boolean speaker(Tree tree, int last) {
    boolean person = true;
    for (Node node : tree.nodes().subList(0, last + 1)) {
      person &= node.entity().equals("PERSON") && node.proper();
      if (Grammar.mark(node) || node.verb()) {
        return false;
      }
    }
    return person || words.unnamed(tree.node(last));
  }

  private Optional<Draft> signature(
      String text, List<Tree> trees, Stretch stretch, Speakers speakers) {
    int at = past(text, stretch.inner().end() + 1);
    for (var mark : words.signatures().entrySet()) {
      if (!text.startsWith(mark.getKey(), at)) {
        continue;
      }
      int from = past(text, at + mark.getKey().length());
      Matcher name = NAME.matcher(text).region(from, text.length());
      if (!name.lookingAt()) {
        continue;
      }
      Span span = new Span(name.start(), name.end());
      Span cue = new Span(at, at + mark.getKey().length());
      return trees.stream()
          .filter(t -> t.sentence().span().overlaps(span))
          .findFirst()
          .map(t -> signed(t, mark.getValue(), cue, speakers.signed(t, span), stretch.inner()));
    }
    return Optional.empty();
  }

  private static Draft signed(Tree tree, Cue cue, Span span, Speaker speaker, Span content) {
    return new Draft(tree, cue, -1, span, speaker, false, List.of(content), Optional.empty());
  }

  private static int past(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
