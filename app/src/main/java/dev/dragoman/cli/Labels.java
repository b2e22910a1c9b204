package dev.dragoman.cli;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of action that an evaluation tells apart: PLOVER's types, with the two of yielding as
 * one and older names under today's, or CAMEO's roots.
 */
final class Labels {
  private final boolean roots;
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> typeByRoot = new HashMap<>();
  private final Set<String> idle = new HashSet<>();

  private Labels(boolean roots) {
    this.roots = roots;
  }

  /**
   * Reads the names of types and the words that tell no actor from another.
   *
   * @param roots whether to tell roots apart, not types
   * @throws Tables.TableException where a table is broken
   */
  static Labels load(Tables tables, boolean roots) {
    Labels labels = new Labels(roots);
    for (Tables.Row row : tables.read("cameo.tsv")) {
      row.optional("plover").ifPresent(type -> labels.types.put(type, type));
    }
    for (Tables.Row row : tables.read("plover_types.tsv")) {
      row.list("names").forEach(name -> labels.types.put(name, row.get("type")));
      labels.types.put(row.get("type"), row.get("type"));
    }
    for (Tables.Row row : tables.read("cameo.tsv")) {
      String code = row.get("code");
      row.optional("plover")
          .map(labels.types::get)
          .ifPresent(type -> labels.typeByRoot.putIfAbsent(code.substring(0, 2), type));
    }
    for (Tables.Row row : tables.read("en/idle_words.tsv")) {
      labels.idle.addAll(row.list("words"));
    }
    return labels;
  }

  String scale() {
    return roots ? "root" : "type";
  }

  /**
   * A marked relation; empty where its action is unknown or, of a name, where roots are asked. Its
   * label is empty where types are compared and it is a mere statement, which has none.
   */
  Optional<Relation> gold(String action, Optional<String> source, Optional<String> target) {
    Optional<String> label =
        action.matches("[0-2][0-9]{1,3}")
            ? Optional.of(label(action))
            : Optional.ofNullable(roots ? null : types.get(action.toUpperCase(Locale.ROOT)));
    return label.map(l -> new Relation(l, wording(source), wording(target)));
  }

  /**
   * What a claim says happened, a relation for every pair of its actors; nothing of one that only
   * might have happened or did not, and none of a mere statement where types are compared.
   */
  List<Relation> coded(Claim claim) {
    if (claim.status() == Status.NEGATED || claim.status() == Status.POSSIBLE) {
      return List.of();
    }
    String label = label(claim.action().cameo());
    if (label.isEmpty()) {
      return List.of();
    }
    List<Relation> relations = new ArrayList<>();
    for (Wording source : side(claim.source(), claim.alsoSource())) {
      for (Wording target : side(claim.target(), claim.alsoTarget())) {
        relations.add(new Relation(label, source, target));
      }
    }
    return relations;
  }

  private String label(String cameo) {
    String root = cameo.substring(0, 2);
    return roots ? root : typeByRoot.getOrDefault(root, "");
  }

  private List<Wording> side(Optional<Party> first, List<Party> further) {
    List<Wording> side = new ArrayList<>();
    side.add(wording(first.map(Party::text)));
    further.forEach(party -> side.add(wording(Optional.of(party.text()))));
    return side;
  }

  private Wording wording(Optional<String> span) {
    return span.map(s -> Wording.of(s, idle)).orElseGet(Wording::none);
  }
}
