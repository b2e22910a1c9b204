package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.ActorMention.Kind;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is first named in full is later named by surname. */
final class Surnames {
  private Surnames() {}

  static List<ActorMention> inherit(
      List<ActorMention> mentions, String text, List<Sentence> sentences) {
    Map<String, List<Actor>> full = full(mentions);
    List<ActorMention> all = new ArrayList<>();
    for (ActorMention mention : mentions) {
      all.add(namesake(later(mention, full), mentions));
    }
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        List<Actor> known = full.getOrDefault(token.text(), List.of());
        if (known.size() == 1
            && free(token, sentence, all)
            && before(known.get(0), mentions, sentence.index())) {
          all.add(
              new ActorMention(
                  sentence.index(),
                  token.span(),
                  token.index(),
                  token.span().of(text),
                  Strangers.stranger(known.get(0)) ? Kind.UNKNOWN : Kind.NAME,
                  known,
                  Optional.empty(),
                  Optional.empty(),
                  false));
        }
      }
    }
    all.sort(Mentions.ORDER);
    return List.copyOf(all);
  }

  /**
   * After "Michael Jordan" or "Jordan Smith" the word "Jordan" is the person and not the country,
   * unless the country is also meant by other words ("the Jordanian army"), is the person's own, or
   * the text calls the person by surname.
   */
  private static ActorMention namesake(ActorMention mention, List<ActorMention> mentions) {
    boolean country =
        mention.kind() == Kind.NAME
            && mention.candidates().size() == 1
            && mention.candidates().get(0).kind() == Actor.Kind.COUNTRY;
    if (!country || mention.text().contains(" ")) {
      return mention;
    }
    String code = mention.candidates().get(0).id();
    boolean meant =
        mentions.stream()
            .filter(m -> !m.text().equals(mention.text()))
            .anyMatch(
                m ->
                    m.country().filter(code::equals).isPresent()
                        || m.candidates().stream().anyMatch(a -> a.id().equals(code)));
    List<Actor> persons =
        mentions.stream()
            .filter(m -> m.span().end() <= mention.span().start())
            .flatMap(m -> Mentions.person(m).stream())
            .filter(p -> p.name().contains(" ") && called(p, mention.text(), mentions))
            .filter(p -> p.tenures().stream().noneMatch(t -> t.code().startsWith(code)))
            .distinct()
            .toList();
    return meant || persons.size() != 1 ? mention : named(mention, persons.get(0));
  }

  private static boolean called(Actor person, String word, List<ActorMention> mentions) {
    String surname = surname(person.name());
    return surname.equals(word)
        || person.name().startsWith(word + " ")
            && mentions.stream().noneMatch(m -> m.text().equals(surname));
  }

  private static boolean free(Token token, Sentence sentence, List<ActorMention> mentions) {
    return mentions.stream()
        .noneMatch(m -> m.sentence() == sentence.index() && m.span().overlaps(token.span()));
  }

  private static boolean before(Actor actor, List<ActorMention> mentions, int sentence) {
    return mentions.stream()
        .anyMatch(m -> m.sentence() < sentence && m.candidates().contains(actor));
  }

  /** By last word of the name, the persons whom the document names in full. */
  private static Map<String, List<Actor>> full(List<ActorMention> mentions) {
    Map<String, List<Actor>> full = new HashMap<>();
    for (ActorMention mention : mentions) {
      boolean named = mention.kind() == Kind.NAME || mention.kind() == Kind.UNKNOWN;
      Optional<Actor> person = Mentions.person(mention).filter(p -> named);
      if (person.isEmpty()) {
        continue;
      }
      String surname = surname(person.get().name());
      int at = mention.text().lastIndexOf(surname);
      boolean whole = person.get().name().contains(" ") && at > 0;
      if (whole && mention.text().endsWith(person.get().name())) {
        List<Actor> same = full.computeIfAbsent(surname, s -> new ArrayList<>());
        if (same.stream().noneMatch(a -> a.name().equals(person.get().name()))) {
          same.add(person.get());
        } else if (!person.get().tenures().isEmpty()) {
          same.replaceAll(
              a ->
                  a.name().equals(person.get().name()) && a.tenures().isEmpty() ? person.get() : a);
        }
      }
    }
    return full;
  }

  private static ActorMention later(ActorMention mention, Map<String, List<Actor>> full) {
    boolean name = mention.kind() == Kind.NAME || mention.kind() == Kind.UNKNOWN;
    Optional<Actor> named =
        mention.candidates().stream()
            .filter(a -> a.kind() == Actor.Kind.PERSON || Strangers.stranger(a))
            .findFirst();
    if (named.isEmpty() || !name) {
      return mention;
    }
    List<Actor> known = full.getOrDefault(surname(mention.text()), List.of());
    if (known.size() != 1 || known.get(0).equals(named.get())) {
      return mention;
    }
    Actor meant = known.get(0);
    boolean alone = !mention.text().contains(" ") || !named.get().name().contains(" ");
    if (!alone && !named.get().name().equals(meant.name())) {
      return mention;
    }
    return named(mention, meant);
  }

  private static ActorMention named(ActorMention mention, Actor meant) {
    return new ActorMention(
        mention.sentence(),
        mention.span(),
        mention.head(),
        mention.text(),
        Strangers.stranger(meant) ? Kind.UNKNOWN : Kind.NAME,
        List.of(meant),
        mention.country(),
        mention.role(),
        mention.plural());
  }

  static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
