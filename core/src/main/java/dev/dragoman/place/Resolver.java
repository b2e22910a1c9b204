package dev.dragoman.place;

import dev.dragoman.model.Place.Point;
import dev.dragoman.place.Points.Of;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which of the places that share a name is meant. Names of one document support one another:
 * places inside one another, in one division, in one country or near one another are likelier meant
 * together. The support is spread in a few rounds (relaxation labelling: Rosenfeld, Hummel and
 * Zucker 1976), from what size alone says. Names with the same words mean the same place, unless
 * the text says otherwise ("Paris, Texas").
 */
final class Resolver {
  private static final int ROUNDS = 4;
  private static final int MOST = 40; // candidates of one name
  private static final double DEGREE_KM = 111;
  private static final double FAR = 8; // times the reach: as good as nothing

  private final Gazetteer gazetteer;
  private final Sizes sizes;
  private final KindWords kinds;
  private final Points points;

  Resolver(Gazetteer gazetteer, Sizes sizes, KindWords kinds, Points points) {
    this.kinds = kinds;
    this.gazetteer = gazetteer;
    this.sizes = sizes;
    this.points = points;
  }

  Points points() {
    return points;
  }

  /** All names of one document that are written alike and said to lie in the same place. */
  private static final class Group {
    final List<PlaceName> names = new ArrayList<>();
    final int[] places;
    final double[] prior;
    double[] chance;

    /** Those whose names stand beside its own in a list. */
    final Set<Group> beside = new HashSet<>();

    Group(int[] places) {
      this.places = places;
      this.prior = new double[places.length];
      this.chance = new double[places.length];
    }
  }

  /** The place of each name; -1 for those that the gazetteer does not have. */
  Map<PlaceName, Integer> resolve(List<PlaceName> names) {
    Map<String, Group> groups = groups(names);
    List<Group> all = new ArrayList<>(groups.values());
    beside(names, groups);
    for (int round = 0; round < ROUNDS; round++) {
      List<double[]> next = new ArrayList<>();
      for (Group group : all) {
        next.add(supported(group, all));
      }
      for (int i = 0; i < all.size(); i++) {
        all.get(i).chance = next.get(i);
      }
    }
    Map<PlaceName, Integer> resolved = new IdentityHashMap<>();
    for (Group group : all) {
      int best = -1;
      for (int i = 0; i < group.places.length; i++) {
        if (best < 0 || group.chance[i] > group.chance[best]) {
          best = i;
        }
      }
      for (PlaceName name : group.names) {
        resolved.put(name, best < 0 ? -1 : group.places[best]);
      }
    }
    return resolved;
  }

  private void beside(List<PlaceName> names, Map<String, Group> groups) {
    Map<PlaceName, Group> of = new IdentityHashMap<>();
    groups.values().forEach(group -> group.names.forEach(name -> of.put(name, group)));
    for (int i = 0; i + 1 < names.size(); i++) {
      PlaceName name = names.get(i);
      PlaceName next = names.get(i + 1);
      Group group = of.get(name);
      Group other = of.get(next);
      if (group != null
          && other != null
          && group != other
          && name.use() == next.use()
          && name.sentence() == next.sentence()
          && kinds.listed(name, next)) {
        group.beside.add(other);
        other.beside.add(group);
      }
    }
  }

  private Map<String, Group> groups(List<PlaceName> names) {
    Map<PlaceName, PlaceName> outer = outer(names);
    Map<String, String> said = new HashMap<>(); // a name once said to lie somewhere lies there
    outer.forEach((inner, state) -> said.putIfAbsent(inner.key(), state.key()));
    Map<String, Group> groups = new LinkedHashMap<>();
    for (PlaceName name : names) {
      PlaceName state = outer.get(name);
      String where = state != null ? state.key() : said.getOrDefault(name.key(), "");
      Group group =
          groups.computeIfAbsent(
              name.key() + "|" + name.use() + "|" + where + "|" + kinds.of(name),
              k -> new Group(most(name.places())));
      group.names.add(name);
    }
    for (Group group : groups.values()) {
      PlaceName first = group.names.get(0);
      for (int i = 0; i < group.places.length; i++) {
        group.prior[i] =
            size(group.places[i], group.places, first.key())
                + shadowed(group.places[i], group.places, first.key())
                + (kinds.of(first).contains(gazetteer.kind(group.places[i]))
                    ? points.of(Of.KIND)
                    : 0);
      }
      for (PlaceName name : group.names) {
        PlaceName state = outer.get(name);
        if (state != null) {
          said(group, state);
          break;
        }
      }
      outer.forEach(
          (inner, state) -> {
            if (group.names.stream().anyMatch(n -> n == state)) {
              holds(group, inner);
            }
          });
      group.chance = softmax(group.prior);
    }
    return groups;
  }

  /** The name behind a comma that has a name's place inside it. */
  private Map<PlaceName, PlaceName> outer(List<PlaceName> names) {
    Map<PlaceName, PlaceName> outer = new IdentityHashMap<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      PlaceName inner = names.get(i);
      PlaceName next = names.get(i + 1);
      if (inner.sentence() == next.sentence()
          && inner.known()
          && next.known()
          && next.first() == inner.last() + 2
          && ",(".contains(inner.sentence().tokens().get(inner.last() + 1).text())
          && within(inner, next)
          && !listed(inner, next)) {
        outer.put(inner, next);
      }
    }
    return outer;
  }

  /**
   * "Washington, Oregon and Idaho" are three states, but "Washington, Pa." is a town; "Jordan,
   * Lebanon" are two countries, whatever towns these have.
   */
  private boolean listed(PlaceName one, PlaceName next) {
    return country(one) && country(next)
        || gazetteer.mainName(next.places()[0], next.key())
            && division(one, next.places()[0])
            && division(next, next.places()[0]);
  }

  private boolean country(PlaceName name) {
    return Arrays.stream(name.places())
        .anyMatch(
            place ->
                gazetteer.kind(place) == Gazetteer.Kind.COUNTRY
                    && gazetteer.mainName(place, name.key()));
  }

  private boolean division(PlaceName name, int like) {
    for (int place : name.places()) {
      if (gazetteer.kind(place) == Gazetteer.Kind.ADMIN1
          && gazetteer.country(place).equals(gazetteer.country(like))
          && gazetteer.mainName(place, name.key())) {
        return true;
      }
    }
    return false;
  }

  private boolean within(PlaceName inner, PlaceName outer) {
    for (int in : inner.places()) {
      for (int out : outer.places()) {
        if (Containment.holds(gazetteer, out, in)) {
          return true;
        }
      }
    }
    return false;
  }

  private void said(Group group, PlaceName outer) {
    for (int i = 0; i < group.places.length; i++) {
      for (int out : outer.places()) {
        if (Containment.holds(gazetteer, out, group.places[i])) {
          group.prior[i] += points.of(Of.SAID) - points.of(Of.NAMESAKE);
          break;
        }
      }
    }
  }

  private void holds(Group group, PlaceName inner) {
    for (int i = 0; i < group.places.length; i++) {
      for (int in : inner.places()) {
        if (Containment.holds(gazetteer, group.places[i], in)) {
          group.prior[i] += points.of(Of.SAID) / 2;
          break;
        }
      }
    }
  }

  private int[] most(int[] places) {
    return places.length <= MOST ? places : Arrays.copyOf(places, MOST);
  }

  private double size(int place, int[] places, String key) {
    double size =
        points.of(Of.SIZE) * Math.log10(1 + sizes.people(place))
            + switch (gazetteer.kind(place)) {
              case COUNTRY -> points.of(Of.COUNTRY);
              case ADMIN1 -> points.of(Of.DIVISION);
              case REGION, WATER -> points.of(Of.REGION);
              case ADMIN2 -> points.of(Of.COUNTY);
              default -> sizes.capital(place) ? points.of(Of.CAPITAL) : 0;
            };
    boolean main =
        gazetteer.mainName(place, key)
            || sizes.capital(place) && gazetteer.kind(places[0]) != Gazetteer.Kind.COUNTRY;
    return size + (main ? 0 : points.of(Of.OTHER_NAME));
  }

  /** "Oregon" is the state and no town elsewhere in the country, unless the text says so. */
  private boolean namesake(int town, int state, String key) {
    return gazetteer.kind(state) == Gazetteer.Kind.ADMIN1
        && gazetteer.mainName(state, key)
        && gazetteer.admin1(town) != state
        && gazetteer.kind(town) != Gazetteer.Kind.ADMIN1
        && gazetteer.country(town).equals(gazetteer.country(state))
        && sizes.people(town) * 4 < sizes.people(state)
        && !sizes.capital(town);
  }

  /**
   * What another place of the same name takes away: "New York" is the city where that holds most of
   * the state, "England" is not all of the United Kingdom.
   */
  private double shadowed(int place, int[] places, String key) {
    for (int other : places) {
      boolean city =
          gazetteer.admin1(other) == place
              && gazetteer.kind(other) == Gazetteer.Kind.CITY
              && sizes.people(other) * 4 > sizes.people(place);
      boolean part =
          gazetteer.countryPlace(other) == place
              && gazetteer.kind(other) == Gazetteer.Kind.ADMIN1
              && gazetteer.mainName(other, key)
              && !gazetteer.mainName(place, key);
      if (city || part) {
        return points.of(Of.SHADOWED);
      }
      if (namesake(place, other, key)) {
        return points.of(Of.NAMESAKE);
      }
    }
    return 0;
  }

  private double[] supported(Group group, List<Group> all) {
    if (group.places.length == 1) {
      return group.chance;
    }
    double[] support = group.prior.clone();
    for (int i = 0; i < support.length; i++) {
      double strongest = 0;
      double sum = 0;
      double alike = 0;
      for (Group other : all) {
        if (other != group) {
          double best = 0;
          boolean beside = group.beside.contains(other);
          for (int j = 0; j < other.places.length; j++) {
            if (other.chance[j] > 0.02) {
              best = Math.max(best, other.chance[j] * link(group.places[i], other.places[j]));
              if (beside && alike(group.places[i], other.places[j])) {
                alike += other.chance[j];
              }
            }
          }
          strongest = Math.max(strongest, best);
          sum += best * Math.min(3, other.names.size());
        }
      }
      support[i] +=
          points.of(Of.BEST) * strongest
              + Math.log1p(sum)
              + points.of(Of.ALIKE) * Math.min(2, alike);
    }
    return softmax(support);
  }

  /** Of one kind and one country; countries are of one kind. */
  private boolean alike(int one, int other) {
    Gazetteer.Kind kind = gazetteer.kind(one);
    return kind == gazetteer.kind(other)
        && (kind == Gazetteer.Kind.COUNTRY
            || gazetteer.country(one).equals(gazetteer.country(other)));
  }

  private double link(int one, int other) {
    if (Containment.holds(gazetteer, one, other) || Containment.holds(gazetteer, other, one)) {
      boolean country =
          gazetteer.kind(one) == Gazetteer.Kind.COUNTRY
              || gazetteer.kind(other) == Gazetteer.Kind.COUNTRY;
      return country ? points.of(Of.SAME_COUNTRY) : points.of(Of.WITHIN);
    }
    double link = 0;
    if (!gazetteer.country(one).isEmpty()
        && gazetteer.country(one).equals(gazetteer.country(other))) {
      link = points.of(Of.SAME_COUNTRY);
      if (gazetteer.admin1(one) >= 0 && gazetteer.admin1(one) == gazetteer.admin1(other)) {
        link = points.of(Of.SAME_DIVISION);
      }
    }
    return one == other ? link : link + near(one, other);
  }

  private double near(int one, int other) {
    double reach = points.of(Of.NEAR_KM);
    if (Math.abs(gazetteer.lat(one) - gazetteer.lat(other)) * DEGREE_KM > FAR * reach) {
      return 0;
    }
    return points.of(Of.NEAR) * Math.exp(-point(one).km(point(other)) / reach);
  }

  private Point point(int place) {
    return new Point(gazetteer.lat(place), gazetteer.lon(place));
  }

  private static double[] softmax(double[] points) {
    double most = Arrays.stream(points).max().orElse(0);
    double sum = 0;
    double[] chances = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      chances[i] = Math.exp(points[i] - most);
      sum += chances[i];
    }
    for (int i = 0; i < points.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }
}
