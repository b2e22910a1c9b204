package dev.dragoman.attribution;

import dev.dragoman.attribution.Cue.Kind;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Attributions by verbs: "X said Y", "Y, said X", "was quoted as saying", "writing on Twitter". */
final class VerbCues {
  private final Words words;

  VerbCues(Words words) {
    this.words = words;
  }

  /**
   * One draft a cue verb of the sentence; its content is empty where only a quotation may fill it.
   */
  List<Draft> find(Tree tree, Speakers speakers) {
    List<Draft> drafts = new ArrayList<>();
    for (Node node : tree.nodes()) {
      words
          .verb(tree, node)
          .flatMap(cue -> draft(tree, node, cue, speakers))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<Draft> draft(Tree tree, Node verb, Cue cue, Speakers speakers) {
    Optional<Integer> subject = source(tree, verb.index());
    Optional<Integer> speaker =
        cue.kind() == Kind.RELAY && verb.is("advcl", "acl", "prep")
            ? tree.children(verb.index(), "dobj").stream().map(Node::index).findFirst()
            : subject;
    BitSet content = content(tree, verb, cue, speaker);
    content.andNot(cueTokens(tree, verb.index()));
    if (naming(tree, verb.index(), cue, speaker)
        || mute(tree, verb.index(), cue, speaker, speakers)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            tree,
            cue,
            verb.index(),
            cueSpan(tree, verb.index()),
            speakers.of(tree, speaker),
            speakers.loose(tree, speaker),
            Grammar.spans(tree, content),
            medium(tree, verb.index(), cue, content)));
  }

  /** "a village called X", "the ship is known as X": a name and nobody's words. */
  private static boolean naming(Tree tree, int verb, Cue cue, Optional<Integer> speaker) {
    return cue.takes("attribute")
        && speaker.isEmpty()
        && Grammar.passive(tree, verb)
        && tree.children(verb, "xcomp", "ccomp").isEmpty();
  }

  /**
   * "The fighting continued", "a way to stress": a thing does not speak, unless a clause says what.
   */
  private static boolean mute(
      Tree tree, int verb, Cue cue, Optional<Integer> speaker, Speakers speakers) {
    boolean clause = cue.kind().owns() && !tree.children(verb, "ccomp").isEmpty();
    return speaker.isPresent()
        && cue.kind() != Kind.EVIDENCE
        && !clause
        && !speakers.able(tree, speaker.get());
  }

  /** Of "the ministry issued a statement saying": the ministry. */
  private Optional<Integer> source(Tree tree, int verb) {
    Optional<Integer> subject = Grammar.subject(tree, verb);
    if (subject.isEmpty()
        || !tree.node(verb).is("acl")
        || !words.medium(tree.node(subject.get()))) {
      return subject;
    }
    int above = tree.node(subject.get()).head();
    if (above >= 0 && !tree.node(above).verb()) {
      above = tree.node(above).head();
    }
    if (above < 0 || !tree.node(above).verb() || !tree.node(subject.get()).is("dobj", "pobj")) {
      return subject;
    }
    return Grammar.subject(tree, above).or(() -> subject);
  }

  private BitSet content(Tree tree, Node verb, Cue cue, Optional<Integer> speaker) {
    boolean relays = cue.kind() == Kind.RELAY && verb.is("advcl", "acl", "prep");
    BitSet content = relays ? new BitSet() : complements(tree, verb, cue);
    if (content.isEmpty()
        && cue.kind() == Kind.EVIDENCE
        && speaker.map(s -> words.group(tree.node(s).text(), "document")).orElse(false)) {
      tree.children(verb.index(), "dobj").forEach(n -> content.or(Grammar.under(tree, n.index())));
    }
    boolean passive = Grammar.passive(tree, verb.index());
    if (content.isEmpty() && cue.kind().owns()) {
      content.or(around(tree, verb, cue));
    }
    if (content.isEmpty()
        && cue.takes("object")
        && !passive
        && verb.is("relcl")
        && !tree.children(verb.index(), "nsubj").isEmpty()) {
      content.or(antecedent(tree, verb, speaker));
    }
    if (content.isEmpty() && speaker.isPresent() && cue.kind() == Kind.SPEECH) {
      content.or(before(tree, verb, speaker.get()));
    }
    if (content.isEmpty() && cue.kind() == Kind.SPEECH && cue.takes().isEmpty() && !passive) {
      content.or(rest(tree, verb, speaker));
    }
    if (speaker.isPresent() && !verb.is("acl", "relcl")) {
      BitSet who = Grammar.under(tree, speaker.get());
      if (!who.get(verb.index())) {
        content.andNot(who);
      }
    }
    return content;
  }

  /** What hangs under the verb and may be its content. */
  private static BitSet complements(Tree tree, Node verb, Cue cue) {
    BitSet content = new BitSet();
    boolean passive = Grammar.passive(tree, verb.index());
    for (Node child : tree.children(verb.index())) {
      if (complement(tree, child, cue)) {
        content.or(Grammar.under(tree, child.index()));
        if (passive && child.is("xcomp", "oprd") || passive && child.lemma().equals("as")) {
          tree.children(verb.index(), "nsubjpass")
              .forEach(n -> content.or(Grammar.under(tree, n.index())));
        } else if (child.is("oprd") || child.is("prep") && child.lemma().equals("as")) {
          tree.children(verb.index(), "dobj")
              .forEach(n -> content.or(Grammar.under(tree, n.index())));
        }
      } else if (passive
          && child.is("nsubjpass")
          && cue.takes("object")
          && tree.children(verb.index(), "ccomp").isEmpty()) {
        content.or(Grammar.under(tree, child.index()));
      }
    }
    return content;
  }

  private static boolean complement(Tree tree, Node child, Cue cue) {
    return switch (child.relation()) {
      case "ccomp" -> cue.kind().owns() || child.index() > child.head();
      case "xcomp" ->
          child.tag().equals("VBG") ? cue.takes("ing") : cue.takes("to") || cue.takes("attribute");
      case "oprd", "acomp", "attr" -> cue.takes("attribute");
      case "dobj" ->
          cue.takes("object") && !child.tag().startsWith("W") && !child.tag().equals("PRP");
      case "prep" -> cue.takes("+" + child.lemma()) || cue.takes(child.lemma());
      case "dative" -> cue.takes("+" + child.lemma());
      case "advcl" ->
          cue.takes("to")
              && tree.children(child.index(), "aux").stream().anyMatch(n -> n.tag().equals("TO"));
      default -> false;
    };
  }

  /** "Z, X said, had fallen"; "as X said"; "..., said X": the clause that the verb hangs on. */
  private static BitSet around(Tree tree, Node verb, Cue cue) {
    BitSet content = new BitSet();
    if (verb.head() < 0) {
      return content;
    }
    List<Node> subjects = tree.children(verb.index(), "nsubj");
    boolean aside = verb.is("parataxis") && !subjects.isEmpty();
    boolean as =
        verb.is("advcl")
            && tree.children(verb.index(), "mark", "advmod", "prep").stream()
                .anyMatch(n -> n.lemma().equals("as"));
    boolean inverted =
        verb.is("conj", "ccomp", "dep")
            && subjects.stream().anyMatch(n -> n.index() > verb.index())
            && tree.children(verb.head(), "cc").stream().noneMatch(n -> n.index() < verb.index());
    boolean relay = cue.kind() == Kind.RELAY && verb.is("advcl", "acl", "prep");
    if (aside || as || inverted || relay) {
      content.or(Grammar.under(tree, verb.head()));
      content.andNot(Grammar.under(tree, verb.index()));
    }
    return content;
  }

  /** "a charge X denies": the charge. */
  private static BitSet antecedent(Tree tree, Node verb, Optional<Integer> speaker) {
    BitSet content = new BitSet();
    if (verb.head() >= 0 && !speaker.equals(Optional.of(verb.head()))) {
      content.or(Grammar.under(tree, verb.head()));
      content.andNot(Grammar.under(tree, verb.index()));
    }
    return content;
  }

  /**
   * "Z, X said." and "Z, said X.": all that stands before the comma, where nothing follows the
   * verb.
   */
  private static BitSet before(Tree tree, Node verb, int speaker) {
    BitSet content = new BitSet();
    BitSet who = Grammar.under(tree, speaker);
    if (who.get(verb.index())) {
      return content;
    }
    int first = Math.min(who.nextSetBit(0), verb.index());
    if (who.nextSetBit(0) < first || first < 2) {
      return content;
    }
    boolean ends =
        tree.nodes().stream()
            .filter(n -> n.index() > verb.index())
            .noneMatch(
                n ->
                    n.head() == verb.index() && n.is("ccomp", "dobj", "xcomp")
                        || n.text().equals(":")
                        || n.tag().equals("``"));
    Node mark = tree.node(first - 1);
    if (ends && Grammar.mark(mark) && (mark.text().equals(",") || Grammar.quotation(mark))) {
      content.set(0, first - 1);
      if (!Grammar.hasVerb(tree, content)) {
        content.clear();
      }
    }
    return content;
  }

  /** "X said ...": what follows, where the parser saw no complement but there is a clause. */
  private static BitSet rest(Tree tree, Node verb, Optional<Integer> speaker) {
    BitSet content = new BitSet();
    if (!tree.children(verb.index(), "xcomp", "dobj").isEmpty()) {
      return content;
    }
    int next = verb.index() + 1;
    if (speaker.isEmpty()
        || speaker.get() > verb.index()
        || next >= tree.nodes().size()
        || tree.node(next).text().equals(",")
        || tree.node(next).is("prep", "prt")) {
      return content;
    }
    content.set(next, tree.nodes().size());
    boolean clause =
        content.stream()
            .anyMatch(i -> tree.node(i).tag().matches("VB[DZP]|MD") && !tree.node(i).is("relcl"));
    if (!clause) {
      content.clear();
    }
    return content;
  }

  private static BitSet cueTokens(Tree tree, int verb) {
    BitSet tokens = new BitSet();
    tokens.set(verb);
    tree.children(verb, "prt", "aux", "auxpass", "neg").forEach(n -> tokens.set(n.index()));
    return tokens;
  }

  private static Span cueSpan(Tree tree, int verb) {
    Span span = tree.span(verb);
    for (Node particle : tree.children(verb, "prt")) {
      if (particle.index() == verb + 1) {
        span = span.cover(tree.span(particle.index()));
      }
    }
    return span;
  }

  /**
   * The channel: under the verb or under a participle beside it ("writing on Twitter"), not in the
   * content.
   */
  private Optional<String> medium(Tree tree, int verb, Cue cue, BitSet content) {
    for (var found : words.media(tree)) {
      Node node = tree.node(found.last());
      int preposition = node.head();
      boolean placed = node.is("pobj") || node.is("dobj", "dative") && preposition == verb;
      if (!placed || content.get(found.last())) {
        continue;
      }
      int above = node.is("pobj") ? tree.node(preposition).head() : preposition;
      while (above >= 0 && tree.node(above).is("pobj", "prep", "dobj") && above != verb) {
        above = tree.node(above).head();
      }
      boolean beside =
          above >= 0 && tree.node(above).is("advcl", "acl") && tree.node(above).head() == verb;
      if (above == verb || beside) {
        return Optional.of(found.values().get(0));
      }
    }
    return cue.medium();
  }
}
