package dev.dragoman.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Named arrays in one file. Its head: the mark {@code DRAGOMAN}, the format's version, the
 * fingerprint of what it was made from, the file's length, where its directory begins, and a
 * CRC-32C of the rest. Then the sections, each at a multiple of eight, and at the end their
 * directory. Numbers are little-endian.
 */
final class ModelFile {
  /** Rises with every change of format, hash or content, so that older files are made anew. */
  static final int VERSION = 1;

  private static final long MARK = 0x4E414D4F47415244L;
  private static final int FINGERPRINT = 32;
  private static final int HEAD = 8 + 8 + FINGERPRINT + 8 + 8 + 8;
  private static final int CHUNK = 1 << 20;

  /** The file is not what it should be: cut, changed, or of another version or source. */
  static final class Unfit extends IOException {
    private static final long serialVersionUID = 1;

    Unfit(Path file, String why) {
      super(file + " " + why);
    }
  }

  private record Section(long start, long bytes) {}

  private final Path file;
  private final ByteBuffer content;
  private final Map<String, Section> sections = new HashMap<>();

  private ModelFile(Path file, ByteBuffer content) {
    this.file = file;
    this.content = content;
  }

  /**
   * Maps a file and checks it whole.
   *
   * @param fingerprint what it must have been made from
   * @throws Unfit when it has to be made anew
   * @throws IOException when it cannot be read
   */
  static ModelFile open(Path file, byte[] fingerprint) throws IOException {
    ByteBuffer content;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() < HEAD || channel.size() > Integer.MAX_VALUE) {
        throw new Unfit(file, "is cut short");
      }
      content =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
    }
    if (content.getLong(0) != MARK) {
      throw new Unfit(file, "is no model file");
    }
    if (content.getLong(8) != VERSION) {
      throw new Unfit(file, "is of format " + content.getLong(8) + ", not " + VERSION);
    }
    byte[] source = new byte[FINGERPRINT];
    content.get(16, source);
    if (!java.util.Arrays.equals(source, fingerprint)) {
      throw new Unfit(file, "was made from other models");
    }
    if (content.getLong(HEAD - 24) != content.capacity()) {
      throw new Unfit(file, "is cut short");
    }
    CRC32C sum = new CRC32C();
    sum.update(content.slice(HEAD, content.capacity() - HEAD));
    sum.update(content.slice(0, HEAD - Long.BYTES));
    if (sum.getValue() != content.getLong(HEAD - 8)) {
      throw new Unfit(file, "is damaged");
    }
    ModelFile opened = new ModelFile(file, content);
    opened.readDirectory((int) content.getLong(HEAD - 16));
    return opened;
  }

  /** What a file was made from, by its first bytes. */
  static byte[] fingerprint(InputStream in) throws IOException {
    in.skipNBytes(16);
    return in.readNBytes(FINGERPRINT);
  }

  private void readDirectory(int start) {
    ByteBuffer at = content.slice(start, content.capacity() - start).order(ByteOrder.LITTLE_ENDIAN);
    for (int n = at.getInt(); n > 0; n--) {
      byte[] name = new byte[at.getInt()];
      at.get(name);
      sections.put(
          new String(name, StandardCharsets.UTF_8), new Section(at.getLong(), at.getLong()));
    }
  }

  long[] longs(String name) {
    ByteBuffer part = part(name);
    long[] values = new long[part.remaining() / Long.BYTES];
    part.asLongBuffer().get(values);
    return values;
  }

  float[] floats(String name) {
    ByteBuffer part = part(name);
    float[] values = new float[part.remaining() / Float.BYTES];
    part.asFloatBuffer().get(values);
    return values;
  }

  byte[] bytes(String name) {
    ByteBuffer part = part(name);
    byte[] values = new byte[part.remaining()];
    part.get(values);
    return values;
  }

  int[] ints(String name) {
    ByteBuffer part = part(name);
    int[] values = new int[part.remaining() / Integer.BYTES];
    part.asIntBuffer().get(values);
    return values;
  }

  /** Lines of text. */
  String[] strings(String name) {
    String text = new String(bytes(name), StandardCharsets.UTF_8);
    return text.isEmpty() ? new String[0] : text.split("\n", -1);
  }

  private ByteBuffer part(String name) {
    Section section = sections.get(name);
    if (section == null) {
      throw new IllegalStateException(file + " has no part " + name);
    }
    return content
        .slice((int) section.start(), (int) section.bytes())
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Collects the arrays and writes them. */
  static final class Writer {
    private final List<String> names = new ArrayList<>();
    private final List<ByteBuffer> parts = new ArrayList<>();

    void longs(String name, long[] values) {
      ByteBuffer part = room((long) values.length * Long.BYTES);
      part.asLongBuffer().put(values);
      add(name, part);
    }

    void floats(String name, float[] values) {
      ByteBuffer part = room((long) values.length * Float.BYTES);
      part.asFloatBuffer().put(values);
      add(name, part);
    }

    void ints(String name, int[] values) {
      ByteBuffer part = room((long) values.length * Integer.BYTES);
      part.asIntBuffer().put(values);
      add(name, part);
    }

    void bytes(String name, byte[] values) {
      add(name, ByteBuffer.wrap(values));
    }

    void strings(String name, List<String> lines) {
      for (String line : lines) {
        if (line.indexOf('\n') >= 0) {
          throw new IllegalArgumentException(name + ": a line of two lines");
        }
      }
      bytes(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer room(long bytes) {
      return ByteBuffer.allocate(Math.toIntExact(bytes)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private synchronized void add(String name, ByteBuffer part) {
      names.add(name);
      parts.add(part);
    }

    /** Writes a new file and forces it to the disk. */
    void write(Path file, byte[] fingerprint) throws IOException {
      try (FileChannel out =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        CRC32C sum = new CRC32C();
        long at = HEAD;
        out.position(at);
        ByteBuffer directory = room(directoryBytes());
        directory.putInt(names.size());
        for (int i = 0; i < names.size(); i++) {
          ByteBuffer part = parts.get(i);
          byte[] name = names.get(i).getBytes(StandardCharsets.UTF_8);
          directory.putInt(name.length).put(name).putLong(at).putLong(part.capacity());
          at += append(out, part, sum);
          at += append(out, ByteBuffer.allocate((int) (-at & 7)), sum);
        }
        long start = at;
        at += append(out, directory, sum);
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putLong(MARK).putLong(VERSION).put(fingerprint);
        head.putLong(at).putLong(start);
        sum.update(head.duplicate().flip());
        head.putLong(sum.getValue()).flip();
        out.write(head, 0);
        out.force(true);
      }
    }

    private long directoryBytes() {
      long bytes = Integer.BYTES;
      for (String name : names) {
        bytes += Integer.BYTES + name.getBytes(StandardCharsets.UTF_8).length + 2L * Long.BYTES;
      }
      return bytes;
    }

    private static long append(FileChannel out, ByteBuffer part, CRC32C sum) throws IOException {
      for (int from = 0; from < part.capacity(); from += CHUNK) {
        ByteBuffer chunk = part.slice(from, Math.min(CHUNK, part.capacity() - from));
        sum.update(chunk.duplicate());
        while (chunk.hasRemaining()) {
          out.write(chunk);
        }
      }
      return part.capacity();
    }
  }
}
