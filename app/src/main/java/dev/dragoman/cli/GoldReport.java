package dev.dragoman.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dragoman.cli.GoldEvaluation.Confusion;
import dev.dragoman.cli.GoldEvaluation.Judged;
import dev.dragoman.cli.GoldEvaluation.Score;
import dev.dragoman.cli.GoldSet.Item;
import dev.dragoman.exchange.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an evaluation against marked relations tells people and programs. */
final class GoldReport {
  private static final int CONFUSIONS = 40;
  private final GoldEvaluation evaluation;

  GoldReport(GoldEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * Figures and confusions, a line each.
   *
   * @param examples how many texts are shown of each confusion
   */
  List<String> lines(int examples) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-14s%6s%7s%7s%7s%7s",
            Counts.of(evaluation.items(), "text"),
            "gold",
            "coded",
            "P",
            "R",
            "F1"));
    evaluation.overall().forEach((name, score) -> lines.add(line("  " + name, score)));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%-14s%6s%7s%7s%7s%7s   %s",
            "",
            "gold",
            "coded",
            "P",
            "R",
            "F1",
            "with both actors: P R F1"));
    evaluation
        .byLabel()
        .forEach(
            (label, score) -> {
              Score whole = evaluation.wholeByLabel().getOrDefault(label, score);
              lines.add(line("  " + label, score) + "   " + figures(whole));
            });
    lines.add("");
    lines.add("gold -> coded");
    List<Map.Entry<Confusion, List<Item>>> confusions = evaluation.confusions();
    confusions.stream().limit(CONFUSIONS).forEach(c -> confusion(lines, c, examples));
    if (confusions.size() > CONFUSIONS) {
      lines.add("  and " + (confusions.size() - CONFUSIONS) + " rarer ones");
    }
    return lines;
  }

  private static void confusion(
      List<String> lines, Map.Entry<Confusion, List<Item>> confusion, int examples) {
    List<Item> items = confusion.getValue();
    lines.add(
        String.format(
            Locale.ROOT,
            "%6d  %s -> %s",
            items.size(),
            confusion.getKey().gold(),
            confusion.getKey().coded()));
    items.stream()
        .distinct()
        .limit(examples)
        .forEach(i -> lines.add("          " + i.origin() + ": " + i.text().strip()));
  }

  private static String line(String name, Score score) {
    return String.format(Locale.ROOT, "%-14s%6d%7d", name, score.gold(), score.coded())
        + figures(score);
  }

  private static String figures(Score score) {
    return String.format(
        Locale.ROOT, "%7.3f%7.3f%7.3f", score.precision(), score.recall(), score.f1());
  }

  /** The same for programs, with every claim that counted; texts are left out. */
  void write(Path file) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("items", evaluation.items());
      scores(json, "overall", evaluation.overall());
      scores(json, "types", evaluation.byLabel());
      scores(json, "types_with_actors", evaluation.wholeByLabel());
      json.writeArrayFieldStart("confusions");
      for (Map.Entry<Confusion, List<Item>> confusion : evaluation.confusions()) {
        json.writeStartObject();
        json.writeStringField("gold", confusion.getKey().gold());
        json.writeStringField("coded", confusion.getKey().coded());
        json.writeNumberField("count", confusion.getValue().size());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("claims");
      for (Judged judged : evaluation.judged()) {
        claim(json, judged);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void scores(JsonGenerator json, String key, Map<String, Score> scores)
      throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, Score> entry : scores.entrySet()) {
      Score score = entry.getValue();
      json.writeObjectFieldStart(entry.getKey());
      json.writeNumberField("gold", score.gold());
      json.writeNumberField("coded", score.coded());
      json.writeNumberField("right", score.right());
      json.writeNumberField("precision", rounded(score.precision()));
      json.writeNumberField("recall", rounded(score.recall()));
      json.writeNumberField("f1", rounded(score.f1()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }

  private static void claim(JsonGenerator json, Judged judged) throws IOException {
    json.writeStartObject();
    json.writeStringField("item", judged.item().id());
    json.writeNumberField("line", judged.item().line());
    json.writeStringField("claim", judged.claim().id());
    json.writeStringField("action", judged.claim().action().cameo());
    json.writeStringField("rule", judged.claim().rule());
    json.writeNumberField("confidence", rounded(judged.claim().confidence()));
    json.writeArrayFieldStart("signals");
    for (String signal : judged.claim().signals()) {
      json.writeString(signal);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("agrees");
    for (Relation.Part part : judged.agrees()) {
      json.writeString(Names.of(part));
    }
    json.writeEndArray();
    json.writeNumberField("others", judged.others());
    json.writeEndObject();
  }
}
