package dev.dragoman.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.dragoman.store.QueryParameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** openapi.yaml tells what the server does, no more and no less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private Served served;
  private JsonNode description;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    served = Served.of(folder, "2015-11-24", "2020-02");
    description = YAML.readTree(served.get("/openapi.yaml").body());
  }

  @AfterAll
  void close() {
    served.close();
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
  }

  @Test
  void everyRouteIsDescribed() {
    Set<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : resolved(path.getValue()).properties()) {
        described.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    assertEquals(described, new TreeSet<>(served.server().routes()));
  }

  @Test
  void parametersAreThoseOfAQuery() {
    JsonNode parameters = description.path("components").path("parameters");
    assertEquals(QueryParameter.values().length, parameters.size());
    for (QueryParameter parameter : QueryParameter.values()) {
      JsonNode described = parameters.path(parameter.option());
      assertEquals(parameter.option(), described.path("name").asText());
      assertEquals(parameter.description(), described.path("description").asText());
      boolean many = described.path("schema").path("type").asText().equals("array");
      assertEquals(parameter.most() > 1, many, parameter.option());
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (String reference : description.findValuesAsText("$ref")) {
      assertTrue(!description.at(reference.substring(1)).isMissingNode(), reference);
    }
  }

  @Test
  void answersAreAsDescribed() {
    String incident =
        served.ask("/api/incidents?sort=weight").path("items").path(0).path("id").asText();
    String document = served.ask("/api/documents").path("items").path(0).path("id").asText();
    for (String path :
        List.of(
            "/api/claims?limit=100",
            "/api/claims?text=jet&order=match",
            "/api/incidents?limit=100",
            "/api/documents?limit=100",
            "/api/relations?dyad=RUS-TUR",
            "/api/dyads",
            "/api/places",
            "/api/actors",
            "/api/stats",
            "/api/search?q=Syria",
            "/health")) {
      valid(path.replaceAll("\\?.*", ""), path);
    }
    valid("/api/incidents/{id}", "/api/incidents/" + incident);
    valid("/api/documents/{id}", "/api/documents/" + document);
  }

  @Test
  void problemsAreAsDescribed() {
    for (String path : List.of("/api/claims?quad=9", "/api/nothing")) {
      assertEquals(List.of(), wrong("Problem", served.ask(path)), path);
    }
  }

  private void valid(String described, String path) {
    JsonNode operation = resolved(description.path("paths").path(described)).path("get");
    String schema = operation.at("/responses/200/content/application~1json/schema/$ref").asText();
    assertTrue(!schema.isEmpty(), described);
    String name = schema.substring(schema.lastIndexOf('/') + 1);
    assertEquals(List.of(), wrong(name, served.ask(path)), path);
  }

  private List<String> wrong(String schema, JsonNode answer) {
    String own = description.path("components").path("schemas").toString();
    ObjectNode whole = YAML.createObjectNode().put("$ref", "#/$defs/" + schema);
    whole.set("$defs", Served.json(own.replace("#/components/schemas/", "#/$defs/")));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(whole)
        .validate(answer)
        .stream()
        .map(Object::toString)
        .limit(10)
        .toList();
  }

  @Test
  void aPageShowsIt() {
    String page = served.get("/api/docs").body();
    for (String route : List.of("/api/claims", "/api/stream", "id=\"StoredClaim\"", "dyad")) {
      assertTrue(page.contains(route), route);
    }
    assertTrue(!page.contains("<script") && !page.contains("style=") && !page.contains("http:"));
  }
}
