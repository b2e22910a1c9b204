package dev.dragoman.store;

import dev.dragoman.model.Attribution.Stance;
import dev.dragoman.model.Status;
import dev.dragoman.store.EventQuery.Area;
import dev.dragoman.store.EventQuery.Box;
import dev.dragoman.store.EventQuery.Order;
import dev.dragoman.store.EventQuery.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts an {@link EventQuery} together; what is not said stays open. Not for several threads. */
public final class QueryBuilder {
  private final List<String> actors = new ArrayList<>();
  private @Nullable String source;
  private @Nullable String target;
  private final List<String> actions = new ArrayList<>();
  private final Set<Integer> quads = new TreeSet<>();
  private final Set<Status> statuses = EnumSet.noneOf(Status.class);
  private @Nullable Boolean background;
  private @Nullable String speaker;
  private final Set<Stance> stances = EnumSet.noneOf(Stance.class);
  private Period happened = Period.ANY;
  private Period published = Period.ANY;
  private Area area = Area.ANY;
  private double confidence;
  private final List<String> outlets = new ArrayList<>();
  private @Nullable String document;
  private @Nullable String incident;
  private boolean copies = true;
  private @Nullable String text;
  private Order order = Order.EVENT;
  private int limit = EventQuery.PAGE;
  private @Nullable Cursor after;

  /** Everything, a page of it. */
  public QueryBuilder() {}

  QueryBuilder(EventQuery query) {
    actors.addAll(query.actors());
    source = query.source().orElse(null);
    target = query.target().orElse(null);
    actions.addAll(query.actions());
    quads.addAll(query.quads());
    statuses.addAll(query.statuses());
    background = query.background().orElse(null);
    speaker = query.speaker().orElse(null);
    stances.addAll(query.stances());
    happened = query.happened();
    published = query.published();
    area = query.area();
    confidence = query.confidence();
    outlets.addAll(query.outlets());
    document = query.document().orElse(null);
    incident = query.incident().orElse(null);
    copies = query.copies();
    text = query.text().orElse(null);
    order = query.order();
    limit = query.limit();
    after = query.after().orElse(null);
  }

  /** One more; two at most. */
  public QueryBuilder actor(String actor) {
    actors.add(actor);
    return this;
  }

  public QueryBuilder source(String actor) {
    source = actor;
    return this;
  }

  public QueryBuilder target(String actor) {
    target = actor;
    return this;
  }

  /** One more CAMEO code, beginning of one, or PLOVER type. */
  public QueryBuilder action(String action) {
    actions.add(action);
    return this;
  }

  /** One more, 1 to 4. */
  public QueryBuilder quad(int quad) {
    quads.add(quad);
    return this;
  }

  /** One more. */
  public QueryBuilder status(Status status) {
    statuses.add(status);
    return this;
  }

  public QueryBuilder background(@Nullable Boolean told) {
    background = told;
    return this;
  }

  public QueryBuilder speaker(String who) {
    speaker = who;
    return this;
  }

  /** One more. */
  public QueryBuilder stance(Stance stance) {
    stances.add(stance);
    return this;
  }

  public QueryBuilder from(LocalDate day) {
    happened = new Period(Optional.of(day), happened.to());
    return this;
  }

  public QueryBuilder to(LocalDate day) {
    happened = new Period(happened.from(), Optional.of(day));
    return this;
  }

  public QueryBuilder publishedFrom(LocalDate day) {
    published = new Period(Optional.of(day), published.to());
    return this;
  }

  public QueryBuilder publishedTo(LocalDate day) {
    published = new Period(published.from(), Optional.of(day));
    return this;
  }

  public QueryBuilder place(String name) {
    area = new Area(Optional.of(name), area.country(), area.box());
    return this;
  }

  public QueryBuilder country(String code) {
    area = new Area(area.place(), Optional.of(code), area.box());
    return this;
  }

  public QueryBuilder box(Box box) {
    area = new Area(area.place(), area.country(), Optional.of(box));
    return this;
  }

  public QueryBuilder confidence(double least) {
    confidence = least;
    return this;
  }

  /** One more. */
  public QueryBuilder outlet(String outlet) {
    outlets.add(outlet);
    return this;
  }

  public QueryBuilder document(String id) {
    document = id;
    return this;
  }

  public QueryBuilder incident(String id) {
    incident = id;
    return this;
  }

  public QueryBuilder copies(boolean given) {
    copies = given;
    return this;
  }

  public QueryBuilder text(String words) {
    text = words;
    return this;
  }

  public QueryBuilder order(Order how) {
    order = how;
    return this;
  }

  public QueryBuilder limit(int most) {
    limit = most;
    return this;
  }

  public QueryBuilder after(@Nullable Cursor cursor) {
    after = cursor;
    return this;
  }

  /**
   * @throws IllegalArgumentException where two values cannot be asked for together
   */
  public EventQuery build() {
    return new EventQuery(
        actors,
        Optional.ofNullable(source),
        Optional.ofNullable(target),
        actions,
        quads,
        statuses,
        Optional.ofNullable(background),
        Optional.ofNullable(speaker),
        stances,
        happened,
        published,
        area,
        confidence,
        outlets,
        Optional.ofNullable(document),
        Optional.ofNullable(incident),
        copies,
        Optional.ofNullable(text),
        order,
        limit,
        Optional.ofNullable(after));
  }
}
