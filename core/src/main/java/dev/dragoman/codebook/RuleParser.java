package dev.dragoman.codebook;

import dev.dragoman.codebook.Rule.Part;
import dev.dragoman.codebook.Rule.Side;
import dev.dragoman.codebook.Rule.Slot;
import dev.dragoman.model.Actor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compiles the lines of a rules fence.
 *
 * <pre>
 * rule    = code name pattern                code = digits [ "/" mode ] | "--"
 * pattern = [ slot ] verb { part } | noun { part }
 * verb    = lemmas                           noun = "n:" lemmas
 * part    = slot | "obj:" lemmas | "to:" lemmas | "that:" lemmas | "+" lemmas ( slot | lemmas )
 * slot    = ( "SOURCE" | "TARGET" | "BOTH" ) [ "?" ] [ "[" class "]" ]
 * lemmas  = word { "|" word }
 * </pre>
 */
final class RuleParser {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern COMMENT = Pattern.compile("\\s#(.*)");
  private static final Pattern CODE = Pattern.compile("(\\d{2,4})(?:/([a-z-]+))?|--");
  private static final Pattern NAME = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
  private static final Pattern SLOT =
      Pattern.compile("(SOURCE|TARGET|BOTH)(\\?)?(?:\\[([A-Za-z]+)\\])?(\\?)?");
  private static final Pattern LEMMAS = Pattern.compile("[\\p{Ll}0-9_'-]+(\\|[\\p{Ll}0-9_'-]+)*");

  private static final Pattern ROLE = Pattern.compile("[A-Z]{3}");
  private static final List<String> KINDS =
      Arrays.stream(Actor.Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();

  private record Word(String text, int column) {}

  private final String file;
  private final int line;
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private RuleParser(String file, int line, String text) {
    this.file = file;
    this.line = line;
    this.text = text;
    Matcher matcher = WORD.matcher(COMMENT.matcher(text).replaceFirst(""));
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start() + 1));
    }
  }

  /**
   * @throws CodebookException with file, line, column and a caret
   */
  static Rule parse(String file, int line, String text) {
    return new RuleParser(file, line, text).rule();
  }

  private Rule rule() {
    Word code = next("a code");
    Matcher codes = CODE.matcher(code.text);
    if (!codes.matches()) {
      throw error(code, "a CAMEO code of two to four digits or -- was expected");
    }
    Word name = next("a rule name");
    if (!NAME.matcher(name.text).matches()) {
      throw error(name, "a name such as sanction.impose was expected");
    }
    Optional<Slot> before = peekSlot();
    if (before.isPresent()) {
      at++;
    }
    Word trigger = next("a verb or n:noun");
    boolean nominal = trigger.text.startsWith("n:");
    if (nominal && before.isPresent()) {
      throw error(trigger, "a pattern that begins with a slot has a verb, not a noun");
    }
    List<String> lemmas = lemmas(trigger, nominal ? trigger.text.substring(2) : trigger.text);
    List<Part> parts = new ArrayList<>();
    while (at < words.size()) {
      parts.add(part());
    }
    return new Rule(
        codes.group(1) == null ? "" : codes.group(1),
        Optional.ofNullable(codes.group(2)),
        name.text,
        nominal,
        before,
        lemmas,
        parts,
        words.stream().skip(2).map(Word::text).collect(Collectors.joining(" ")),
        comment(),
        file,
        line);
  }

  private Optional<String> comment() {
    Matcher matcher = COMMENT.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private Part part() {
    Optional<Slot> slot = peekSlot();
    Word word = words.get(at++);
    if (slot.isPresent()) {
      return new Part.Direct(slot.get());
    }
    if (word.text.startsWith("obj:")) {
      return new Part.Object(lemmas(word, word.text.substring(4)));
    }
    if (word.text.startsWith("to:")) {
      return new Part.Complement(lemmas(word, word.text.substring(3)));
    }
    if (word.text.startsWith("that:")) {
      return new Part.Content(lemmas(word, word.text.substring(5)));
    }
    if (word.text.startsWith("+")) {
      List<String> prepositions = lemmas(word, word.text.substring(1));
      Optional<Slot> after = peekSlot();
      Word noun = next("a slot or a noun after the preposition");
      return after.isPresent()
          ? new Part.Oblique(prepositions, after.get())
          : new Part.ObliqueNoun(
              prepositions,
              lemmas(noun, noun.text.startsWith("n:") ? noun.text.substring(2) : noun.text));
    }
    throw error(word, "a slot, obj:, to:, that: or +preposition was expected");
  }

  private Optional<Slot> peekSlot() {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Word word = words.get(at);
    Matcher slot = SLOT.matcher(word.text);
    if (!slot.matches()) {
      return Optional.empty();
    }
    Optional<String> only = Optional.ofNullable(slot.group(3));
    if (only.filter(name -> !ROLE.matcher(name).matches() && !KINDS.contains(name)).isPresent()) {
      throw error(
          word, "a class is a CAMEO role of three capitals or one of " + String.join(", ", KINDS));
    }
    return Optional.of(
        new Slot(
            Side.valueOf(slot.group(1)), slot.group(2) != null || slot.group(4) != null, only));
  }

  private List<String> lemmas(Word word, String lemmas) {
    if (!LEMMAS.matcher(lemmas).matches()) {
      throw error(word, "lower-case lemmas joined by | were expected");
    }
    return List.of(lemmas.split("\\|"));
  }

  private Word next(String wanted) {
    if (at >= words.size()) {
      throw error(new Word("", text.length() + 1), wanted + " was expected");
    }
    return words.get(at++);
  }

  private CodebookException error(Word word, String why) {
    return new CodebookException(
        file
            + ":"
            + line
            + ":"
            + word.column
            + ": "
            + why
            + "\n"
            + text
            + "\n"
            + " ".repeat(word.column - 1)
            + "^");
  }
}
