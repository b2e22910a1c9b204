package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The API's description as HTML, by tag, with a table of what each answer holds. */
final class DocsPage {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final String SCHEMAS = "#/components/schemas/";

  private final JsonNode description;
  private final StringBuilder html = new StringBuilder();

  private DocsPage(JsonNode description) {
    this.description = description;
  }

  /**
   * @param openapi YAML
   */
  static String of(byte[] openapi) throws IOException {
    DocsPage page = new DocsPage(YAML.readTree(openapi));
    page.write();
    return page.html.toString();
  }

  private void write() {
    JsonNode info = description.path("info");
    html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<title>The API · Dragoman</title><link rel=\"icon\" href=\"/icon.svg\">")
        .append("<link rel=\"stylesheet\" href=\"/docs.css\"></head><body><main>")
        .append("<p><a href=\"/\">Dragoman</a> · <a href=\"/openapi.yaml\">openapi.yaml</a></p>")
        .append("<h1>The API</h1>");
    for (String paragraph : info.path("description").asText().split("\n\n")) {
      paragraph(paragraph);
    }
    for (JsonNode tag : description.path("tags")) {
      element("h2", tag.path("description").asText());
      operations(tag.path("name").asText());
    }
    element("h2", "What answers hold.");
    description.path("components").path("schemas").properties().forEach(this::schema);
    html.append("</main></body></html>\n");
  }

  private void operations(String tag) {
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      JsonNode item = resolved(path.getValue());
      for (Map.Entry<String, JsonNode> each : item.properties()) {
        if (each.getValue().path("tags").path(0).asText().equals(tag)) {
          operation(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue());
        }
      }
    }
  }

  private void operation(String method, String path, JsonNode operation) {
    String id = (method + path).replaceAll("[^A-Za-z0-9]+", "-");
    html.append("<h3 id=\"").append(id).append("\"><a href=\"#").append(id).append("\">");
    html.append("<span class=\"method\">").append(method).append("</span> ");
    html.append(escaped(path)).append("</a></h3>");
    paragraph(operation.path("summary").asText());
    if (operation.has("description")) {
      paragraph(operation.path("description").asText());
    }
    parameters(operation.path("parameters"));
    answers(operation.path("responses"));
  }

  private void parameters(JsonNode parameters) {
    if (parameters.isEmpty()) {
      return;
    }
    html.append("<details><summary>").append(parameters.size()).append(" parameter");
    html.append(parameters.size() == 1 ? "" : "s").append("</summary><table>");
    for (JsonNode each : parameters) {
      JsonNode parameter = resolved(each);
      String name = parameter.path("name").asText();
      String needed = parameter.path("required").asBoolean() ? ", needed" : "";
      row(name, type(parameter.path("schema")) + needed, parameter.path("description").asText());
    }
    html.append("</table></details>");
  }

  private void answers(JsonNode responses) {
    html.append("<p class=\"soft\">");
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : responses.properties()) {
      JsonNode response = resolved(each.getValue());
      String code = each.getKey().equals("default") ? "else" : each.getKey();
      String schema = "";
      for (JsonNode content : response.path("content")) {
        schema = content.has("schema") ? " " + type(content.path("schema")) : schema;
      }
      all.add(code + " " + escaped(response.path("description").asText()) + schema);
    }
    html.append(String.join(" · ", all)).append("</p>");
  }

  private void schema(Map.Entry<String, JsonNode> named) {
    JsonNode schema = named.getValue();
    html.append("<h3 id=\"").append(named.getKey()).append("\">").append(named.getKey());
    html.append("</h3>");
    paragraph(schema.path("description").asText());
    for (JsonNode part : schema.path("allOf")) {
      html.append("<p>all of ").append(type(part)).append(", and</p>");
    }
    html.append("<table>");
    schema
        .path("properties")
        .properties()
        .forEach(
            p -> row(p.getKey(), type(p.getValue()), p.getValue().path("description").asText()));
    html.append("</table>");
  }

  /** What a value is, in a word or a link; HTML. */
  private String type(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().replace(SCHEMAS, "");
      return "<a href=\"#" + name + "\">" + name + "</a>";
    }
    for (String any : List.of("anyOf", "allOf")) {
      if (schema.has(any)) {
        List<String> parts = new ArrayList<>();
        schema.path(any).forEach(part -> parts.add(type(part)));
        return String.join(any.equals("anyOf") ? " or " : " and ", parts);
      }
    }
    if (schema.has("enum")) {
      List<String> values = new ArrayList<>();
      schema
          .path("enum")
          .forEach(value -> values.add("<code>" + escaped(value.asText()) + "</code>"));
      return String.join(", ", values);
    }
    if (schema.path("type").asText().equals("array")) {
      return "list of " + (schema.has("items") ? type(schema.path("items")) : "anything");
    }
    List<String> types = new ArrayList<>();
    schema.path("type").forEach(t -> types.add(t.asText()));
    return escaped(types.isEmpty() ? schema.path("type").asText() : String.join(" or ", types));
  }

  /** What a reference stands for. */
  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
  }

  private void row(String name, String type, String about) {
    html.append("<tr><th scope=\"row\"><code>").append(escaped(name)).append("</code></th><td>");
    html.append(type).append("</td><td>").append(escaped(about)).append("</td></tr>");
  }

  private void paragraph(String text) {
    element("p", text.strip());
  }

  private void element(String name, String text) {
    if (!text.isEmpty()) {
      html.append('<').append(name).append('>').append(escaped(text));
      html.append("</").append(name).append('>');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
