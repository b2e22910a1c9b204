package dev.dragoman;

import dev.dragoman.codebook.Codebook;
import dev.dragoman.codebook.Page;
import dev.dragoman.codebook.Rule;
import dev.dragoman.codebook.Rule.Part;
import dev.dragoman.gate.Demand;
import dev.dragoman.gate.Demand.Words;
import java.util.ArrayList;
import java.util.List;

/** What the rules of the codebook ask of a sentence before its grammar is known. */
final class Demands {
  private Demands() {}

  /** Those of all rules that make an event. */
  static List<Demand> of(Codebook codebook) {
    List<Demand> demands = new ArrayList<>();
    for (Page page : codebook.pages()) {
      page.rules().stream().filter(Rule::event).map(Demands::of).forEach(demands::add);
    }
    return demands;
  }

  private static Demand of(Rule rule) {
    List<Words> beside = new ArrayList<>();
    for (Part part : rule.parts()) {
      if (part instanceof Part.Object object) {
        beside.add(new Words(object.lemmas(), true, List.of()));
      } else if (part instanceof Part.Complement complement) {
        beside.add(new Words(complement.lemmas(), false, List.of()));
      } else if (part instanceof Part.Content content) {
        beside.add(new Words(content.modals(), true, List.of()));
      } else if (part instanceof Part.ObliqueNoun oblique) {
        beside.add(new Words(oblique.lemmas(), true, oblique.prepositions()));
      } else if (part instanceof Part.Oblique oblique) {
        if (!oblique.slot().optional()) {
          beside.add(new Words(oblique.prepositions(), true, List.of()));
        }
      }
    }
    return new Demand(new Words(rule.trigger(), rule.nominal(), List.of()), beside);
  }
}
