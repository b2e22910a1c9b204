package dev.dragoman.store;

import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import dev.dragoman.model.Reject;
import dev.dragoman.review.Gold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The record: every version of every document, every coding of these, and the claims of the newest.
 * Writes come from one thread at a time and are whole or not at all; any number of threads may
 * read. Errors of the database are {@link StoreException}s.
 */
public interface ClaimStore extends AutoCloseable {
  /**
   * A document as the record has it.
   *
   * @param version its newest version, from 1
   * @param hashes of all its versions, see {@link Hashes#of(Document)}
   * @param codebook the version of the codebook that coded the newest last
   */
  record Known(int version, Set<String> hashes, String codebook) {
    public Known {
      hashes = Set.copyOf(hashes);
    }
  }

  /**
   * What the record holds.
   *
   * @param documents different documents, each counted once
   * @param versions of these
   * @param copies documents that are copies of others
   * @param claims of the newest versions
   * @param quotes likewise
   * @param incidents happenings
   */
  record Stats(
      long documents, long versions, long copies, long claims, long quotes, long incidents) {}

  /** Of these ids the documents that the record knows. */
  Map<String, Known> known(Collection<String> ids);

  /**
   * Keeps codings, all of them or none: an unknown document, another version of a known one or, of
   * a text already kept, another coding. The newest version counts, and its last coding.
   */
  void keep(List<Coding> codings, List<Reject> rejects);

  /** The newest version of a document and its last coding, by id or URL. */
  Optional<Coding> coding(String idOrUrl);

  /** Hands on the newest version of every document with its last coding, in the order of ids. */
  void codings(Consumer<Coding> sink);

  /** Hands on the claims that a question asks for, in its order, one after another. */
  void claims(EventQuery query, Consumer<StoredClaim> sink);

  /** The claims that a query asks for, in its order, and where the next page begins. */
  Page page(EventQuery query);

  /** How many claims a query asks for, whatever its limit. */
  long count(EventQuery query);

  /**
   * The document of an id or URL and all that came of it, gone for good; its id, if there was one.
   */
  Optional<String> forget(String idOrUrl);

  /** Groups all claims into incidents, and documents into copies, as the claims now are. */
  void regroup();

  /**
   * The relation of two sides.
   *
   * @param one a CAMEO actor code or the beginning of one, as RUS or RUSMIL
   * @param other likewise
   * @param directed whether only what the one does to the other counts
   * @param by the length of a period
   */
  default Relation relation(String one, String other, boolean directed, Relation.By by) {
    return relation(one, other, directed, by, EventQuery.Period.ANY);
  }

  /**
   * The same over days.
   *
   * @param days of the incidents' first days
   */
  Relation relation(
      String one, String other, boolean directed, Relation.By by, EventQuery.Period days);

  /** Incidents, documents, actors, pairs and places, for pages and the REST API. */
  Listings listings();

  /** How many claims each rule made, by its name. */
  Map<String, Long> rules();

  /** What people judged of claims. */
  Reviews reviews();

  /** Reviews as labelled texts. */
  default Gold gold() {
    return Gold.of(
        reviews().all(),
        document -> {
          List<StoredClaim> claims = new ArrayList<>();
          claims(EventQuery.all().with().document(document).build(), claims::add);
          return claims;
        });
  }

  /** Questions kept under a name. */
  Filters filters();

  /**
   * A mark that is another as soon as an answer of the record may be another; the same mark as
   * before means that nothing changed. Cheap to ask for.
   */
  String state();

  Stats stats();

  /** Writes all of the record into one file, as it is at this moment. */
  void backup(Path file);

  /** Fills an empty record from such a file. */
  void restore(Path file);

  /** The tables, for questions of one's own: rows as strings, header first. */
  Stream<List<String>> sql(String select);

  @Override
  void close();
}
