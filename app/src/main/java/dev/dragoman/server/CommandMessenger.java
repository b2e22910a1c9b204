package dev.dragoman.server;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program, the JSON on its standard input; 0 says that it took it. What it prints goes
 * nowhere.
 */
record CommandMessenger(Path program) implements Messenger {
  private static final long PATIENCE_SECONDS = 60;

  @Override
  public void send(String delivery, byte[] json) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(program.toAbsolutePath().toString());
    builder.environment().put("DRAGOMAN_DELIVERY", delivery);
    builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(json);
    } catch (IOException e) {
      // a program may end without reading: its exit tells
      process.onExit();
    }
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("it still ran after " + PATIENCE_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException("it ended with " + process.exitValue());
    }
  }
}
