package dev.dragoman.exchange;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Splits CAMEO actor codes, and says what their groups are in the formats of others. */
final class ActorGroups {
  private static final int TYPES = 3;
  private static final int RELIGIONS = 2;
  private static final int LETTERS = 3;
  private final Map<String, Group> groups = new HashMap<>();
  private final CountryNames countries;

  private record Group(String kind, List<String> icews, String plover, String acled) {}

  private ActorGroups(CountryNames countries) {
    this.countries = countries;
  }

  static ActorGroups load(Tables tables, CountryNames countries) {
    ActorGroups all = new ActorGroups(countries);
    for (Tables.Row row : tables.read("actor_groups.tsv")) {
      String icews = row.get("icews");
      all.groups.putIfAbsent(
          row.get("group"),
          new Group(
              row.get("kind"),
              icews.isEmpty() ? List.of() : List.of(icews.split(",")),
              row.get("plover"),
              row.get("acled")));
    }
    return all;
  }

  ActorParts split(Optional<String> code) {
    return code.map(this::split).orElse(ActorParts.NONE);
  }

  /** Country first where the code begins with one; a further country is a known group. */
  ActorParts split(String code) {
    Optional<String> country = Optional.empty();
    Optional<String> group = Optional.empty();
    Optional<String> ethnic = Optional.empty();
    List<String> religions = new ArrayList<>(RELIGIONS);
    List<String> types = new ArrayList<>(TYPES);
    for (int at = 0; at + LETTERS <= code.length(); at += LETTERS) {
      String part = code.substring(at, at + LETTERS);
      Group known = groups.get(part);
      String kind = known == null ? "" : known.kind();
      boolean place = kind.equals("region") || kind.isEmpty() && countries.holds(part);
      if (place && country.isEmpty() || at == 0 && countries.holds(part)) {
        country = Optional.of(part);
      } else if (kind.equals("religion")) {
        add(religions, part, RELIGIONS);
      } else if (kind.equals("type") || kind.equals("role") || kind.equals("generic")) {
        add(types, part, TYPES);
      } else if (Character.isLowerCase(part.charAt(0))) {
        ethnic = ethnic.or(() -> Optional.of(part));
      } else if (religions.isEmpty()) {
        group = group.or(() -> Optional.of(part));
      } // what follows a religion is a branch of it
    }
    return new ActorParts(code, country, group, ethnic, religions, types);
  }

  private static void add(List<String> to, String part, int most) {
    if (to.size() < most) {
      to.add(part);
    }
  }

  /** The types that GDELT has columns for. */
  List<String> gdeltTypes(ActorParts actor) {
    return actor.types().stream().filter(type -> !value(type).kind().equals("role")).toList();
  }

  /** The words of ICEWS for what an actor is. */
  Set<String> sectors(ActorParts actor) {
    Set<String> sectors = new LinkedHashSet<>();
    for (String part : actor.types()) {
      sectors.addAll(icews(part));
    }
    for (String part : actor.religions()) {
      sectors.addAll(icews(part));
    }
    return sectors;
  }

  private List<String> icews(String part) {
    Group group = groups.get(part);
    return group == null ? List.of() : group.icews();
  }

  /** PLOVER's sector: of the first type that has one. */
  Optional<String> ploverSector(ActorParts actor) {
    return actor.types().stream()
        .filter(type -> !generic(type))
        .map(type -> value(type).plover())
        .filter(sector -> !sector.isEmpty())
        .findFirst();
  }

  /** What stands in the country's place in PLOVER: the country, or what international actor. */
  Optional<String> ploverCountry(ActorParts actor) {
    return actor.types().stream()
        .filter(this::generic)
        .map(type -> value(type).plover())
        .filter(code -> !code.isEmpty())
        .findFirst()
        .or(actor::country);
  }

  boolean generic(String type) {
    return value(type).kind().equals("generic");
  }

  private Group value(String type) {
    Group group = groups.get(type);
    return group == null ? new Group("", List.of(), "", "") : group;
  }

  /** ACLED's interaction code: a bare country or its government 1, others by their type. */
  Optional<Integer> inter(ActorParts actor) {
    if (actor.code().isEmpty()) {
      return Optional.empty();
    }
    for (String type : actor.types()) {
      String inter = value(type).acled();
      if (!inter.isEmpty()) {
        return Optional.of(Integer.valueOf(inter));
      }
    }
    boolean bare = actor.types().isEmpty() && actor.country().isPresent();
    return Optional.of(bare && actor.religions().isEmpty() && actor.ethnic().isEmpty() ? 1 : 8);
  }

  /** Whether an actor is unarmed people. */
  boolean civilian(ActorParts actor) {
    return inter(actor).filter(code -> code == 7).isPresent();
  }

  /** Whether an actor bears arms or commands them. */
  boolean armed(ActorParts actor) {
    return inter(actor).filter(code -> code >= 1 && code <= 4).isPresent();
  }

  ActorParts split(Claim.Party party) {
    return split(party.code());
  }
}
