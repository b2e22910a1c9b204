package dev.dragoman.codebook;

import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Clause.Governor;
import dev.dragoman.model.Clause.Role;
import dev.dragoman.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an act becomes when somebody promises, asks for, demands, refuses or threatens it: the page
 * _MODALITY.
 */
final class Modality {
  private static final String ASIS = "-";

  /** The columns of the consequences, in their order on the page. */
  private enum Kind {
    INTEND,
    APPEAL,
    DEMAND,
    REFUSE,
    THREATEN
  }

  private final Map<String, Kind> words = new HashMap<>();
  private final Set<String> modals;
  private final TreeMap<String, List<String>> consequences = new TreeMap<>();

  private record Reading(Kind kind, Clause speaking) {}

  private Modality(Set<String> modals) {
    this.modals = modals;
  }

  /** Reads the {@code modality} and {@code consequences} fences. */
  static Modality of(Codebook codebook) {
    Map<String, List<String>> classes = new HashMap<>();
    for (String row : codebook.table("modality")) {
      String[] cells = row.split("\\s+", 2);
      classes
          .computeIfAbsent(cells[0], c -> new ArrayList<>())
          .addAll(List.of(cells[cells.length - 1].split("\\|")));
    }
    Modality modality = new Modality(Set.copyOf(classes.getOrDefault("intend-modal", List.of())));
    for (Kind kind : Kind.values()) {
      classes
          .getOrDefault(kind.name().toLowerCase(java.util.Locale.ROOT), List.of())
          .forEach(word -> modality.words.put(word, kind));
    }
    for (String row : codebook.table("consequences")) {
      List<String> cells = Arrays.asList(row.split("\\s+"));
      if (cells.size() != Kind.values().length + 1) {
        throw new CodebookException(
            "codebook/_MODALITY.md: a row of consequences has an act and "
                + Kind.values().length
                + " codes: "
                + row);
      }
      modality.consequences.put(cells.get(0), cells.subList(1, cells.size()));
    }
    return modality;
  }

  /**
   * The matches with the acts that are only spoken of turned into acts of speech.
   *
   * @param matches settled, of any number of sentences
   * @param index actors
   * @param around the clauses of each sentence by their heads
   */
  List<Match> apply(
      List<Match> matches, ActorIndex index, Map<Integer, Map<Integer, Clause>> around) {
    Map<Clause, Match> taken = new HashMap<>();
    matches.forEach(m -> taken.put(m.clause(), m));
    for (Match match : matches) {
      Clause clause = match.clause();
      Map<Integer, Clause> byHead = around.getOrDefault(clause.tree().sentence().index(), Map.of());
      taken.computeIfPresent(clause, (c, own) -> addressed(own, index, byHead));
      Optional<Reading> reading = reading(clause, byHead);
      Optional<String> code = reading.flatMap(r -> consequence(match.rule().code(), r.kind()));
      if (code.isEmpty()) {
        continue;
      }
      Clause speaking = reading.orElseThrow().speaking();
      Kind kind = reading.orElseThrow().kind();
      Match own = taken.get(speaking);
      if (speaking == clause) {
        taken.put(clause, match.spoken(code.get(), clause, match.source(), match.target()));
      } else if (own == null) {
        spoken(match, kind, code.get(), speaking, index)
            .ifPresent(
                m -> {
                  taken.remove(clause);
                  taken.put(speaking, m);
                });
      } else if (own.rule().code().startsWith(code.get().substring(0, 2))) {
        taken.remove(clause);
        boolean general = own.rule().code().length() == 3 && own.rule().code().endsWith("0");
        List<Filler> target =
            own.target().isEmpty()
                ? spoken(match, kind, code.get(), speaking, index)
                    .map(Match::target)
                    .orElse(List.of())
                : own.target();
        taken.put(speaking, own.refined(general ? code.get() : own.rule().code(), target));
      }
    }
    return matches.stream()
        .map(Match::clause)
        .flatMap(c -> Arrays.asList(c, speaking(c, around).orElse(c)).stream())
        .distinct()
        .map(taken::get)
        .filter(m -> m != null)
        .toList();
  }

  /** Whom "demanded that X leave" is addressed to, where its rule has not said. */
  private Match addressed(Match match, ActorIndex index, Map<Integer, Clause> byHead) {
    boolean asks =
        Triggers.names(match.clause()).stream()
            .map(words::get)
            .anyMatch(kind -> kind == Kind.APPEAL || kind == Kind.DEMAND);
    if (!asks || !match.target().isEmpty()) {
      return match;
    }
    return byHead.values().stream()
        .filter(
            c ->
                c.governor()
                    .filter(g -> g.head() == match.clause().head() && g.relation().equals("ccomp"))
                    .isPresent())
        .map(c -> others(fillers(c, index, Role.SUBJECT), match.source()))
        .filter(target -> !target.isEmpty())
        .findFirst()
        .map(target -> match.refined(match.rule().code(), target))
        .orElse(match);
  }

  private Optional<Clause> speaking(Clause clause, Map<Integer, Map<Integer, Clause>> around) {
    return reading(clause, around.getOrDefault(clause.tree().sentence().index(), Map.of()))
        .map(Reading::speaking);
  }

  /** Who speaks of the act: its own helper, or the word above it, past a support verb. */
  private Optional<Reading> reading(Clause clause, Map<Integer, Clause> byHead) {
    Clause at = clause;
    for (int step = 0; step < 2; step++) {
      if (modals.contains(at.mood().modal())) {
        return Optional.of(new Reading(at.mood().negated() ? Kind.REFUSE : Kind.INTEND, clause));
      }
      if (at.mood().negated()) {
        return Optional.empty();
      }
      Optional<Governor> governor = at.governor().filter(Modality::complement);
      Clause above = governor.map(g -> byHead.get(g.head())).orElse(null);
      if (above == null) {
        return Optional.empty();
      }
      for (String name : Triggers.names(above)) {
        Kind kind = words.get(name.startsWith("n:") ? name.substring(2) : name);
        if (kind != null) {
          return Optional.of(new Reading(kind, above));
        }
      }
      if (clause.support().filter(s -> s == above.head()).isEmpty()) {
        return Optional.empty();
      }
      at = above;
    }
    return Optional.empty();
  }

  private static boolean complement(Governor governor) {
    return switch (governor.relation()) {
      case "xcomp", "ccomp", "dobj", "pobj", "pcomp", "oprd", "acl", "nsubjpass" -> true;
      default -> false;
    };
  }

  private Optional<String> consequence(String act, Kind kind) {
    for (int length = act.length(); length >= 2; length--) {
      List<String> row = consequences.get(act.substring(0, length));
      if (row != null) {
        return Optional.of(row.get(kind.ordinal())).filter(code -> !code.equals(ASIS));
      }
    }
    return Optional.empty();
  }

  /** The act of speech: who speaks, and to or against whom. */
  private static Optional<Match> spoken(
      Match act, Kind kind, String code, Clause speaking, ActorIndex index) {
    List<Filler> speakers = fillers(speaking, index, Role.SUBJECT);
    List<Filler> source = speakers.isEmpty() ? act.source() : speakers;
    List<Filler> target;
    if (kind == Kind.APPEAL || kind == Kind.DEMAND) {
      source = speakers;
      target = others(act.source(), source);
      if (target.isEmpty()) {
        target = others(fillers(speaking, index, Role.OBJECT, Role.INDIRECT, Role.OBLIQUE), source);
      }
      if (target.isEmpty()) {
        target = others(act.target(), source);
      }
    } else if (act.reciprocal() && kind == Kind.INTEND) {
      source = act.source();
      target = act.target();
    } else {
      target = others(act.target(), source);
      if (target.isEmpty()) {
        target = others(act.source(), source);
      }
    }
    return source.isEmpty() && target.isEmpty()
        ? Optional.empty()
        : Optional.of(act.spoken(code, speaking, source, target));
  }

  private static List<Filler> fillers(Clause clause, ActorIndex index, Role... roles) {
    List<Filler> found = new ArrayList<>();
    for (Role role : roles) {
      for (Argument argument : clause.arguments(role).toList()) {
        if (found.isEmpty() || role == Role.SUBJECT) {
          found.addAll(index.actors(clause.tree(), argument));
        }
      }
    }
    return found;
  }

  private static List<Filler> others(List<Filler> fillers, List<Filler> but) {
    Set<Span> spans = Set.copyOf(but.stream().map(Filler::text).toList());
    return fillers.stream().filter(f -> !spans.contains(f.text())).toList();
  }
}
