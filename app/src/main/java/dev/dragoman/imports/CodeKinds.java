package dev.dragoman.imports;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What kind of actor a CAMEO code says, where the source does not: {@code code_kinds.tsv}. */
final class CodeKinds {
  private static final int GROUP = 3;

  /** A state under a name of its own: a kind of country would give way to ours of that name. */
  private static final String COUNTRY = "government";

  private static final String OTHER = "organisation";
  private final Map<String, Tables.Row> byGroup = new HashMap<>();
  private final Set<String> roles = new HashSet<>();

  static CodeKinds load(Tables tables) {
    CodeKinds kinds = new CodeKinds();
    tables.read("code_kinds.tsv").forEach(row -> kinds.byGroup.putIfAbsent(row.get("code"), row));
    kinds.roles.addAll(kinds.byGroup.keySet());
    for (Tables.Row row : tables.read("roles.tsv")) {
      groups(row.get("role")).forEach(kinds.roles::add);
      groups(row.get("bare")).forEach(kinds.roles::add);
    }
    return kinds;
  }

  /** Whether a code is one group that is nobody's role, and so a country's. */
  boolean country(String code) {
    return code.length() == GROUP && !roles.contains(code);
  }

  /** The kind that {@code actors.tsv} names. */
  String kind(String code, boolean dated) {
    if (country(code)) {
      return COUNTRY;
    }
    Optional<Tables.Row> row = groups(code).map(byGroup::get).filter(Objects::nonNull).findFirst();
    return row.map(r -> r.get(dated ? "dated" : "lasting")).orElse(OTHER);
  }

  private static Stream<String> groups(String code) {
    return IntStream.range(0, code.length() / GROUP)
        .mapToObj(i -> code.substring(i * GROUP, (i + 1) * GROUP));
  }
}
