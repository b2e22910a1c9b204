package dev.dragoman.incident;

import dev.dragoman.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Documents that have the same main happening.
 *
 * @param id the document published first; of several the one with the smallest id
 * @param day of the main happening
 * @param place of it
 * @param documents their ids, in the order of publication
 */
public record Story(
    String id, Optional<LocalDate> day, Optional<Place> place, List<String> documents) {
  public Story {
    documents = List.copyOf(documents);
  }
}
