package dev.dragoman.codebook;

import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Governor;
import dev.dragoman.model.Clause.Mood.Tense;
import dev.dragoman.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an action happened, by its own grammar and by what governs it: the page _STATUS. */
public final class Statuses {
  private static final int HIGHEST = 3;
  private final Map<String, Set<String>> classes = new HashMap<>();

  private Statuses() {}

  /** Reads the {@code status} fences of the codebook. */
  public static Statuses of(Codebook codebook) {
    Statuses statuses = new Statuses();
    for (String row : codebook.table("status")) {
      String[] cells = row.split("\\s+", 2);
      if (cells.length == 2) {
        statuses
            .classes
            .computeIfAbsent(cells[0], c -> new HashSet<>())
            .addAll(List.of(cells[1].strip().split("[|\\s]+")));
      }
    }
    return statuses;
  }

  /**
   * The status of a clause.
   *
   * @param clause which
   * @param byHead the clauses of the same sentence by their heads
   */
  public Status of(Clause clause, Map<Integer, Clause> byHead) {
    Optional<Status> own = own(clause);
    if (own.isPresent()) {
      return own.get();
    }
    Clause at = clause;
    for (int step = 0; step < HIGHEST; step++) {
      Optional<Governor> governor = at.governor();
      if (governor.isEmpty() || !governs(at, governor.get())) {
        break;
      }
      Clause above = byHead.get(governor.get().head());
      if (above == null) {
        break;
      }
      Optional<Status> given = given(above, at);
      if (given.isPresent()) {
        return given.get();
      }
      at = above;
    }
    return progressive(clause) ? Status.ONGOING : Status.HAPPENED;
  }

  private Optional<Status> own(Clause clause) {
    if (clause.mood().negated()) {
      return Optional.of(Status.NEGATED);
    }
    if (in("mark-possible", clause.mood().mark()) || in("modal-possible", clause.mood().modal())) {
      return Optional.of(Status.POSSIBLE);
    }
    if (in("modal-future", clause.mood().modal())) {
      return Optional.of(Status.FUTURE);
    }
    return Optional.empty();
  }

  /** A predicate rules its complements, the nouns that it is said of, and its infinitives. */
  private static boolean governs(Clause below, Governor governor) {
    return switch (governor.relation()) {
      case "xcomp", "ccomp", "dobj", "pcomp", "attr", "oprd" -> true;
      case "acl" -> below.mood().infinitive();
      case "pobj" ->
          below.support().filter(s -> s == governor.head()).isPresent()
              || governor.preposition().equals("for");
      case "nsubjpass" -> true;
      case "conj" -> below.kind() == Clause.Kind.NOUN;
      case "advcl" -> below.mood().infinitive();
      default -> false;
    };
  }

  private Optional<Status> given(Clause above, Clause below) {
    for (String name : Triggers.names(above)) {
      String lemma = name.startsWith("n:") ? name.substring(2) : name;
      if (in("negated", lemma)) {
        return Optional.of(above.mood().negated() ? Status.HAPPENED : Status.NEGATED);
      }
      if (in("future", lemma)) {
        return Optional.of(Status.FUTURE);
      }
      if (in("possible", lemma)) {
        return Optional.of(Status.POSSIBLE);
      }
      if (in("ongoing", lemma) && own(above).isEmpty()) {
        return Optional.of(Status.ONGOING);
      }
    }
    boolean complement = below.governor().map(g -> g.relation().equals("ccomp")).orElse(false);
    return complement ? Optional.empty() : own(above);
  }

  private static boolean progressive(Clause clause) {
    return clause.mood().progressive() && clause.mood().tense() == Tense.PRESENT;
  }

  private boolean in(String name, String lemma) {
    return !lemma.isEmpty() && classes.getOrDefault(name, Set.of()).contains(lemma);
  }
}
