package dev.dragoman.actor;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says who is meant by pronouns, offices and descriptions. Cautious: rather no antecedent than a
 * wrong one. "I" and "we" are left to whoever knows the speaker. Safe for any number of threads.
 */
public final class Coreference {
  /** Offices by their words in lower case. */
  private final Map<String, String> offices = new HashMap<>();

  private final ActorLexicon lexicon;
  private final References references;

  private Coreference(Tables tables, ActorLexicon names) {
    lexicon = names;
    for (Tables.Row row : tables.read("en/offices.tsv")) {
      row.list("words")
          .forEach(w -> offices.putIfAbsent(w.toLowerCase(Locale.ROOT), row.get("office")));
    }
    references = new References(tables, lexicon);
  }

  /**
   * Reads offices, pronouns and descriptions.
   *
   * @param tagger whose names it shares
   * @throws Tables.TableException where a table is broken
   */
  public static Coreference load(Tables tables, ActorTagger tagger) {
    return new Coreference(tables, tagger.lexicon());
  }

  /**
   * The mentions in the order of the text, with candidates where it is clear who is meant.
   *
   * @param sentences all of the document
   * @param trees of those that were parsed
   */
  public List<ActorMention> resolve(
      Document document,
      List<Sentence> sentences,
      List<ActorMention> mentions,
      List<Tree> trees,
      List<Clause> clauses) {
    Discourse discourse = new Discourse(document, sentences, trees, clauses);
    Optional<LocalDate> day = ActorLexicon.day(document.published());
    for (ActorMention mention : mentions.stream().sorted(Mentions.ORDER).toList()) {
      discourse.add(resolve(mention, discourse, day));
    }
    return List.copyOf(discourse.read());
  }

  private ActorMention resolve(ActorMention mention, Discourse discourse, Optional<LocalDate> day) {
    return switch (mention.kind()) {
      case OFFICE -> office(mention, discourse, day);
      case PRONOUN -> references.pronoun(mention, discourse);
      case DESCRIPTION -> references.description(mention, discourse, day);
      case ROLE -> role(mention, discourse);
      default -> mention;
    };
  }

  /** Who was already named as holder of an office goes before who the table says holds it. */
  private ActorMention office(ActorMention mention, Discourse discourse, Optional<LocalDate> day) {
    Optional<String> office = officeOf(mention);
    Optional<Actor> titled =
        points(mention, discourse) ? titled(mention, discourse) : Optional.empty();
    if (mention.country().isEmpty() && mention.candidates().isEmpty() && titled.isPresent()) {
      return Mentions.with(mention, List.of(titled.get()));
    }
    if (office.isEmpty() || mention.plural() || mention.candidates().size() > 1) {
      return mention;
    }
    boolean alone = mention.country().isEmpty() && mention.candidates().isEmpty();
    if (!alone && mention.candidates().isEmpty()) {
      return mention;
    }
    boolean pointing = mention.country().isPresent() || points(mention, discourse);
    if (!pointing) {
      return mention;
    }
    List<ActorMention> before = new ArrayList<>(discourse.read());
    for (int i = before.size() - 1; i >= 0; i--) {
      ActorMention earlier = before.get(i);
      Optional<Actor> person = Mentions.person(earlier);
      if (person.isPresent()
          && held(earlier, person.get(), mention.country().orElse(""), office.get(), day)) {
        return Mentions.with(mention, List.of(person.get()));
      }
    }
    return mention;
  }

  private boolean held(
      ActorMention earlier, Actor person, String country, String office, Optional<LocalDate> day) {
    boolean table =
        person.tenures().stream()
            .anyMatch(
                t ->
                    (day.isEmpty() || t.holds(day.get()))
                        && ActorLexicon.holds(t, country, office));
    boolean told = earlier.country().orElse(country).equals(country) || country.isEmpty();
    return table || (told && officeOf(earlier).filter(office::equals).isPresent());
  }

  /** The office that an expression holds: its longest phrase that the table knows. */
  private Optional<String> officeOf(ActorMention mention) {
    String text = mention.text().toLowerCase(Locale.ROOT);
    String longest = "";
    for (int from = 0; from >= 0; from = after(text, from)) {
      for (int to = blank(text, from);
          to > from;
          to = to < text.length() ? blank(text, to + 1) : 0) {
        String words = text.substring(from, to);
        longest = words.length() > longest.length() && offices.containsKey(words) ? words : longest;
      }
    }
    return Optional.ofNullable(offices.get(longest));
  }

  /** Where the next word begins, or -1. */
  private static int after(String text, int from) {
    int blank = blank(text, from);
    return blank < text.length() ? blank + 1 : -1;
  }

  /** Where the next blank is, or the end. */
  private static int blank(String text, int from) {
    int blank = text.indexOf(' ', from);
    return blank < 0 ? text.length() : blank;
  }

  private boolean points(ActorMention mention, Discourse discourse) {
    return discourse
        .tree(mention.sentence())
        .map(
            tree ->
                tree.children(mention.head(), "det").stream()
                    .anyMatch(d -> lexicon.words().in("pointing", d.text())))
        .orElse(false);
  }

  /** "The army" is that of the country whose army was named before. */
  private ActorMention role(ActorMention mention, Discourse discourse) {
    boolean open = mention.country().isEmpty() && mention.candidates().isEmpty();
    if (!open || mention.role().isEmpty()) {
      return mention;
    }
    Optional<String> owner = owner(mention, discourse);
    if (owner.isPresent() && !lexicon.description(lastWord(mention))) {
      return Mentions.with(mention, mention.candidates(), owner, mention.role());
    }
    if (!points(mention, discourse)) {
      return mention;
    }
    Optional<Actor> titled = titled(mention, discourse);
    if (titled.isPresent()) {
      return Mentions.with(mention, List.of(titled.get()));
    }
    for (int i = discourse.read().size() - 1; i >= 0; i--) {
      ActorMention earlier = discourse.read().get(i);
      boolean near = mention.sentence() - earlier.sentence() <= References.FAR;
      if (!near) {
        break;
      }
      boolean alike =
          earlier.kind() == Kind.ROLE && earlier.role().equals(mention.role())
              || earlier.kind() == Kind.NAME && earlier.candidates().size() == 1;
      if (alike
          && lastWord(earlier).equals(lastWord(mention))
          && earlier.plural() == mention.plural()) {
        return Mentions.with(mention, earlier.candidates(), earlier.country(), mention.role());
      }
    }
    return mention;
  }

  /** "The secretary" is who was last named with that title: "Defense Secretary Jim Mattis". */
  private static Optional<Actor> titled(ActorMention mention, Discourse discourse) {
    if (mention.plural()) {
      return Optional.empty();
    }
    String title = lastWord(mention);
    for (int i = discourse.read().size() - 1; i >= 0; i--) {
      ActorMention earlier = discourse.read().get(i);
      Optional<Actor> person = Mentions.person(earlier);
      if (person.isPresent()
          && List.of(earlier.text().toLowerCase(Locale.ROOT).split(" ")).contains(title)
          && !lastWord(earlier).equals(title)) {
        return person;
      }
    }
    return Optional.empty();
  }

  /** The country of "its" in "its soldiers". */
  private Optional<String> owner(ActorMention mention, Discourse discourse) {
    return discourse.tree(mention.sentence()).stream()
        .flatMap(t -> t.children(mention.head(), "poss").stream())
        .flatMap(p -> discourse.at(mention.sentence(), p.index()).stream())
        .filter(m -> m.candidates().size() == 1)
        .map(m -> m.candidates().get(0))
        .filter(a -> a.kind() == Actor.Kind.COUNTRY || a.kind() == Actor.Kind.PERSON)
        .flatMap(a -> a.tenures().stream())
        .map(t -> t.code().substring(0, 3))
        .filter(c -> lexicon.country(c).isPresent())
        .findFirst();
  }

  private static String lastWord(ActorMention mention) {
    return Surnames.surname(mention.text()).toLowerCase(Locale.ROOT);
  }
}
