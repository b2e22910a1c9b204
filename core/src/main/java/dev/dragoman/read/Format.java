package dev.dragoman.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The kinds of input, told by a file's name or by how it begins. */
enum Format {
  TEXT,
  HTML,
  JSONL,
  JSON,
  GZIP,
  XML,
  WARC;

  /** How many bytes {@link #sniff} wants to see. */
  static final int SNIFFED = 4096;

  /** By the end of a file's name; empty where that says nothing. */
  static Optional<Format> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".warc.gz") || lower.endsWith(".arc.gz")) {
      return Optional.of(WARC);
    }
    int dot = lower.lastIndexOf('.');
    return switch (dot < 0 ? "" : lower.substring(dot + 1)) {
      case "txt" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "jsonl", "ndjson" -> Optional.of(JSONL);
      case "json" -> Optional.of(JSON);
      case "gz" -> Optional.of(GZIP);
      case "xml", "rss", "atom", "rdf" -> Optional.of(XML);
      case "warc", "arc" -> Optional.of(WARC);
      default -> Optional.empty();
    };
  }

  /** By the first bytes; plain text where nothing else is recognised. */
  static Format sniff(byte[] head) {
    if (head.length > 1 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
      return GZIP;
    }
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*", "")
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("warc/") || start.startsWith("filedesc://")) {
      return WARC;
    }
    if (start.startsWith("{")) {
      return JSONL;
    }
    if (start.startsWith("[{") || start.matches("(?s)\\[\\s*\\{.*")) {
      return JSON;
    }
    if (start.startsWith("<")) {
      return start.matches("(?s).*<(?:html|head|body|!doctype html)\\b.*") ? HTML : markup(start);
    }
    return TEXT;
  }

  private static Format markup(String start) {
    return start.startsWith("<?xml") || start.matches("(?s)<(?:rss|feed|rdf:rdf)\\b.*")
        ? XML
        : HTML;
  }
}
