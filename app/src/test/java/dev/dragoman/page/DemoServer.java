package dev.dragoman.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code dragoman demo} in a process of its own: one for all tests of a run. */
final class DemoServer {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;
  private final URI address;

  private DemoServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Where it answers, without a path. */
  static URI address() {
    return Running.ONE.address;
  }

  private static final class Running {
    private static final DemoServer ONE = start();
  }

  private static DemoServer start() {
    try {
      Path store = Files.createTempDirectory("dragoman-demo");
      Process process =
          new ProcessBuilder(
                  List.of(
                      ProcessHandle.current().info().command().orElse("java"),
                      "-Xmx1g",
                      "-cp",
                      System.getProperty("java.class.path"),
                      "dev.dragoman.cli.Main",
                      "demo",
                      "--port",
                      "0",
                      "--store",
                      store.toString()))
              .redirectErrorStream(true)
              .start();
      DemoServer server = new DemoServer(process, address(process));
      Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroy));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it says is read to its end, so that it never waits for a reader. */
  private static URI address(Process process) throws IOException {
    BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder before = new StringBuilder();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread reader = new Thread(() -> told.lines().forEach(rest -> {}), "demo's output");
        reader.setDaemon(true);
        reader.start();
        return URI.create(address.group());
      }
      before.append(line).append('\n');
    }
    throw new IOException("the demo ended without an address:\n" + before);
  }
}
