package dev.dragoman.imports;

import dev.dragoman.imports.PetrarchImport.PetrarchProblem;
import dev.dragoman.lexicon.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agents dictionary.
 *
 * <pre>
 * file  = { set | agent }
 * set   = "!" name "!" "=" word { "," word }
 * agent = phrase [ "{" [ plural ] "}" ] "[" "~" role "]"        in a phrase "!name!" is each word of its set
 * </pre>
 *
 * <p>Without braces the plural is regular; with empty ones there is none. Our tables have no place
 * for a role before the country ({@code [NGO~]}).
 */
final class PetrarchAgents {
  private static final Pattern SET = Pattern.compile("!(\\w+)!\\s*=\\s*(.+)");
  private static final Pattern AGENT =
      Pattern.compile("([^\\[{]+?)\\s*(?:\\{([^}]*)\\})?\\s*\\[\\s*(~?)\\s*(\\w+)\\s*(~?)\\s*\\]");
  private static final Pattern MARKER = Pattern.compile("!(\\w+)!");
  private static final Pattern CAMEO = Pattern.compile("(?:[A-Z]{3})+");

  /** What no agent is: those are people. */
  private static final String INSTITUTION = "institution";

  private final LexiconFolder folder;
  private final PetrarchProblem problems;
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, List<String>> sets = new HashMap<>();

  PetrarchAgents(Tables tables, LexiconFolder folder, PetrarchProblem problems) {
    this.folder = folder;
    this.problems = problems;
    tables.read("roles.tsv").stream()
        .filter(row -> !row.get("kind").equals(INSTITUTION))
        .forEach(row -> kinds.putIfAbsent(row.get("role"), row.get("kind")));
  }

  /** Returns the number of entries that gave rows. */
  long read(List<PetrarchLines.Line> lines) throws IOException {
    long written = 0;
    for (PetrarchLines.Line line : lines) {
      String text = line.text().strip();
      Matcher set = SET.matcher(text);
      try {
        if (set.matches()) {
          sets.put(set.group(1), List.of(set.group(2).strip().split("\\s*,\\s*")));
        } else {
          agent(text);
          written++;
        }
      } catch (IllegalArgumentException e) {
        problems.tell(line.number(), String.valueOf(e.getMessage()));
      }
    }
    return written;
  }

  private void agent(String text) throws IOException {
    Matcher agent = AGENT.matcher(text);
    if (!agent.matches() || agent.group(3).isEmpty() && agent.group(5).isEmpty()) {
      throw new IllegalArgumentException("not an agent with its role: " + text);
    }
    String role = agent.group(4).toUpperCase(Locale.ROOT);
    if (agent.group(3).isEmpty()) {
      throw new IllegalArgumentException(
          "a role before the country has no place in our tables: [" + role + "~]");
    }
    if (!CAMEO.matcher(role).matches()) {
      throw new IllegalArgumentException(
          "CAMEO roles are groups of three letters: [~" + role + "]");
    }
    Set<String> words = new LinkedHashSet<>();
    Matcher marker = MARKER.matcher(agent.group(1));
    if (marker.find()) {
      for (String word : set(marker.group(1))) {
        words.add(word(agent.group(1).replace(marker.group(), word)));
      }
    } else {
      words.add(word(agent.group(1)));
      String braces = agent.group(2);
      if (braces == null) {
        words.add(plural(word(agent.group(1))));
      } else if (!braces.isBlank()) {
        words.add(word(braces));
      }
    }
    folder.role(new ArrayList<>(words), role, kinds.getOrDefault(role.substring(0, 3), "group"));
  }

  private List<String> set(String name) {
    List<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no such set of words: !" + name + "!");
    }
    return words;
  }

  private static String word(String phrase) {
    return String.join(" ", PetrarchNames.phrases(phrase)).toLowerCase(Locale.ROOT);
  }

  /** As PETRARCH makes it: y becomes ies, s takes es, anything else s. */
  private static String plural(String word) {
    if (word.endsWith("y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (word.endsWith("s") ? "es" : "s");
  }
}
