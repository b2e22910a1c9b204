package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.ingest.IngestRun.Account;
import dev.dragoman.ingest.Rejects;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of texts handed in: the answer to {@code POST /api/documents}.
 *
 * @param account how many
 * @param rejects why some are not in the record
 */
public record Taken(Account account, List<Rejects.Reason> rejects) {
  public Taken {
    rejects = List.copyOf(rejects);
  }

  ObjectNode json() {
    ObjectNode json = Json.object();
    json.put("read", account.read()).put("known", account.known());
    json.put("coded", account.coded()).put("claims", account.claims());
    ArrayNode reasons = json.putArray("rejects");
    for (Rejects.Reason each : rejects) {
      ObjectNode reason =
          reasons.addObject().put("reason", each.reason()).put("count", each.count());
      each.origins().forEach(reason.putArray("origins")::add);
    }
    return json;
  }

  /** What {@link #json} wrote. */
  static Taken parse(JsonNode json) {
    List<Rejects.Reason> rejects = new ArrayList<>();
    for (JsonNode each : json.path("rejects")) {
      List<String> origins = new ArrayList<>();
      each.path("origins").forEach(o -> origins.add(o.asText()));
      rejects.add(
          new Rejects.Reason(each.path("reason").asText(), each.path("count").asInt(), origins));
    }
    return new Taken(
        new Account(
            json.path("read").asLong(),
            json.path("known").asLong(),
            json.path("coded").asLong(),
            json.path("claims").asLong()),
        rejects);
  }
}
