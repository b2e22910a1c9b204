package dev.dragoman.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Base forms by the library's lists: exceptions first, then suffixes whose rest is a known base.
 */
final class Lemmatiser {
  /** Tags of the four lists of base forms begin so. */
  static final List<String> CLASSES = List.of("VB", "NN", "JJ", "RB");

  private static final String CARDINAL = "#crd#";
  private static final String ORDINAL = "#ord#";
  private static final Set<String> ORDINAL_ENDS = Set.of("0st", "0nd", "0rd", "0th");
  private static final int SHORTEST_DOUBLED = 4;

  private record Suffix(Set<String> tags, String ending, List<String> bases, boolean doubled) {}

  private final Map<String, String> abbreviations = new HashMap<>();
  private final List<Map<String, String>> exceptions = new ArrayList<>();
  private final List<List<Suffix>> suffixes = new ArrayList<>();
  private final Table bases;
  private final Set<String> cardinals;
  private final Set<String> ordinals;

  private Lemmatiser(ModelFile file) {
    for (String line : file.strings("lemmas.abbreviations")) {
      String[] cells = line.split("\t");
      abbreviations.put(cells[0] + "_" + cells[1], cells[2]);
    }
    for (int i = 0; i < CLASSES.size(); i++) {
      exceptions.add(new HashMap<>());
      suffixes.add(new ArrayList<>());
    }
    for (String line : file.strings("lemmas.exceptions")) {
      String[] cells = line.split("\t");
      exceptions.get(Integer.parseInt(cells[0])).put(cells[1], cells[2]);
    }
    for (String line : file.strings("lemmas.suffixes")) {
      String[] cells = line.split("\t");
      suffixes
          .get(Integer.parseInt(cells[0]))
          .add(
              new Suffix(
                  Set.of(cells[1].split("\\|")),
                  cells[2],
                  List.of(cells[3].split(",", -1)),
                  Boolean.parseBoolean(cells[4])));
    }
    bases = new Table(file.longs("lemmas.bases"));
    cardinals = new HashSet<>(List.of(file.strings("lemmas.cardinals")));
    ordinals = new HashSet<>(List.of(file.strings("lemmas.ordinals")));
  }

  static Lemmatiser read(ModelFile file) {
    return new Lemmatiser(file);
  }

  /** The base form of a simplified form in lower case; #crd# and #ord# for words of number. */
  String lemma(String lower, String tag) {
    String base = abbreviations.get(lower + "_" + tag);
    if (base == null) {
      base = inflected(lower, tag);
    }
    String lemma = base == null ? lower : base;
    if (cardinals.contains(lemma)) {
      return CARDINAL;
    }
    return ORDINAL_ENDS.contains(lemma) || ordinals.contains(lemma) ? ORDINAL : lemma;
  }

  private @Nullable String inflected(String form, String tag) {
    for (int i = 0; i < CLASSES.size(); i++) {
      if (tag.startsWith(CLASSES.get(i))) {
        String exception = exceptions.get(i).get(form);
        return exception != null ? exception : withoutSuffix(i, form, tag);
      }
    }
    return null;
  }

  private @Nullable String withoutSuffix(int list, String form, String tag) {
    for (Suffix suffix : suffixes.get(list)) {
      if (!suffix.tags().contains(tag) || !form.endsWith(suffix.ending())) {
        continue;
      }
      int cut = form.length() - suffix.ending().length();
      String base = base(list, form, cut, suffix);
      if (base == null && suffix.doubled() && doubled(form, cut)) {
        base = base(list, form, cut - 1, suffix);
      }
      if (base != null) {
        return base;
      }
    }
    return null;
  }

  private @Nullable String base(int list, String form, int cut, Suffix suffix) {
    long stem = Hash.of(form, 0, cut);
    for (String ending : suffix.bases()) {
      long hash = stem * Hash.power(ending.length()) + Hash.of(ending);
      if (bases.get(Hash.key(list, hash)) != 0) {
        return form.substring(0, cut) + ending;
      }
    }
    return null;
  }

  private static boolean doubled(String form, int cut) {
    return cut >= SHORTEST_DOUBLED && form.charAt(cut - 2) == form.charAt(cut - 1);
  }
}
