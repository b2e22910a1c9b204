package dev.dragoman.actor;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Tenure;
import java.time.LocalDate;
import java.util.Optional;

/** The CAMEO code of a mention on the day of the event. */
public final class ActorCodes {
  private static final int COUNTRY = 3;
  private final ActorWords words;

  private ActorCodes(ActorWords words) {
    this.words = words;
  }

  public static ActorCodes load(Tables tables) {
    return new ActorCodes(ActorWords.load(tables));
  }

  /** Absent where the lexicon cannot place the mention. */
  public Optional<String> code(ActorMention mention, LocalDate day) {
    if (!mention.candidates().isEmpty()) {
      Actor actor = mention.candidates().get(0);
      Optional<String> code = actor.on(day).map(Tenure::code);
      if (code.isPresent()) {
        return mention.kind() == ActorMention.Kind.METONYM ? code.map(c -> c + "GOV") : code;
      }
      // past what the lexicon knows: the country, never an old office
      return actor.tenures().stream().findFirst().map(t -> t.code().substring(0, COUNTRY));
    }
    if (mention.role().isPresent()) {
      return mention.country().map(c -> c + mention.role().orElseThrow()).or(() -> words.bare(mention.role().orElseThrow()));
    }
    return mention.country();
  }

  public Optional<String> name(ActorMention mention) {
    return mention.candidates().stream().findFirst().map(Actor::name);
  }

  public Optional<String> id(ActorMention mention) {
    return mention.candidates().stream().findFirst().map(Actor::id);
  }
}
