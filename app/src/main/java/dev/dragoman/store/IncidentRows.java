package dev.dragoman.store;

import dev.dragoman.exchange.IncidentJson;
import dev.dragoman.exchange.Names;
import dev.dragoman.incident.Incident;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Status;
import dev.dragoman.model.TimeInterval;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Incidents as rows of their table. */
record IncidentRows(Rows rows) {
  @Nullable Object[] row(Incident incident) {
    Optional<Party> source = incident.source().map(Incident.Support::value);
    Optional<Party> target = incident.target().map(Incident.Support::value);
    Optional<TimeInterval> when = incident.when().map(Incident.Support::value);
    return new @Nullable Object[] {
      incident.id(),
      incident.action().cameo(),
      incident.action().quad(),
      incident.action().goldstein(),
      status(incident),
      or(source.flatMap(Party::code)),
      or(source.flatMap(rows::country)),
      or(target.flatMap(Party::code)),
      or(target.flatMap(rows::country)),
      or(when.map(TimeInterval::start)),
      or(when.map(TimeInterval::end)),
      incident.documents(),
      incident.outlets(),
      incident.origins(),
      incident.claims(),
      incident.background(),
      IncidentJson.line(incident)
    };
  }

  /** Happened, if anybody says so; otherwise what is told first. */
  private static String status(Incident incident) {
    boolean happened =
        incident.tellings().stream()
            .map(t -> t.claim().status())
            .anyMatch(s -> s == Status.HAPPENED || s == Status.ONGOING);
    Status status = happened ? Status.HAPPENED : incident.tellings().get(0).claim().status();
    return Names.of(status);
  }

  private static <T> @Nullable T or(Optional<T> value) {
    return value.orElse(null);
  }
}
