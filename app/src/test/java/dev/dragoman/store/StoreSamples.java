package dev.dragoman.store;

import dev.dragoman.Coder;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codings of our own texts, and empty stores of both kinds. */
final class StoreSamples {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private StoreSamples() {}

  /** The two databases. */
  enum Kind {
    DUCKDB {
      @Override
      String where(Path folder) {
        return folder.toString();
      }
    },
    POSTGRESQL {
      @Override
      String where(Path folder) {
        return Server.database(folder);
      }
    };

    /** What the store of a folder is opened by. */
    abstract String where(Path folder);

    /** The store of a folder, empty at first; the same folder gives the same store. */
    ClaimStore open(Path folder) {
      return open(folder, Tables.bundled());
    }

    ClaimStore open(Path folder, Tables tables) {
      return SqlStore.open(where(folder), tables, CLOCK);
    }
  }

  /** One server for all tests of a run. */
  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String database(Path folder) {
      String name = "d" + Integer.toHexString(folder.toAbsolutePath().hashCode());
      try (var connection = POSTGRES.getPostgresDatabase().getConnection();
          var change = connection.createStatement()) {
        try (var known =
            change.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
          if (known.next()) {
            return POSTGRES.getJdbcUrl("postgres", name);
          }
        }
        change.execute("CREATE DATABASE " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return POSTGRES.getJdbcUrl("postgres", name);
    }
  }

  /** Ten dispatches of the sample corpus over all its years, coded. */
  static List<Coding> codings() {
    return Coded.CODINGS;
  }

  /** Eleven dispatches about the same days, coded, with four copies and two corrections of them. */
  static List<Coding> story() {
    return Coded.STORY;
  }

  private static final class Coded {
    private static final Coder CODER = Coder.bundled();
    private static final List<Path> FILES = files();
    private static final List<Coding> CODINGS =
        code(IntStream.range(0, 10).map(i -> i * FILES.size() / 10));
    private static final List<Coding> STORY = story();

    private static List<Path> files() {
      try (Stream<Path> files = Files.list(Path.of("..", "corpus"))) {
        return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<Coding> code(IntStream numbers) {
      Reader reader = Reader.load(Tables.bundled());
      return numbers
          .mapToObj(FILES::get)
          .flatMap(reader::read)
          .flatMap(r -> r instanceof Read.Ok ok ? Stream.of(ok.document()) : Stream.empty())
          .map(CODER::code)
          .toList();
    }

    private static List<Coding> story() {
      List<Coding> story = new ArrayList<>(code(IntStream.range(0, 11)));
      for (int i = 0; i < 4; i++) {
        story.add(CODER.code(retold(story.get(i * 2), "copy" + i).document()));
      }
      for (int i = 0; i < 2; i++) {
        String id = story.get(i).document().id();
        story.add(CODER.code(retold(story.get(i + 5), id).document()));
      }
      return List.copyOf(story);
    }
  }

  /** A coding as if its document had another id. */
  static Coding retold(Coding coding, String id) {
    Document d = coding.document();
    Document other =
        new Document(
            id,
            d.origin(),
            d.url(),
            d.outlet(),
            d.agency(),
            d.byline(),
            d.title(),
            d.titleSpan(),
            d.language(),
            d.published(),
            d.fetched(),
            d.text(),
            d.original());
    return new Coding(
        other,
        coding.claims(),
        coding.quotes(),
        coding.mentions(),
        coding.rejects(),
        coding.codebook());
  }
}
