package dev.dragoman.cli;

import dev.dragoman.codebook.Rule;
import dev.dragoman.codebook.Rule.Part;
import dev.dragoman.codebook.Rule.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule written again as its page has it: {@code 163 sanction.verb SOURCE sanction|blacklist
 * TARGET}.
 */
final class RulePattern {
  private RulePattern() {}

  static String of(Rule rule) {
    List<String> words = new ArrayList<>();
    words.add(rule.event() ? rule.code() + rule.mode().map(m -> "/" + m).orElse("") : "--");
    words.add(rule.name());
    rule.before().ifPresent(s -> words.add(slot(s)));
    words.add((rule.nominal() ? "n:" : "") + String.join("|", rule.trigger()));
    rule.parts().forEach(p -> words.add(part(p)));
    return String.join(" ", words);
  }

  private static String part(Part part) {
    if (part instanceof Part.Direct direct) {
      return slot(direct.slot());
    }
    if (part instanceof Part.Object object) {
      return "obj:" + String.join("|", object.lemmas());
    }
    if (part instanceof Part.Complement complement) {
      return "to:" + String.join("|", complement.lemmas());
    }
    if (part instanceof Part.Content content) {
      return "that:" + String.join("|", content.modals());
    }
    if (part instanceof Part.Oblique oblique) {
      return "+" + String.join("|", oblique.prepositions()) + " " + slot(oblique.slot());
    }
    Part.ObliqueNoun noun = (Part.ObliqueNoun) part;
    return "+" + String.join("|", noun.prepositions()) + " " + String.join("|", noun.lemmas());
  }

  private static String slot(Slot slot) {
    return slot.side()
        + (slot.optional() ? "?" : "")
        + slot.only().map(o -> "[" + o + "]").orElse("");
  }
}
