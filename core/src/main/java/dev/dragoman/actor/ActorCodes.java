package dev.dragoman.actor;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Tenure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** CAMEO actor codes of mentions on the day of an event. Safe for any number of threads. */
public final class ActorCodes {
  private static final String GOVERNMENT = "GOV";
  private static final int COUNTRY = 3;
  private final Map<String, String> bareByWord = new HashMap<>();
  private final Map<String, String> bareByRole = new HashMap<>();

  private ActorCodes(Tables tables) {
    for (Tables.Row row : tables.read("roles.tsv")) {
      row.optional("bare")
          .ifPresent(
              bare -> {
                row.list("words")
                    .forEach(w -> bareByWord.putIfAbsent(w.toLowerCase(Locale.ROOT), bare));
                bareByRole.putIfAbsent(row.get("role"), bare);
              });
    }
  }

  /**
   * Reads the codes of role words.
   *
   * @throws Tables.TableException where a table is broken
   */
  public static ActorCodes load(Tables tables) {
    return new ActorCodes(tables);
  }

  /**
   * The code of the first candidate, or of the role word.
   *
   * @param day of the event
   */
  public Optional<String> code(ActorMention mention, LocalDate day) {
    if (mention.candidates().isEmpty()) {
      return role(mention);
    }
    Optional<String> code = code(mention.candidates().get(0), day);
    if (mention.kind() == ActorMention.Kind.METONYM) {
      return code.map(c -> c.length() == COUNTRY ? c + GOVERNMENT : c);
    }
    return code.or(() -> role(mention));
  }

  /**
   * The code that an actor bears on a day. Out of its known time only its country (or "IGO", "NGO"
   * ...) is sure: the first three letters of what it bore last.
   */
  public Optional<String> code(Actor actor, LocalDate day) {
    return actor
        .on(day)
        .map(Tenure::code)
        .or(
            () ->
                actor.tenures().stream()
                    .max(Comparator.comparing(t -> t.from().orElse(LocalDate.MIN)))
                    .map(t -> t.code().substring(0, COUNTRY)));
  }

  /** Country and role; without a country the role word's own code. */
  private Optional<String> role(ActorMention mention) {
    if (mention.country().isPresent()) {
      String role = mention.role().orElse("");
      return mention.country().map(c -> c + role);
    }
    return mention
        .role()
        .map(
            role -> {
              String text = mention.text().toLowerCase(Locale.ROOT);
              String word = text.substring(text.lastIndexOf(' ') + 1);
              Optional<String> bare =
                  Optional.ofNullable(bareByWord.get(text))
                      .or(() -> Optional.ofNullable(bareByWord.get(word)));
              return bare.filter(b -> b.contains(role)).orElse(bareByRole.getOrDefault(role, role));
            });
  }

  /** Full name of the first candidate. */
  public Optional<String> name(ActorMention mention) {
    return mention.candidates().stream().findFirst().map(Actor::name);
  }

  /** The lexicon's id of the first candidate; empty for actors that the lexicon does not hold. */
  public Optional<String> id(ActorMention mention) {
    return mention.candidates().stream()
        .findFirst()
        .map(Actor::id)
        .filter(i -> !i.isEmpty())
        .map(i -> mention.kind() == ActorMention.Kind.METONYM ? i + "-" + GOVERNMENT : i);
  }
}
