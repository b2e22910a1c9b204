package dev.dragoman.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.util.List;
import java.util.Optional;

/** A running server. */
public final class Server implements AutoCloseable {
  private static final long LARGEST_BODY = 32L << 20;
  private final Services services;
  private final Access access;
  private final Arrivals arrivals;
  private final Intake intake;
  private final Javalin javalin;

  private Server(Services services, Access access) {
    this.services = services;
    this.access = access;
    this.arrivals = new Arrivals(services);
    this.intake = new Intake(services);
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts one.
   *
   * @throws BindException where the port is taken
   */
  public static Server start(Services services, Access access) throws BindException {
    Server server = new Server(services, access);
    try {
      server.javalin.start(access.host(), access.port());
    } catch (JavalinBindException e) {
      throw new BindException(
          "port "
              + access.port()
              + " of "
              + access.host()
              + " is taken; --port 0 takes a free one");
    }
    server.arrivals.start();
    return server;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    groups().forEach(group -> group.add(config.routes));
  }

  /** All that is answered. */
  private List<Routes> groups() {
    Shapes shapes = Shapes.load(services.tables());
    return List.of(
        new Metrics(services, arrivals),
        new Guard(access),
        new Etags(services),
        new ClaimsApi(services),
        new IncidentsApi(services, shapes),
        new DocumentsApi(services),
        new RelationsApi(services, shapes),
        new RecordApi(services),
        new SearchApi(services, shapes),
        new ExportApi(services),
        new IntakeApi(services, intake),
        new StreamApi(arrivals),
        new DocsApi(),
        new Pages(),
        new Problems());
  }

  /** Every route but the page's files, as {@code GET /api/claims}. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(h -> h.endpoint)
        .filter(e -> e.method.isHttpMethod() && !ofThePage(e))
        .map(e -> e.method.name() + " " + e.path)
        .toList();
  }

  private static boolean ofThePage(Endpoint endpoint) {
    Roles roles = endpoint.metadata(Roles.class);
    return roles != null && roles.getRoles().contains(Open.PAGE);
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
    arrivals.close();
    javalin.stop();
    intake.close();
  }
}
