package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.ingest.IngestRun;
import dev.dragoman.ingest.Rejects;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;

/** Documents that come in and go. */
final class IntakeApi implements Routes {
  private final Services services;
  private final Intake intake;

  IntakeApi(Services services, Intake intake) {
    this.services = services;
    this.intake = intake;
  }

  @Override
  public void add(RoutesConfig to) {
    to.post("/api/documents", this::take);
    to.delete("/api/documents/{id}", this::forget);
    to.post(
        "/api/regroup",
        ctx -> ctx.future(() -> intake.regroup().thenAccept(done -> ctx.status(204))));
  }

  private void take(Context ctx) {
    Asked asked = Asked.of(ctx);
    byte[] body = ctx.bodyAsBytes();
    if (body.length == 0) {
      throw Problem.body(
          "A text, a web page, a JSON object with a text, an array or lines of such are wanted.");
    }
    Rejects rejects = new Rejects();
    IngestRun.Account account =
        intake.take(
            asked.text("origin").orElse("request"), new ByteArrayInputStream(body), rejects);
    ObjectNode json = Json.object();
    json.put("read", account.read()).put("known", account.known());
    json.put("coded", account.coded()).put("claims", account.claims());
    ArrayNode reasons = json.putArray("rejects");
    for (Rejects.Reason each : rejects.reasons()) {
      ObjectNode reason =
          reasons.addObject().put("reason", each.reason()).put("count", each.count());
      each.origins().forEach(reason.putArray("origins")::add);
    }
    Json.send(ctx, json);
  }

  private void forget(Context ctx) {
    String id = ctx.pathParam("id");
    if (services.store().forget(id).isEmpty()) {
      throw Problem.missing("The record has no document " + id + ".");
    }
    ctx.status(204);
  }
}
