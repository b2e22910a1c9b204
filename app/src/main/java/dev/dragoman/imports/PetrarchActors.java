package dev.dragoman.imports;

import dev.dragoman.imports.LexiconFolder.Role;
import dev.dragoman.imports.PetrarchImport.PetrarchProblem;
import dev.dragoman.lexicon.Tables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An actors dictionary.
 *
 * <pre>
 * file  = { entry }
 * entry = phrase { code } { "+" phrase { code } | code }
 * </pre>
 *
 * <p>All phrases of an entry share all its codes; of those whose days fit the first in the file
 * counts, and one without days last.
 */
final class PetrarchActors {
  private static final Pattern CODE = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final String PERSON = "person";
  private final LexiconFolder folder;
  private final PetrarchProblem problems;
  private final CodeKinds kinds;
  private final Map<String, String> actorKinds = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private Optional<LocalDate> latest = Optional.empty();

  PetrarchActors(Tables tables, LexiconFolder folder, PetrarchProblem problems) {
    this.folder = folder;
    this.problems = problems;
    this.kinds = CodeKinds.load(tables);
    for (Tables.Row row : tables.read("actors.tsv")) {
      actorKinds.putIfAbsent(row.get("name").toUpperCase(Locale.ROOT), row.get("kind"));
      row.list("aliases")
          .forEach(a -> actorKinds.putIfAbsent(a.toUpperCase(Locale.ROOT), row.get("kind")));
    }
    for (Tables.Row row : tables.read("countries.tsv")) {
      Set<String> names = new HashSet<>(List.of(row.get("name"), row.get("capital")));
      for (String column : List.of("aliases", "adjectives", "people", "seats")) {
        names.addAll(row.list(column));
      }
      names.forEach(n -> countryNames.putIfAbsent(n.toUpperCase(Locale.ROOT), row.get("code")));
    }
  }

  private static final class Entry {
    final int line;
    final Set<String> phrases = new LinkedHashSet<>();
    final List<PetrarchCode> codes = new ArrayList<>();
    boolean bad;

    Entry(int line) {
      this.line = line;
    }
  }

  /** Returns the number of entries that gave rows. */
  long read(List<PetrarchLines.Line> lines) throws IOException {
    long written = 0;
    Entry entry = new Entry(0);
    for (PetrarchLines.Line line : lines) {
      String text = line.text().strip();
      boolean code = text.startsWith("[");
      if (!code && !text.startsWith("+")) {
        written += write(entry);
        entry = new Entry(line.number());
      } else if (entry.line == 0) {
        problems.tell(line.number(), "belongs to no entry: " + text);
        continue;
      }
      if (!code) {
        phrase(entry, text.replaceFirst("^\\+", ""), line.number());
      }
      codes(entry, text, line.number());
    }
    return written + write(entry);
  }

  private void phrase(Entry entry, String text, int line) {
    int bracket = text.indexOf('[');
    try {
      entry.phrases.addAll(PetrarchNames.phrases(bracket < 0 ? text : text.substring(0, bracket)));
    } catch (IllegalArgumentException e) {
      entry.bad = true;
      problems.tell(line, String.valueOf(e.getMessage()));
    }
  }

  private void codes(Entry entry, String text, int line) {
    if (!text.contains("[") && !text.contains("]")) {
      return;
    }
    Matcher code = CODE.matcher(text);
    String rest = code.replaceAll("");
    if (rest.contains("[") || rest.contains("]")) {
      entry.bad = true;
      problems.tell(line, "a bracket too few or too many: " + text);
      return;
    }
    code.reset();
    while (code.find()) {
      try {
        PetrarchCode read = PetrarchCode.parse(code.group(1));
        entry.codes.add(read);
        read.from().ifPresent(this::seen);
        read.to().ifPresent(this::seen);
      } catch (IllegalArgumentException e) {
        entry.bad = true;
        problems.tell(line, String.valueOf(e.getMessage()));
      }
    }
  }

  private void seen(LocalDate day) {
    latest = latest.filter(d -> d.isAfter(day)).or(() -> Optional.of(day));
  }

  /** The latest day that a restriction names. */
  Optional<LocalDate> latest() {
    return latest;
  }

  private int write(Entry entry) throws IOException {
    List<PetrarchCode> codes = inForce(entry.codes);
    if (entry.phrases.isEmpty() || codes.isEmpty()) {
      if (entry.codes.isEmpty() && !entry.bad && entry.line > 0) {
        problems.tell(entry.line, "no code: " + String.join(", ", entry.phrases));
      } else if (codes.isEmpty() && !entry.codes.isEmpty()) {
        problems.tell(entry.line, "says that nobody is meant: " + String.join(", ", entry.phrases));
      }
      return 0;
    }
    List<String> phrases = new ArrayList<>(entry.phrases);
    Optional<String> known =
        phrases.stream().map(actorKinds::get).filter(k -> k != null).findFirst();
    String code = codes.get(0).name();
    boolean dated = codes.stream().anyMatch(PetrarchCode::dated);
    if (known.isEmpty() && codes.size() == 1 && !dated && kinds.country(code)) {
      return country(code, phrases);
    }
    String name = PetrarchNames.written(phrases.get(0));
    folder.actor(
        ActorIds.of(name),
        name,
        phrases.stream().flatMap(p -> PetrarchNames.forms(p).stream()).toList(),
        known.orElseGet(() -> kind(codes, dated)),
        codes.stream().map(c -> new Role(c.name(), "", c.from(), c.to())).toList());
    return 1;
  }

  /** A person where one of the codes is a person's; else what the first code says. */
  private String kind(List<PetrarchCode> codes, boolean dated) {
    List<String> all = codes.stream().map(c -> kinds.kind(c.name(), dated)).toList();
    return all.contains(PERSON) ? PERSON : all.get(0);
  }

  /** What our table does not have of a country: PETRARCH tells nouns and adjectives not apart. */
  private int country(String code, List<String> phrases) throws IOException {
    List<String> fresh = phrases.stream().filter(p -> !code.equals(countryNames.get(p))).toList();
    if (!fresh.isEmpty()) {
      List<String> forms = fresh.stream().flatMap(p -> PetrarchNames.forms(p).stream()).toList();
      folder.country(
          code,
          PetrarchNames.written(phrases.get(0)),
          forms,
          forms.stream().filter(f -> !f.contains(" ")).toList());
    }
    return 1;
  }

  /** In the order in which they count, less the days for which an earlier one says: nobody. */
  private static List<PetrarchCode> inForce(List<PetrarchCode> codes) {
    List<PetrarchCode> ordered = new ArrayList<>(codes);
    ordered.sort(Comparator.comparing(c -> !c.dated()));
    List<PetrarchCode> nobody = new ArrayList<>();
    List<PetrarchCode> left = new ArrayList<>();
    for (PetrarchCode code : ordered) {
      if (code.none()) {
        nobody.add(code);
        continue;
      }
      List<PetrarchCode> stretches = List.of(code);
      for (PetrarchCode none : nobody) {
        stretches = stretches.stream().flatMap(s -> s.without(none).stream()).toList();
      }
      left.addAll(stretches);
    }
    return left;
  }
}
