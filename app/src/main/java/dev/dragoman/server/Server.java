package dev.dragoman.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.Optional;

/** A running server. */
public final class Server implements AutoCloseable {
  private static final long LARGEST_BODY = 32L << 20;
  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts one.
   *
   * @param host an address of this machine to listen at
   * @param port to listen at; 0 takes a free one
   */
  public static Server start(Services services, String host, int port) {
    Javalin javalin = Javalin.create(config -> configure(config, services));
    return new Server(javalin.start(host, port));
  }

  private static void configure(JavalinConfig config, Services services) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    groups(services).forEach(group -> group.add(config.routes));
  }

  /** All that is answered. */
  private static List<Routes> groups(Services services) {
    Shapes shapes = Shapes.load(services.tables());
    return List.of(
        new ClaimsApi(services),
        new IncidentsApi(services, shapes),
        new DocumentsApi(services),
        new RelationsApi(services, shapes),
        new RecordApi(services),
        new Pages(),
        new Problems());
  }

  /** At which port it listens. */
  public int port() {
    return javalin.port();
  }

  /** The version as the jar has it. */
  static String version() {
    return Optional.ofNullable(Server.class.getPackage().getImplementationVersion())
        .orElse("(development)");
  }

  /** Ends it, requests under way first. */
  @Override
  public void close() {
    javalin.stop();
  }
}
