package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.Coder;
import dev.dragoman.codebook.Attempt;
import dev.dragoman.codebook.Attempt.Outcome;
import dev.dragoman.codebook.Rule;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Span;
import dev.dragoman.model.TimeInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a claim is as it is: the rule that made it, the clause as it was read, the rules that its
 * words triggered as well, and where its day, place and speaker come from. The document is read
 * again, as {@code dragoman explain} does; what a claim keeps of its making is told from the claim.
 *
 * @param coding the stored one
 * @param claim of it
 */
record Why(Coder coder, Coding coding, Claim claim) {
  /**
   * @throws Problem where today's codebook has no such rule
   */
  ObjectNode json() {
    Rule rule =
        coder.codebook().pages().stream()
            .flatMap(page -> page.rules().stream())
            .filter(r -> r.name().equals(claim.rule()))
            .findFirst()
            .orElseThrow(this::gone);
    List<Attempt> attempts = coder.telling().attempts(coding.document());
    Optional<Attempt> fired = fired(attempts);
    ObjectNode json = Json.object();
    json.set("rule", rule(rule));
    json.set("clause", fired.map(a -> clause(a.clause())).orElseGet(this::unread));
    ArrayNode rejected = json.putArray("rejected");
    fired.ifPresent(a -> rejected(a.clause(), attempts).forEach(r -> rejected.add(attempt(r))));
    ArrayNode reasons = json.putArray("reasons");
    reasons(rule, fired.isPresent()).forEach(reasons::add);
    return json;
  }

  private Problem gone() {
    return Problem.of(
        409,
        "No such rule",
        claim.rule()
            + " made this claim, and today's codebook has no such rule; dragoman replay codes again.");
  }

  /** The attempt that became the claim: on its very trigger, or else in its sentence. */
  private Optional<Attempt> fired(List<Attempt> attempts) {
    Span trigger = claim.evidence().trigger();
    return attempts.stream()
        .filter(a -> a.outcome() == Outcome.FIRED && a.rule().name().equals(claim.rule()))
        .filter(a -> claim.evidence().sentence().contains(a.clause().trigger()))
        .min(Comparator.comparingInt(a -> trigger.contains(a.clause().trigger()) ? 0 : 1));
  }

  private static List<Attempt> rejected(Clause clause, List<Attempt> attempts) {
    return attempts.stream()
        .filter(a -> a.outcome() != Outcome.FIRED && a.clause().trigger().equals(clause.trigger()))
        .toList();
  }

  private static ObjectNode rule(Rule rule) {
    ObjectNode json = Json.object();
    json.put("name", rule.name()).put("code", rule.label()).put("pattern", rule.pattern());
    json.put("page", rule.file().replaceAll("^.*/|\\.md$", "")).put("line", rule.line());
    return json.put("comment", rule.comment().orElse(null));
  }

  private static ObjectNode attempt(Attempt attempt) {
    return Json.object()
        .put("rule", attempt.rule().name())
        .put("code", attempt.rule().label())
        .put("reason", attempt.why());
  }

  private ObjectNode clause(Clause clause) {
    ObjectNode json = Json.object();
    json.put("predicate", clause.lemma()).put("voice", voice(clause));
    ArrayNode parts = json.putArray("parts");
    part(parts, "predicate", clause.trigger());
    clause.support().ifPresent(verb -> part(parts, "supporting verb", clause.tree().span(verb)));
    for (Argument argument : clause.arguments()) {
      part(parts, role(argument), argument.span());
    }
    return json;
  }

  private void part(ArrayNode parts, String role, Span span) {
    ObjectNode part = parts.addObject().put("role", role).put("text", words(span));
    part.putArray("span").add(span.start()).add(span.end());
  }

  private static String role(Argument argument) {
    String role = argument.role().name().toLowerCase(Locale.ROOT);
    return (argument.preposition().isEmpty() ? role : role + ": " + argument.preposition())
        + (argument.implied() ? " (implied)" : "");
  }

  /** As the words have it; the arguments are always those of the active voice. */
  private static String voice(Clause clause) {
    return switch (clause.kind()) {
      case NOUN -> "nominal";
      case ADJECTIVE -> "adjective";
      case VERB ->
          clause.tree().children(clause.head(), "auxpass", "nsubjpass", "agent").isEmpty()
              ? "active"
              : "passive";
    };
  }

  /** Where today's rules do not make the claim: its own evidence. */
  private ObjectNode unread() {
    ObjectNode json = Json.object();
    json.put("predicate", words(claim.evidence().trigger())).put("voice", "unknown");
    ArrayNode parts = json.putArray("parts");
    claim.source().ifPresent(p -> part(parts, "source", p.span()));
    claim.target().ifPresent(p -> part(parts, "target", p.span()));
    return json;
  }

  private List<String> reasons(Rule rule, boolean today) {
    List<String> reasons = new ArrayList<>();
    if (!today) {
      reasons.add(
          "Today's codebook reads this sentence otherwise; the claim was made by "
              + coding.codebook()
              + ".");
    }
    if (!rule.code().equals(claim.action().cameo())) {
      reasons.add(
          "Action: the rule's code is "
              + rule.label()
              + "; the words about the act make it "
              + claim.action().cameo()
              + ", "
              + claim.action().name()
              + ".");
    }
    reasons.add("Time: " + when());
    reasons.add("Place: " + where());
    reasons.add("Speaker: " + says(claim.says()));
    reasons.add(
        "Status: "
            + claim.status().name().toLowerCase(Locale.ROOT)
            + (claim.background() ? ", told as history." : ", told as this document's news."));
    reasons.add(
        String.format(Locale.ROOT, "Confidence: %.2f", claim.confidence())
            + (claim.signals().isEmpty()
                ? "."
                : ", by " + String.join(", ", claim.signals()) + "."));
    return reasons;
  }

  private String when() {
    String days = claim.when().interval().map(Why::days).orElse("no day");
    String words = claim.when().mention().map(m -> "“" + m.text() + "”").orElse("");
    return switch (claim.when().basis()) {
      case TEXT -> days + (words.isEmpty() ? ", as the text has it." : ", by " + words + ".");
      case PUBLISHED -> days + ", the day of publication: the text names no other.";
      case NONE ->
          words.isEmpty()
              ? "no day: the text names none, and its tense does not allow the day of publication."
              : "no day: " + words + " names none that can be counted from.";
    };
  }

  private static String days(TimeInterval days) {
    return days.start() + (days.start().equals(days.end()) ? "" : " to " + days.end());
  }

  private String where() {
    return claim
        .where()
        .map(w -> w.place().name() + ", by “" + w.text() + "”: " + w.reason() + ".")
        .orElse("none that is this event's.");
  }

  private static String says(Attribution said) {
    String who =
        said.speaker().kind() == Speaker.Kind.NARRATOR
            ? "the outlet's own voice"
            : "“" + said.speaker().text() + "”";
    return who
        + said.cue().map(cue -> ", by the cue “" + cue + "”").orElse("")
        + ", who "
        + said.stance().name().toLowerCase(Locale.ROOT)
        + " it.";
  }

  private String words(Span span) {
    return span.of(coding.document().text());
  }
}
