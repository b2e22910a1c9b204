package dev.dragoman.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Files that their owner alone may read. */
final class Private {
  private Private() {}

  /** Writes a file whole or not at all; it is never, not even for a moment, open to others. */
  static void write(Path file, String text) throws IOException {
    Path part = Files.createTempFile(folder(file), ".part", "", attributes(file));
    try {
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath().getRoot() : parent;
  }

  /** Mode 600, where the file system knows modes. */
  private static FileAttribute<?>[] attributes(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? List.of(
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
            .toArray(FileAttribute<?>[]::new)
        : new FileAttribute<?>[0];
  }
}
