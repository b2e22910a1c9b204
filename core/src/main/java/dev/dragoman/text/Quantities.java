package dev.dragoman.text;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Clause.Role;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Counts what a clause counts: killed, wounded, arrested, displaced. Table {@code
 * en/quantities.tsv}.
 */
public final class Quantities {
  private final Map<String, Quantity.Kind> kinds = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Set<String> least = new HashSet<>();
  private final Set<String> most = new HashSet<>();
  private final Set<String> about = new HashSet<>();

  public static Quantities load(Tables tables) {
    Quantities quantities = new Quantities();
    for (Tables.Row row : tables.read("en/quantities.tsv")) {
      List<String> words = row.list("words");
      switch (row.get("class")) {
        case "kind" ->
            words.forEach(
                w ->
                    quantities.kinds.put(
                        w, Quantity.Kind.valueOf(row.get("value").toUpperCase(Locale.ROOT))));
        case "number" ->
            words.forEach(w -> quantities.numbers.put(w, Long.parseLong(row.get("value"))));
        case "at-least" -> quantities.least.addAll(words);
        case "at-most" -> quantities.most.addAll(words);
        case "about" -> quantities.about.addAll(words);
        default -> throw row.error("no such class: " + row.get("class"));
      }
    }
    return quantities;
  }

  /** What a predicate counts among its objects. */
  public List<Quantity> of(Clause clause) {
    Quantity.Kind kind = kinds.get(clause.lemma());
    if (kind == null) {
      return List.of();
    }
    List<Quantity> found = new ArrayList<>();
    for (Argument argument : clause.arguments(Role.OBJECT).toList()) {
      count(clause.tree(), argument.head(), kind).ifPresent(found::add);
    }
    return found.isEmpty() ? List.of() : found.subList(0, 1);
  }

  private Optional<Quantity> count(Tree tree, int head, Quantity.Kind kind) {
    List<Node> counted =
        new ArrayList<>(tree.children(head, "nmod", "nummod", "num", "quantmod", "det"));
    counted.add(tree.node(head));
    for (Node node : counted) {
      Optional<Long> number = number(node);
      if (number.isPresent()) {
        return Optional.of(bounded(tree, node, number.get(), kind));
      }
    }
    return Optional.empty();
  }

  private Quantity bounded(Tree tree, Node number, long value, Quantity.Kind kind) {
    Span span = tree.span(number.index());
    boolean atLeast = false;
    boolean atMost = false;
    boolean roughly = false;
    for (int at = number.index() - 1; at >= Math.max(0, number.index() - 3); at--) {
      String word = tree.node(at).text().toLowerCase(Locale.ROOT);
      String two = word + " " + tree.node(at + 1).text().toLowerCase(Locale.ROOT);
      if (least.contains(word) || least.contains(two)) {
        atLeast = true;
        span = span.cover(tree.span(at));
      } else if (most.contains(word) || most.contains(two)) {
        atMost = true;
        span = span.cover(tree.span(at));
      } else if (about.contains(word)) {
        roughly = true;
        span = span.cover(tree.span(at));
      }
    }
    boolean exact = !atLeast && !atMost && !roughly;
    OptionalLong high = exact || atMost ? OptionalLong.of(value) : OptionalLong.empty();
    return new Quantity(kind, atMost ? 0 : value, high, exact, Optional.empty(), span);
  }

  private Optional<Long> number(Node node) {
    String word = node.text().toLowerCase(Locale.ROOT).replace(",", "");
    if (word.matches("[0-9]{1,12}")) {
      return Optional.of(Long.parseLong(word));
    }
    return Optional.ofNullable(numbers.get(word));
  }
}
