package dev.dragoman.server;

import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** How words became a claim. */
final class WhyApi implements Routes {
  private static final String CLAIM = "claim";
  private final Services services;

  WhyApi(Services services) {
    this.services = services;
  }

  @Override
  public void add(RoutesConfig to) {
    to.get("/api/documents/{id}/why", this::why);
  }

  private void why(Context ctx) {
    String id = ctx.pathParam("id");
    String wanted =
        Asked.of(ctx, CLAIM)
            .text(CLAIM)
            .orElseThrow(() -> Problem.parameter(CLAIM, "a claim's id is wanted"));
    Coding coding =
        services
            .store()
            .coding(id)
            .orElseThrow(() -> Problem.missing("The record has no document " + id + "."));
    Claim claim =
        coding.claims().stream()
            .filter(c -> c.id().equals(wanted))
            .findFirst()
            .orElseThrow(
                () -> Problem.missing("The document " + id + " has no claim " + wanted + "."));
    Json.send(ctx, new Why(services.coder().get(), coding, claim).json());
  }
}
