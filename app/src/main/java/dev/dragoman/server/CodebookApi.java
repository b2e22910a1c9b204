package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.Coder;
import dev.dragoman.Examples;
import dev.dragoman.codebook.Page;
import dev.dragoman.codebook.Page.Example;
import dev.dragoman.codebook.Page.Part;
import dev.dragoman.codebook.Page.Prose;
import dev.dragoman.codebook.Page.Rules;
import dev.dragoman.codebook.Page.Table;
import dev.dragoman.codebook.Rule;
import io.javalin.config.RoutesConfig;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of the codebook in use, and what of the record their rules made. */
final class CodebookApi implements Routes {
  private final Services services;

  /** By page, rule and index of the part; a page's examples are run when it is first asked for. */
  private final Map<String, Map<String, ArrayNode>> coded = new ConcurrentHashMap<>();

  CodebookApi(Services services) {
    this.services = services;
  }

  @Override
  public void add(RoutesConfig to) {
    to.get("/api/codebook", ctx -> Json.send(ctx, pages()));
    to.get("/api/codebook/{name}", ctx -> Json.send(ctx, page(ctx.pathParam("name"))));
  }

  private ArrayNode pages() {
    Map<String, Long> made = services.store().rules();
    ArrayNode pages = Json.array();
    services.coder().get().codebook().pages().forEach(page -> pages.add(head(page, made)));
    return pages;
  }

  private ObjectNode page(String name) {
    Coder coder = services.coder().get();
    Page page =
        coder.codebook().pages().stream()
            .filter(p -> p.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Problem.missing("The codebook has no page " + name + "."));
    Map<String, Long> made = services.store().rules();
    Map<String, ArrayNode> examples =
        coded.computeIfAbsent(name, n -> examples(page, new Examples(coder)));
    ObjectNode json = head(page, made);
    ArrayNode parts = json.putArray("parts");
    for (Part part : page.parts()) {
      parts.add(part(part, made, examples));
    }
    return json;
  }

  private static Map<String, ArrayNode> examples(Page page, Examples examples) {
    Map<String, ArrayNode> byRule = new HashMap<>();
    for (int i = 0; i < page.parts().size(); i++) {
      if (page.parts().get(i) instanceof Example example) {
        for (String rule : examples.fired(example)) {
          byRule.computeIfAbsent(rule, r -> Json.array()).add(i);
        }
      }
    }
    return byRule;
  }

  private static ObjectNode head(Page page, Map<String, Long> made) {
    List<Rule> rules = page.rules();
    return Json.object()
        .put("name", page.name())
        .put("title", title(page))
        .put("summary", summary(page))
        .put("rules", rules.size())
        .put("examples", page.examples().size())
        .put("claims", rules.stream().mapToLong(r -> made.getOrDefault(r.name(), 0L)).sum());
  }

  /** Its heading. */
  private static String title(Page page) {
    return prose(page)
        .lines()
        .filter(line -> line.startsWith("# "))
        .findFirst()
        .map(line -> line.substring(2).strip())
        .orElse(page.name());
  }

  /** Its first paragraph, in one line. */
  private static String summary(Page page) {
    return String.join(
        " ",
        prose(page)
            .lines()
            .dropWhile(line -> line.isBlank() || line.startsWith("#"))
            .takeWhile(line -> !line.isBlank())
            .map(String::strip)
            .toList());
  }

  private static String prose(Page page) {
    return page.parts().stream()
        .filter(Prose.class::isInstance)
        .findFirst()
        .map(part -> ((Prose) part).markdown())
        .orElse("");
  }

  private static ObjectNode part(
      Part part, Map<String, Long> made, Map<String, ArrayNode> examples) {
    ObjectNode json = Json.object();
    if (part instanceof Rules rules) {
      json.put("kind", "rules").put("language", rules.language());
      ArrayNode all = json.putArray("rules");
      rules.rules().forEach(rule -> all.add(rule(rule, made, examples)));
    } else if (part instanceof Example example) {
      json.put("kind", "example");
      json.put("published", example.published().map(LocalDate::toString).orElse(null));
      json.put("text", example.text());
      example.expected().forEach(json.putArray("expected")::add);
      json.put("todo", example.todo());
    } else if (part instanceof Table table) {
      json.put("kind", "prose").put("markdown", markdown(table));
    } else {
      json.put("kind", "prose").put("markdown", ((Prose) part).markdown());
    }
    return json.put("line", part.line());
  }

  /** A table as the page shows it, for those who read it. */
  private static String markdown(Table table) {
    String head = (table.kind() + " " + table.language()).strip();
    return "```" + head + "\n" + String.join("\n", table.body()) + "\n```";
  }

  private static ObjectNode rule(
      Rule rule, Map<String, Long> made, Map<String, ArrayNode> examples) {
    ObjectNode json = Json.object();
    json.put("code", rule.label()).put("name", rule.name()).put("pattern", rule.pattern());
    json.put("comment", rule.comment().orElse(null));
    json.put("claims", made.getOrDefault(rule.name(), 0L));
    json.set("examples", examples.getOrDefault(rule.name(), Json.array()));
    return json.put("line", rule.line());
  }
}
