package dev.dragoman.codebook;

import java.util.List;
import java.util.Optional;

/**
 * One line of a page: a code, a name and a pattern over clauses in the active voice.
 *
 * @param code CAMEO digits, empty for "no event"
 * @param mode PLOVER mode where the code does not decide it
 * @param name page.word
 * @param nominal whether the trigger is a noun
 * @param before the slot before the verb
 * @param trigger lemmas
 * @param parts what must stand beside the trigger
 * @param pattern the line's words after its name
 * @param comment what the line says after {@code #}
 * @param file page
 * @param line in the page, from one
 */
public record Rule(
    String code,
    Optional<String> mode,
    String name,
    boolean nominal,
    Optional<Slot> before,
    List<String> trigger,
    List<Part> parts,
    String pattern,
    Optional<String> comment,
    String file,
    int line) {

  /** What a word weighs that has to stand in the text. */
  static final int LITERAL = 100;

  /** Which side of the event a slot fills. */
  public enum Side {
    SOURCE,
    TARGET,
    BOTH
  }

  /**
   * A place for an actor.
   *
   * @param side which
   * @param optional may be absent; where the subject names a thing, a source is not
   * @param only an actor kind or role that it must be
   */
  public record Slot(Side side, boolean optional, Optional<String> only) {}

  /** What stands beside the trigger. */
  public sealed interface Part {
    /** An actor as the direct object. */
    record Direct(Slot slot) implements Part {}

    /** The head noun of the direct object. */
    record Object(List<String> lemmas) implements Part {}

    /** The predicate of the complement: "threaten to bomb". */
    record Complement(List<String> lemmas) implements Part {}

    /** A modal of the clause that is told: "said that X must go". Its subject is the object. */
    record Content(List<String> modals) implements Part {}

    /** After a preposition an actor. */
    record Oblique(List<String> prepositions, Slot slot) implements Part {}

    /** After a preposition a noun. */
    record ObliqueNoun(List<String> prepositions, List<String> lemmas) implements Part {}
  }

  public Rule {
    trigger = List.copyOf(trigger);
    parts = List.copyOf(parts);
  }

  /** The same rule where modality gives its act another code; the mode was the act's. */
  Rule coded(String other) {
    return other.equals(code)
        ? this
        : new Rule(
            other,
            Optional.empty(),
            name,
            nominal,
            before,
            trigger,
            parts,
            pattern,
            comment,
            file,
            line);
  }

  /** Its code as the page writes it: {@code 190/heavy-weapons}, or {@code --} for no event. */
  public String label() {
    return event() ? code + mode.map(m -> "/" + m).orElse("") : "--";
  }

  /** The whole line without its comment: {@code 163 sanction.verb SOURCE sanction TARGET}. */
  public String text() {
    return label() + " " + name + " " + pattern;
  }

  /** Whether it is an assault, a fight or mass violence: CAMEO's roots 18 to 20. */
  boolean violent() {
    return code.startsWith("18") || code.startsWith("19") || code.startsWith("20");
  }

  /** Whether it names the act of another clause: "allowed Peru to leave". */
  boolean further() {
    return parts.stream().anyMatch(p -> p instanceof Part.Complement || p instanceof Part.Content);
  }

  public boolean event() {
    return !code.isEmpty();
  }

  /**
   * How exact the rule is: more literals, then more required slots, then classes. The trigger and
   * each noun count as one word here; what a lemma of several words adds, its match tells. A mutual
   * event asks for a second actor that no slot of its own names.
   */
  int weight() {
    int literals = 1;
    int required = 0;
    int classes = before.flatMap(Slot::only).isPresent() ? 1 : 0;
    for (Part part : parts) {
      if (part instanceof Part.Object
          || part instanceof Part.Complement
          || part instanceof Part.Content) {
        literals++;
      } else if (part instanceof Part.ObliqueNoun) {
        literals += 2;
      }
      Optional<Slot> slot =
          part instanceof Part.Direct direct
              ? Optional.of(direct.slot())
              : part instanceof Part.Oblique oblique
                  ? Optional.of(oblique.slot())
                  : Optional.empty();
      if (slot.isPresent()) {
        literals += part instanceof Part.Oblique && !slot.get().optional() ? 1 : 0;
        required += slot.get().optional() ? 0 : 1;
        classes += slot.get().only().isPresent() ? 1 : 0;
      }
    }
    boolean mutual = before.filter(s -> s.side() == Side.BOTH && !s.optional()).isPresent();
    return literals * LITERAL + required * 10 + (mutual ? 5 : 0) + classes;
  }
}
