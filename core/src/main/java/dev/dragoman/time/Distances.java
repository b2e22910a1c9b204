package dev.dragoman.time;

import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeInterval.Precision;
import dev.dragoman.model.TimeMention;
import dev.dragoman.model.TimeMention.Type;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Four days after Peru had left": what stands behind the conjunction lies so long before what the
 * clause above tells, or behind "before" so long after it.
 */
final class Distances {
  private static final Pattern LENGTH = Pattern.compile("P(T?)([0-9]+|X)([HMSDWY])");

  private final DatingWords words;

  Distances(DatingWords words) {
    this.words = words;
  }

  /**
   * A length of time that says how far a predicate is from the one above it.
   *
   * @param mention the words
   * @param above the place of what it is counted from
   * @param back whether to count back from there
   */
  record Distance(TimeMention mention, int above, boolean back) {
    /** The days that lie so far off; none where the unit is finer than what is counted from. */
    Optional<TimeInterval> from(TimeInterval there) {
      Matcher length = LENGTH.matcher(mention.value());
      if (!length.matches()) {
        return Optional.empty();
      }
      if (!length.group(1).isEmpty()) {
        return there.precision() == Precision.DAY ? Optional.of(there) : Optional.empty();
      }
      if (length.group(2).equals("X")) {
        return Optional.empty();
      }
      long count = Long.parseLong(length.group(2)) * (back ? -1 : 1);
      LocalDate day = there.start();
      boolean exact = there.precision() == Precision.DAY;
      boolean month = exact || there.precision() == Precision.MONTH;
      return switch (length.group(3)) {
        case "D" -> exact ? Optional.of(TimeInterval.day(day.plusDays(count))) : Optional.empty();
        case "W" -> exact ? Optional.of(week(day.plusWeeks(count))) : Optional.empty();
        case "M" ->
            month ? Optional.of(TimeInterval.month(day.plusMonths(count))) : Optional.empty();
        case "Y" -> Optional.of(TimeInterval.year(day.plusYears(count).getYear()));
        default -> Optional.empty();
      };
    }

    private static TimeInterval week(LocalDate day) {
      LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
      return new TimeInterval(monday, monday.plusDays(6), Precision.WEEK);
    }
  }

  /** The length right before the conjunction or preposition that a predicate hangs on. */
  Optional<Distance> of(Tree tree, int predicate, List<TimeMention> mentions) {
    Node node = tree.node(predicate);
    if (node.head() < 0) {
      return Optional.empty();
    }
    if (node.is("advcl")) {
      return tree.children(predicate, "mark").stream()
          .flatMap(m -> before(tree, m, node.head(), mentions).stream())
          .findFirst();
    }
    Node link = tree.node(node.head());
    return node.is("pobj", "pcomp") && link.head() >= 0
        ? before(tree, link, link.head(), mentions)
        : Optional.empty();
  }

  private Optional<Distance> before(Tree tree, Node link, int above, List<TimeMention> mentions) {
    boolean back = words.is("counts-back", link.lemma());
    if (!back && !words.is("counts-on", link.lemma()) || link.index() == 0) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(m -> m.type() == Type.DURATION)
        .filter(m -> m.span().end() == tree.span(link.index() - 1).end())
        .map(m -> new Distance(m, above, back))
        .findFirst();
  }
}
