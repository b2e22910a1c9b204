package dev.dragoman.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;

/** Documents that come in and go. */
final class IntakeApi implements Routes {
  private static final String PUBLISHED = "published";
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
    Asked asked = Asked.of(ctx, "origin", PUBLISHED);
    byte[] body = ctx.bodyAsBytes();
    if (body.length == 0) {
      throw Problem.body(
          "A text, a web page, a JSON object with a text, an array or lines of such are wanted.");
    }
    String origin = asked.text("origin").orElse("request");
    Json.send(
        ctx, intake.take(origin, asked.day(PUBLISHED), new ByteArrayInputStream(body)).json());
  }

  private void forget(Context ctx) {
    String id = ctx.pathParam("id");
    if (services.store().forget(id).isEmpty()) {
      throw Problem.missing("The record has no document " + id + ".");
    }
    ctx.status(204);
  }
}
