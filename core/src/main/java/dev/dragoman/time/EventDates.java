package dev.dragoman.time;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Mood.Tense;
import dev.dragoman.model.Span;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention;
import dev.dragoman.model.TimeMention.Type;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells which expression of time governs a clause: "On Tuesday, X said Y had bombed Z on Sunday"
 * gives Sunday to the bombing and Tuesday to the saying.
 */
public final class EventDates {
  private static final int HIGHEST = 4;
  private static final String PRESENT = "PRESENT_REF";

  private static final int WORDS = 3;

  private final DatingWords words;
  private final Distances distances;

  private EventDates(DatingWords words) {
    this.words = words;
    this.distances = new Distances(words);
  }

  /**
   * Reads the words around expressions of time and the verbs of saying.
   *
   * @throws Tables.TableException where a table is broken, with file and line
   */
  public static EventDates load(Tables tables) {
    return new EventDates(DatingWords.load(tables));
  }

  /** Whether a lemma is a verb's of saying. */
  public boolean saying(String lemma) {
    return words.saying(lemma);
  }

  /** Whether a noun names what was told before: "the raid". */
  public boolean told(Tree tree, int noun) {
    return tree.children(noun, "det").stream().anyMatch(d -> words.is("definite", d.lemma()));
  }

  /** Whether two words can name one happening: "bombed", and later "the explosion". */
  public boolean oneHappening(String lemma, String later) {
    return lemma.equals(later) || words.together("same", lemma, later);
  }

  /** The day that hangs on a noun itself: "the blast late on Thursday". */
  public Optional<TimeMention> own(Clause noun, List<TimeMention> mentions) {
    Tree tree = noun.tree();
    return mentions.stream()
        .filter(m -> dates(m) && inside(tree, m.span()) && !before(tree, m, "end"))
        .filter(m -> anchor(tree, m.span()) == noun.head())
        .min(order(noun.trigger()));
  }

  /** Heads of the nouns that name what a clause is part of: "killed in the raid". */
  public List<Integer> within(Clause clause) {
    Tree tree = clause.tree();
    return tree.children(clause.head(), "prep").stream()
        .filter(p -> words.is("within", p.lemma()))
        .flatMap(p -> tree.children(p.index(), "pobj").stream())
        .map(Node::index)
        .toList();
  }

  /**
   * The expression that hangs under the predicate, the nearest first; else one under a predicate
   * above it. The way up ends at what somebody says, at a relative clause's noun, and at a verb of
   * saying; only a word that is itself reported ("On Tuesday, X said Y hoped") has the day of its
   * report. What has gone on since something dated has all days since then.
   *
   * @param clause which
   * @param mentions expressions of the same sentence
   * @param published up to which day "since" reaches, and from which a deadline runs
   */
  public Optional<TimeMention> governing(
      Clause clause, List<TimeMention> mentions, Optional<LocalDate> published) {
    Tree tree = clause.tree();
    List<TimeMention> dating =
        mentions.stream()
            .filter(m -> dates(m) && inside(tree, m.span()))
            .filter(m -> !before(tree, m, "end") && !named(tree, m.span()))
            .flatMap(m -> by(tree, m, clause, published).stream())
            .toList();
    Optional<Integer> at = Optional.of(clause.head());
    for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
      int predicate = at.get();
      Optional<TimeMention> found =
          dating.stream()
              .filter(m -> dates(tree, anchor(tree, m.span()), predicate))
              .min(order(clause.trigger()));
      if (found.isEmpty()) {
        found = since(tree, dating, predicate, published);
      }
      if (found.isEmpty() && step == 0 && clause.kind() == Clause.Kind.VERB) {
        found = behindArgument(tree, dating, predicate, clause.trigger());
      }
      if (found.isEmpty()) {
        found = atDistance(tree, mentions, dating, predicate, published);
      }
      if (found.isPresent()) {
        return found;
      }
      at =
          step == 0 && reportedWords(clause)
              ? Optional.of(carrier(tree, tree.node(predicate).head()))
              : above(tree, predicate);
    }
    return Optional.empty();
  }

  /** "Signed it on Monday, two days after Peru had left": that was on Saturday. */
  private Optional<TimeMention> atDistance(
      Tree tree,
      List<TimeMention> mentions,
      List<TimeMention> dating,
      int predicate,
      Optional<LocalDate> published) {
    return distances
        .of(tree, predicate, mentions)
        .map(
            d -> {
              int at = carrier(tree, d.above());
              Optional<TimeInterval> there = Optional.empty();
              for (int step = 0; step < HIGHEST && at >= 0 && there.isEmpty(); step++) {
                int above = at;
                there =
                    dating.stream()
                        .filter(m -> dates(tree, anchor(tree, m.span()), above))
                        .min(order(d.mention().span()))
                        .flatMap(TimeMention::interval);
                at = tree.node(at).head() < 0 ? -1 : carrier(tree, tree.node(at).head());
              }
              return d.mention()
                  .within(there.or(() -> published.map(TimeInterval::day)).flatMap(d::from));
            });
  }

  /** "Must leave by Friday": any day up to then; "left before Friday" has none. */
  private Optional<TimeMention> by(
      Tree tree, TimeMention mention, Clause clause, Optional<LocalDate> published) {
    if (!before(tree, mention, "deadline") || mention.interval().isEmpty()) {
      return Optional.of(mention);
    }
    boolean ahead =
        clause.mood().tense() == Tense.FUTURE
            || !clause.mood().modal().isEmpty()
            || clause.mood().infinitive();
    LocalDate last = mention.interval().get().end();
    Optional<TimeInterval> until =
        published.filter(p -> ahead && !last.isBefore(p)).map(p -> TimeInterval.range(p, last));
    if (until.isEmpty() && before(tree, mention, "earlier-than")) {
      return Optional.empty();
    }
    return Optional.of(until.isPresent() ? mention.within(until) : mention);
  }

  /** "Has bombed it since the war began in 2011": from 2011 on. */
  private Optional<TimeMention> since(
      Tree tree, List<TimeMention> dating, int predicate, Optional<LocalDate> published) {
    return tree.children(predicate, "advcl").stream()
        .filter(
            n ->
                tree.children(n.index(), "mark").stream()
                    .anyMatch(m -> words.is("backward", m.lemma())))
        .flatMap(n -> dating.stream().filter(m -> dates(tree, anchor(tree, m.span()), n.index())))
        .filter(m -> m.interval().isPresent())
        .findFirst()
        .flatMap(
            m ->
                published
                    .filter(p -> !p.isBefore(m.interval().get().start()))
                    .map(p -> TimeInterval.range(m.interval().get().start(), p))
                    .map(days -> m.within(Optional.of(days))));
  }

  /** Whether one of a class of prepositions stands right before an expression. */
  private boolean before(Tree tree, TimeMention mention, String name) {
    int first = first(tree, mention.span());
    StringBuilder joined = new StringBuilder();
    for (int back = 1; back <= WORDS && first - back >= 0; back++) {
      joined.insert(0, back > 1 ? "_" : "");
      joined.insert(0, tree.node(first - back).text().toLowerCase(Locale.ROOT));
      if (words.is(name, joined.toString())) {
        return true;
      }
    }
    return false;
  }

  private static int first(Tree tree, Span span) {
    return tree.nodes().stream()
        .filter(n -> span.overlaps(tree.span(n.index())))
        .mapToInt(Node::index)
        .findFirst()
        .orElse(-1);
  }

  /** A year that is part of a name: "the Security Act 2006". */
  private static boolean named(Tree tree, Span span) {
    int first = first(tree, span);
    return first > 0
        && tree.node(first).tag().equals("CD")
        && tree.node(first - 1).proper()
        && tree.node(first).head() == first - 1;
  }

  /** Itself, or for a noun the participle that tells of its making: "a truce agreed last year". */
  private static boolean dates(Tree tree, int anchor, int predicate) {
    return anchor == predicate
        || anchor >= 0
            && tree.node(anchor).head() == predicate
            && tree.node(anchor).is("acl")
            && tree.node(anchor).tag().equals("VBN")
            && tree.node(predicate).noun();
  }

  /** Words in words: "X said Y hoped", but not "X said Y had hoped", which was before. */
  private boolean reportedWords(Clause clause) {
    return words.saying(clause.lemma())
        && !clause.mood().perfect()
        && clause
            .governor()
            .filter(g -> g.relation().equals("ccomp"))
            .filter(g -> words.saying(clause.tree().node(g.head()).lemma()))
            .isPresent();
  }

  /** One that hangs on an argument: "killed 11 fighters Sunday", "died in a Sunday raid". */
  private Optional<TimeMention> behindArgument(
      Tree tree, List<TimeMention> dating, int predicate, Span trigger) {
    return dating.stream()
        .filter(m -> m.type() != Type.DURATION)
        .filter(
            m -> {
              int anchor = anchor(tree, m.span());
              boolean behind = anchor >= 0 && tree.span(anchor).end() <= m.span().start();
              boolean in = anchor >= 0 && tree.node(anchor).is("pobj");
              return (behind || in)
                  && below(tree, anchor, predicate)
                  && !apart(tree, anchor, predicate, !behind);
            })
        .min(order(trigger));
  }

  /** Whether a preposition between says that the day is another happening's. */
  private boolean apart(Tree tree, int anchor, int predicate, boolean own) {
    for (int at = anchor; at >= 0 && at != predicate; at = tree.node(at).head()) {
      String lemma = tree.node(at).lemma();
      if (words.is("end", lemma) || own && words.is("other", lemma)) {
        return true;
      }
    }
    return false;
  }

  /** One with days before one without, then the nearest. */
  private static Comparator<TimeMention> order(Span trigger) {
    return Comparator.comparing((TimeMention m) -> m.interval().isEmpty())
        .thenComparing(m -> m.type() == Type.DURATION)
        .thenComparingInt(m -> Math.abs(m.span().start() - trigger.start()));
  }

  /**
   * Whether an expression can date anything: a habit, a mere length and "now" cannot, and leave the
   * claim to the day of publication.
   */
  private static boolean dates(TimeMention mention) {
    boolean point = mention.type() == Type.DATE || mention.type() == Type.TIME;
    return mention.interval().isPresent() || point && !mention.value().equals(PRESENT);
  }

  private static boolean inside(Tree tree, Span span) {
    return tree.nodes().stream().anyMatch(n -> span.overlaps(tree.span(n.index())));
  }

  /**
   * The predicate above; none above what somebody says, a relative clause, the reason of an act, or
   * below a verb of saying.
   */
  private Optional<Integer> above(Tree tree, int index) {
    Node node = tree.node(index);
    if (node.head() < 0 || node.is("ccomp", "parataxis", "relcl")) {
      return Optional.empty();
    }
    boolean reason = node.is("pcomp") && words.is("reason", tree.node(node.head()).lemma());
    int up = carrier(tree, node.head());
    return up < 0 || reason || words.saying(tree.node(up).lemma())
        ? Optional.empty()
        : Optional.of(up);
  }

  /**
   * Whether a place hangs below a predicate with no clause of its own between; an infinitive is
   * none.
   */
  private static boolean below(Tree tree, int place, int predicate) {
    for (int at = place; at >= 0; at = tree.node(at).head()) {
      if (at == predicate) {
        return true;
      }
      boolean clause = tree.node(at).is("ccomp", "advcl", "acl") && !infinitive(tree, at);
      if (clause || tree.node(at).is("relcl", "parataxis", "conj", "appos", "poss")) {
        return false;
      }
    }
    return false;
  }

  private static boolean infinitive(Tree tree, int at) {
    return tree.children(at, "aux").stream().anyMatch(n -> n.tag().equals("TO"));
  }

  /**
   * The verb or noun that a place of the tree hangs on, past prepositions; an auxiliary's verb for
   * it.
   */
  private static int carrier(Tree tree, int from) {
    int at = from;
    while (at >= 0 && !tree.node(at).verb() && !tree.node(at).noun()) {
      at = tree.node(at).head();
    }
    while (at >= 0 && tree.node(at).is("aux", "auxpass", "modal")) {
      at = tree.node(at).head();
    }
    return at;
  }

  /**
   * The predicate that an expression hangs on, past prepositions and its own words; -1 for none.
   */
  private static int anchor(Tree tree, Span mention) {
    for (Node node : tree.nodes()) {
      boolean leaves =
          mention.overlaps(tree.span(node.index()))
              && (node.head() < 0 || !mention.overlaps(tree.span(node.head())));
      if (leaves && !node.is("case", "punct", "det", "advmod") && node.head() >= 0) {
        return carrier(tree, node.head());
      }
    }
    for (Node node : tree.nodes()) {
      if (mention.overlaps(tree.span(node.index()))
          && node.head() >= 0
          && !mention.overlaps(tree.span(node.head()))) {
        return carrier(tree, node.head());
      }
    }
    return -1;
  }
}
