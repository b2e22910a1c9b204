package dev.dragoman.incident;

import dev.dragoman.incident.Incident.Casualties;
import dev.dragoman.incident.Incident.Figure;
import dev.dragoman.incident.Incident.Support;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Action;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Claim.When;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Status;
import dev.dragoman.model.TimeInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells a group of claims as an incident. Safe for any number of threads. */
public final class Incidents {
  private static final Comparator<Telling> ORDER =
      Comparator.comparing((Telling t) -> t.published().orElse(LocalDate.MAX))
          .thenComparing(Telling::documentId)
          .thenComparing(Telling::id);

  private final Contradictions contradictions;

  private final Sides sides;
  private final Kinds kinds;

  private Incidents(Sides sides, Kinds kinds) {
    this.contradictions = new Contradictions(sides, kinds);
    this.sides = sides;
    this.kinds = kinds;
  }

  public static Incidents load(Tables tables) {
    return new Incidents(Sides.load(tables), Kinds.load(tables));
  }

  /**
   * Tells a group, in whatever order its claims come.
   *
   * @throws IllegalArgumentException if there is no claim
   */
  public Incident of(Collection<Telling> group) {
    List<Telling> tellings = group.stream().sorted(ORDER).toList();
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("an incident without a claim");
    }
    List<Telling> told = deeds(tellings);
    return new Incident(
        id(tellings),
        action(told),
        when(told),
        best(told, c -> c.where().map(Claim.Where::place), Place::name),
        party(told, Claim::source),
        party(told, Claim::target),
        (int) tellings.stream().map(Telling::documentId).distinct().count(),
        (int) tellings.stream().flatMap(t -> t.outlet().stream()).distinct().count(),
        Voice.origins(tellings).size(),
        (int) tellings.stream().filter(t -> t.claim().background()).count(),
        casualties(tellings),
        contradictions.among(tellings),
        tellings);
  }

  /** The smallest claim id of the document that comes first. */
  private static String id(List<Telling> tellings) {
    return tellings.get(0).id();
  }

  /** What is said to have happened; where nothing is, all. Not what but answers to it. */
  private List<Telling> deeds(List<Telling> tellings) {
    List<Telling> happened =
        tellings.stream()
            .filter(
                t -> t.claim().status() == Status.HAPPENED || t.claim().status() == Status.ONGOING)
            .toList();
    List<Telling> deeds = happened.stream().filter(t -> !kinds.is("answer", t.claim())).toList();
    return !deeds.isEmpty() ? deeds : happened.isEmpty() ? tellings : happened;
  }

  private static Action action(List<Telling> told) {
    return best(told, c -> Optional.of(c.action()), Action::cameo)
        .map(Support::value)
        .orElseGet(() -> told.get(0).claim().action());
  }

  /** The days that claims name; if none does, those that publication gives them. */
  private static Optional<Support<TimeInterval>> when(List<Telling> told) {
    for (When.Basis basis : List.of(When.Basis.TEXT, When.Basis.PUBLISHED)) {
      List<Telling> dated =
          told.stream()
              .filter(t -> t.claim().when().basis() == basis)
              .filter(t -> t.claim().when().interval().filter(Links::brief).isPresent())
              .toList();
      Optional<Support<TimeInterval>> when =
          best(dated, c -> c.when().interval(), i -> i.start() + "/" + i.end());
      if (when.isPresent()) {
        return when;
      }
    }
    return best(told, c -> c.when().interval(), i -> i.start() + "/" + i.end());
  }

  /**
   * Who is on a side: first of which country, in which those who name the state and those who name
   * its government agree, and then who of it.
   */
  private Optional<Support<Party>> party(
      List<Telling> told, Function<Claim, Optional<Party>> side) {
    return best(told, side, this::whose)
        .flatMap(
            country -> {
              String key = whose(country.value());
              List<Telling> same =
                  told.stream()
                      .filter(
                          t -> side.apply(t.claim()).filter(p -> whose(p).equals(key)).isPresent())
                      .toList();
              return best(same, side, Incidents::who)
                  .map(who -> new Support<>(who.value(), country.origins(), country.of()));
            });
  }

  private String whose(Party party) {
    return party.code().flatMap(sides::country).orElseGet(() -> who(party));
  }

  private static String who(Party party) {
    return party.code().orElse(party.text());
  }

  /** What most origins say; of several such values what is told first. */
  private static <T> Optional<Support<T>> best(
      List<Telling> told, Function<Claim, Optional<T>> value, Function<T, String> name) {
    Map<String, List<Telling>> saying = new TreeMap<>();
    Map<String, T> values = new TreeMap<>();
    List<String> order = new ArrayList<>();
    for (Telling telling : told) {
      Optional<T> said = value.apply(telling.claim());
      if (said.isPresent()) {
        String key = name.apply(said.get());
        if (values.putIfAbsent(key, said.get()) == null) {
          order.add(key);
        }
        saying.computeIfAbsent(key, k -> new ArrayList<>()).add(telling);
      }
    }
    int of = Voice.origins(saying.values().stream().flatMap(List::stream).toList()).size();
    Optional<Support<T>> best = Optional.empty();
    for (String key : order) {
      int origins = Voice.origins(saying.getOrDefault(key, List.of())).size();
      T said = values.get(key);
      if (said != null && best.filter(b -> b.origins() >= origins).isEmpty()) {
        best = Optional.of(new Support<>(said, origins, of));
      }
    }
    return best;
  }

  private static List<Casualties> casualties(List<Telling> tellings) {
    Map<Quantity.Kind, List<Figure>> figures = new TreeMap<>();
    for (Telling telling : tellings) {
      Map<Quantity.Kind, Quantity> first =
          telling.claim().quantities().stream()
              .filter(q -> q.kind() != Quantity.Kind.MONEY && q.kind() != Quantity.Kind.WEAPONS)
              .collect(Collectors.toMap(Quantity::kind, q -> q, (a, b) -> a, TreeMap::new));
      first.forEach(
          (kind, q) ->
              figures.computeIfAbsent(kind, k -> new ArrayList<>()).add(figure(telling, q)));
    }
    List<Casualties> casualties = new ArrayList<>();
    figures.forEach(
        (kind, said) ->
            casualties.add(
                new Casualties(
                    kind,
                    said.stream().mapToLong(Figure::low).min().orElse(0),
                    said.stream().mapToLong(Figure::high).max().orElse(0),
                    said)));
    return casualties;
  }

  private static Figure figure(Telling telling, Quantity quantity) {
    return new Figure(
        quantity.low(),
        quantity.high().orElse(quantity.low()),
        quantity.exact(),
        Voice.label(telling),
        telling.id(),
        telling.published());
  }
}
