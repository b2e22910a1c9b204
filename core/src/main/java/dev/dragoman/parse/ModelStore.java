package dev.dragoman.parse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import org.jspecify.annotations.Nullable;

/**
 * Where the model file lies: in a folder of the user's, made when it is first asked for and anew
 * when it is damaged, of an older format, or made from other models. Two processes that want it at
 * once make it once. A release carries the file with it, and it is copied instead.
 */
public final class ModelStore {
  private static final String FILE = "models-en.bin";
  private static final String LOCK = "models-en.lock";
  private static final String PART = "models-en-";
  private static final String PART_END = ".part";

  /** One process locks a file once, whatever its threads do. */
  private static final Object MAKING = new Object();

  /** Told how the making of the file goes on. */
  @FunctionalInterface
  public interface Making {
    /**
     * A step begins.
     *
     * @param step in a few words
     * @param number of the step, from zero
     * @param steps how many there are
     */
    void begins(String step, int number, int steps);
  }

  private final Path folder;

  /** The model file that a release carries. */
  private final @Nullable URL carried;

  /**
   * @param folder made when it is not there
   */
  public ModelStore(Path folder) {
    this(folder, ModelStore.class.getResource(FILE));
  }

  ModelStore(Path folder, @Nullable URL carried) {
    this.folder = folder;
    this.carried = carried;
  }

  /** In {@code $DRAGOMAN_CACHE}, otherwise where the system keeps what can be made anew. */
  public static ModelStore ofUser() {
    return new ModelStore(
        folder("DRAGOMAN_CACHE", "")
            .or(() -> folder("XDG_CACHE_HOME", "dragoman"))
            .or(() -> folder("LOCALAPPDATA", "dragoman"))
            .orElseGet(ModelStore::underHome));
  }

  private static Optional<Path> folder(String variable, String below) {
    String value = System.getenv(variable);
    return value == null || value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value, below));
  }

  private static Path underHome() {
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    String home = System.getProperty("user.home", ".");
    return mac
        ? Path.of(home, "Library", "Caches", "dragoman")
        : Path.of(home, ".cache", "dragoman");
  }

  /** The model file, there or not. */
  public Path file() {
    return folder.resolve(FILE);
  }

  /**
   * The models, made first where they have to be.
   *
   * @throws UncheckedIOException when the file cannot be read, made or written; the message names
   *     it
   */
  public Models load(Making making) {
    try {
      byte[] fingerprint = fingerprint();
      Models models = open(fingerprint);
      return models != null ? models : made(fingerprint, making);
    } catch (IOException e) {
      throw new UncheckedIOException("models in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Makes the file anew, whatever is there. */
  public void rebuild(Making making) {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new UncheckedIOException("models in " + folder + ": " + e.getMessage(), e);
    }
    load(making);
  }

  private @Nullable Models open(byte[] fingerprint) throws IOException {
    try {
      return Models.read(ModelFile.open(file(), fingerprint));
    } catch (NoSuchFileException | ModelFile.Unfit e) {
      return null;
    }
  }

  private Models made(byte[] fingerprint, Making making) throws IOException {
    Files.createDirectories(folder);
    synchronized (MAKING) {
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        // another process may have made it while this one waited for the lock
        Models models = lock.isValid() ? open(fingerprint) : null;
        if (models != null) {
          return models;
        }
        removeUnfinished();
        make(fingerprint, making);
        return Models.read(ModelFile.open(file(), fingerprint));
      }
    }
  }

  private void make(byte[] fingerprint, Making making) throws IOException {
    Path part = Files.createTempFile(folder, PART, PART_END);
    try {
      if (carried != null) {
        making.begins("unpacking", 0, 1);
        try (InputStream in = carried.openStream()) {
          Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
      } else {
        ModelMaker.make(part, fingerprint, making);
      }
      Files.move(part, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** What a killed process left. */
  private void removeUnfinished() throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PART + "*" + PART_END)) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }

  /**
   * Of the file carried, or else SHA-256 over names, sizes and sums of what the library keeps in
   * its jars.
   */
  private byte[] fingerprint() throws IOException {
    if (carried != null) {
      try (InputStream in = carried.openStream()) {
        return ModelFile.fingerprint(in);
      }
    }
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    for (String source : ModelBuilder.sources()) {
      digest.update((source + " " + sum(source) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return digest.digest();
  }

  private static String sum(String source) throws IOException {
    URL url = ModelStore.class.getResource("/" + source);
    if (url == null) {
      throw new IOException("no " + source + " on the class path");
    }
    URLConnection connection = url.openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      return entry.getSize() + " " + Long.toHexString(entry.getCrc());
    }
    File file = new File(url.getPath());
    return file.length() + " " + file.lastModified();
  }
}
