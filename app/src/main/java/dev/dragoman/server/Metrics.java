package dev.dragoman.server;

import dev.dragoman.store.ClaimStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Whether the server is well: for who watches it. */
final class Metrics implements Routes {
  private static final String BEGUN = "begun";
  private final ClaimStore store;
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
  private final Histogram requests =
      Histogram.builder()
          .name("dragoman_request_seconds")
          .help("How long requests took, by route and status.")
          .labelNames("method", "route", "status")
          .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
          .classicOnly()
          .register(registry);

  Metrics(Services services, Arrivals arrivals) {
    this.store = services.store();
    GaugeWithCallback.builder()
        .name("dragoman_record")
        .help("What the record holds.")
        .labelNames("of")
        .callback(this::record)
        .register(registry);
    GaugeWithCallback.builder()
        .name("dragoman_listeners")
        .help("How many listen to /api/stream.")
        .callback(to -> to.call(arrivals.listeners()))
        .register(registry);
    GaugeWithCallback.builder()
        .name("dragoman_memory_used_bytes")
        .help("Memory of the Java heap in use.")
        .callback(
            to -> to.call(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()))
        .register(registry);
  }

  private void record(GaugeWithCallback.Callback to) {
    ClaimStore.Stats stats = store.stats();
    to.call(stats.documents(), "documents");
    to.call(stats.copies(), "copies");
    to.call(stats.claims(), "claims");
    to.call(stats.quotes(), "quotes");
    to.call(stats.incidents(), "incidents");
  }

  @Override
  public void add(RoutesConfig to) {
    to.before(ctx -> ctx.attribute(BEGUN, System.nanoTime()));
    to.after(this::count);
    to.get("/metrics", this::metrics);
    to.get(
        "/health",
        ctx -> Json.send(ctx, Json.object().put("status", "ok").put("version", Server.version())),
        Open.ABOUT);
  }

  private void count(Context ctx) {
    Long begun = ctx.attribute(BEGUN);
    if (begun != null) {
      String route =
          Optional.ofNullable(ctx.endpoints().lastHttpEndpoint()).map(e -> e.path).orElse("none");
      requests
          .labelValues(ctx.method().name(), route, String.valueOf(ctx.statusCode()))
          .observe((System.nanoTime() - begun) / 1e9);
    }
  }

  private void metrics(Context ctx) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    writer.write(text, registry.scrape(), EscapingScheme.DEFAULT);
    ctx.contentType(PrometheusTextFormatWriter.CONTENT_TYPE).result(text.toByteArray());
  }
}
