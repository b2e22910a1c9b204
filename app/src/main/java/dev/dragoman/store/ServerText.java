package dev.dragoman.store;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;

/** PostgreSQL's own full text, which the server keeps up to date: {@code documents.words}. */
final class ServerText implements FullText {
  @Override
  public Matches matches(Connection connection, String text, boolean scored) {
    return scored
        ? new Matches(Sql.read("matches_scored"), List.of(text, text))
        : new Matches(Sql.read("matches"), List.of(text));
  }

  @Override
  public void ready() {}

  @Override
  public void keep(Collection<Page> pages) {}

  @Override
  public void forget(Collection<String> ids) {}

  @Override
  public void repair() {}

  @Override
  public void close() {}
}
