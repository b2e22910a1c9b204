package dev.dragoman.exchange;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Action;
import dev.dragoman.model.Actor;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Span;
import dev.dragoman.model.Status;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims that {@link JsonLines} writes. A claim comes back as far as its JSON tells:
 * written again it is the same. What JSON does not tell is empty or plain:
 *
 * <ul>
 *   <li>of a speaker's expression there are its words, and of who is meant the id and the name (an
 *       {@link Actor.Kind#ORGANISATION} without tenures); where it stands is not known, nor is what
 *       it says
 *   <li>an expression of time is a {@code DATE} with the claim's days and an empty value; its and a
 *       speaker's sentence is 0
 *   <li>confidence has two decimals, and there are no signals where they were not asked for
 * </ul>
 *
 * <p>Safe for any number of threads.
 */
public final class ClaimJson {
  private static final Map<String, Status> STATUSES = Names.values(Status.class);

  private final Map<String, String> names;

  private ClaimJson(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /**
   * @param tables where actions have their names, which the JSON does not tell
   */
  public static ClaimJson load(Tables tables) {
    Map<String, String> names = new HashMap<>();
    tables.read("cameo.tsv").forEach(row -> names.putIfAbsent(row.get("code"), row.get("name")));
    return new ClaimJson(names);
  }

  /**
   * A claim and the version of the codebook that made it.
   *
   * @param claim it
   * @param codebook {@code sha256:...}
   */
  public record Versioned(Claim claim, String codebook) {}

  /**
   * One claim alone, as {@link JsonLines#claim} writes it.
   *
   * @throws IOException where it is no claim; the message says what of it, and where
   */
  public Versioned read(String json) throws IOException {
    return JsonCursor.read(json, this::claim);
  }

  /** {@link #read(String)} of UTF-8. */
  public Versioned read(byte[] utf8) throws IOException {
    return JsonCursor.read(utf8, this::claim);
  }

  Versioned claim(JsonCursor in) throws IOException {
    Draft draft = new Draft();
    try {
      in.object(key -> field(in, draft, key));
      return draft.claim(in, names);
    } catch (IllegalArgumentException e) {
      throw in.error(String.valueOf(e.getMessage()));
    }
  }

  private static boolean field(JsonCursor in, Draft to, String key) throws IOException {
    switch (key) {
      case "id" -> to.id = in.string();
      case "action" -> to.cameo = in.string();
      case "plover" -> plover(in, to);
      case "quad" -> to.quad = in.integer();
      case "goldstein" -> to.goldstein = in.number();
      case "source" -> to.source = in.optional(ClaimJson::party);
      case "also_source" -> to.alsoSource = in.list(ClaimJson::party);
      case "target" -> to.target = in.optional(ClaimJson::party);
      case "also_target" -> to.alsoTarget = in.list(ClaimJson::party);
      case "when" -> to.when = Circumstances.when(in);
      case "where" -> to.where = in.optional(Circumstances::where);
      case "reciprocal" -> to.reciprocal = in.bool();
      case "says" -> to.says = Voices.says(in);
      case "status" -> to.status = in.named(STATUSES);
      case "background" -> to.background = in.bool();
      case "quantities" -> to.quantities = Circumstances.quantities(in);
      case "evidence" -> to.evidence = evidence(in);
      case "rule" -> to.rule = in.string();
      case "confidence" -> to.confidence = in.number();
      case "signals" -> to.signals = in.list(JsonCursor::string);
      case "codebook" -> to.codebook = in.string();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void plover(JsonCursor in, Draft to) throws IOException {
    if (in.isNull()) {
      return;
    }
    in.object(
        key -> {
          switch (key) {
            case "event" -> to.event = in.optionalString();
            case "mode" -> to.mode = in.optionalString();
            case "context" -> to.context = in.list(JsonCursor::string);
            default -> {
              return false;
            }
          }
          return true;
        });
  }

  private static Claim.Party party(JsonCursor in) throws IOException {
    var to =
        new Object() {
          Optional<String> id = Optional.empty();
          Optional<String> code = Optional.empty();
          Optional<String> name = Optional.empty();
          @Nullable String text;
          @Nullable Span span;
        };
    in.object(
        key -> {
          switch (key) {
            case "id" -> to.id = in.optionalString();
            case "code" -> to.code = in.optionalString();
            case "name" -> to.name = in.optionalString();
            case "text" -> to.text = in.string();
            case "span" -> to.span = in.span();
            default -> {
              return false;
            }
          }
          return true;
        });
    return new Claim.Party(
        to.id, to.code, to.name, in.must(to.text, "text"), in.must(to.span, "span"));
  }

  private static Claim.Evidence evidence(JsonCursor in) throws IOException {
    var to =
        new Object() {
          @Nullable Span sentence;
          @Nullable Span trigger;
        };
    in.object(
        key -> {
          switch (key) {
            case "sentence" -> to.sentence = in.span();
            case "trigger" -> to.trigger = in.span();
            default -> {
              return false;
            }
          }
          return true;
        });
    return new Claim.Evidence(in.must(to.sentence, "sentence"), in.must(to.trigger, "trigger"));
  }

  /** The values read so far. */
  private static final class Draft {
    @Nullable String id;
    @Nullable String cameo;
    Optional<String> event = Optional.empty();
    Optional<String> mode = Optional.empty();
    List<String> context = List.of();
    int quad;
    double goldstein;
    Optional<Claim.Party> source = Optional.empty();
    List<Claim.Party> alsoSource = List.of();
    Optional<Claim.Party> target = Optional.empty();
    List<Claim.Party> alsoTarget = List.of();
    Claim.@Nullable When when;
    Optional<Claim.Where> where = Optional.empty();
    boolean reciprocal;
    @Nullable Attribution says;
    @Nullable Status status;
    boolean background;
    List<Quantity> quantities = List.of();
    Claim.@Nullable Evidence evidence;
    @Nullable String rule;
    double confidence;
    List<String> signals = List.of();
    String codebook = "";

    Versioned claim(JsonCursor in, Map<String, String> names) throws IOException {
      String code = in.must(cameo, "action");
      Action action =
          new Action(code, names.getOrDefault(code, ""), event, mode, context, quad, goldstein);
      Claim claim =
          new Claim(
              in.must(id, "id"),
              action,
              source,
              alsoSource,
              target,
              alsoTarget,
              in.must(when, "when"),
              where,
              reciprocal,
              in.must(says, "says"),
              in.must(status, "status"),
              background,
              quantities,
              in.must(evidence, "evidence"),
              in.must(rule, "rule"),
              confidence,
              signals);
      return new Versioned(claim, codebook);
    }
  }
}
