package dev.dragoman.attribution;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Attribution.Stance;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the table of reporting words.
 *
 * @param form what kind of word it is
 * @param stance what the speaker does with the content
 * @param kind what sort of saying
 * @param takes what may be its content beside a clause and a quotation
 * @param medium channel that the word itself names
 */
record Cue(Form form, Stance stance, Kind kind, Set<String> takes, Optional<String> medium) {
  /** How a cue stands in the sentence. */
  enum Form {
    VERB,
    NOUN,
    PHRASE,
    ADVERB,
    /** A mark beside a name: "Name: words", "words" — Name. */
    LABEL,
    SIGNATURE
  }

  /** What sort of saying. */
  enum Kind {
    SPEECH,
    OPINION,
    EVIDENCE,
    /** The subject passes on what its object says. */
    RELAY,
    JUDGEMENT,
    /** What is spoken about, not what is said. */
    TOPIC,
    WILL,
    SEMBLANCE;

    /** Whether claims in the content are the speaker's and not the text's own. */
    boolean owns() {
      return this == SPEECH || this == OPINION || this == EVIDENCE || this == RELAY;
    }
  }

  static Cue of(Tables.Row row) {
    return new Cue(
        value(row, "form", Form.class),
        value(row, "stance", Stance.class),
        value(row, "kind", Kind.class),
        Set.copyOf(row.list("takes")),
        row.optional("medium"));
  }

  boolean takes(String what) {
    return takes.contains(what);
  }

  private static <E extends Enum<E>> E value(Tables.Row row, String column, Class<E> type) {
    String cell = row.get(column).toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(cell))
        .findFirst()
        .orElseThrow(() -> row.error("no " + column + " '" + row.get(column) + "'"));
  }
}
