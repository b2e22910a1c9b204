package dev.dragoman.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sketches of many documents, asked which of them are copies of another. About {@value
 * #DOCUMENT_BYTES} bytes a document and its id, in primitive arrays; no text is kept.
 *
 * <p>Two documents are linked by their sketches alone ({@link Sketch#isCopy}) where they have a key
 * in common, so the links among a set of documents are the same in whatever order they came. There
 * is one limit to this: of the documents with one and the same key only the {@value #MOST_HOLDERS}
 * that came last are looked at, so that a sentence which stands in every page of a house does not
 * cost more with every page.
 *
 * <p>Not for several threads at once.
 */
public final class CopyIndex {
  /** Bytes of a document, with its share of the table of keys and without its id. */
  static final int DOCUMENT_BYTES = Slots.BYTES + 8 * Sketch.MOST_KEYS;

  /** Of so many documents with one key any is looked at. */
  static final int MOST_HOLDERS = 500;

  private static final int NONE = -1;

  private final Slots slots = new Slots();
  private final Map<String, Integer> slotOf = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private int[] buckets = emptyBuckets(1 << 10);
  private int entries;
  private int[] seen = new int[1 << 10];
  private int asked;

  /**
   * Adds a document.
   *
   * @throws IllegalArgumentException if there is one of this id; {@link #remove} it first
   */
  public void add(String id, Sketch sketch) {
    if (slotOf.containsKey(id)) {
      throw new IllegalArgumentException("the index has a document of this id: " + id);
    }
    if (entries + sketch.keys().length > buckets.length) {
      grow();
    }
    int slot = slots.take(sketch);
    slotOf.put(id, slot);
    if (slot == ids.size()) {
      ids.add(id);
    } else {
      ids.set(slot, id);
    }
    slots.entries(slot, this::chain);
  }

  /**
   * Takes a document out.
   *
   * @return whether there was one of this id
   */
  public boolean remove(String id) {
    Integer slot = slotOf.remove(id);
    if (slot == null) {
      return false;
    }
    slots.entries(slot, this::unchain);
    slots.giveBack(slot);
    ids.set(slot, "");
    return true;
  }

  /** The documents that are copies of this one, likest first, then by id; itself left out. */
  public List<Link> links(String id) {
    return sketch(id).map(sketch -> links(sketch, slotOf.getOrDefault(id, NONE))).orElse(List.of());
  }

  /** The documents that are copies of one that need not be in the index. */
  public List<Link> links(Sketch sketch) {
    return links(sketch, NONE);
  }

  /** The sketch of a document. */
  public Optional<Sketch> sketch(String id) {
    return Optional.ofNullable(slotOf.get(id)).map(slots::sketch);
  }

  /** Whether there is a document of this id. */
  public boolean contains(String id) {
    return slotOf.containsKey(id);
  }

  /** How many documents there are. */
  public int size() {
    return slotOf.size();
  }

  private List<Link> links(Sketch sketch, int itself) {
    begin();
    List<Link> links = new ArrayList<>();
    for (int key : sketch.keys()) {
      int holders = 0;
      int entry = buckets[bucket(key)];
      while (entry != NONE && holders < MOST_HOLDERS) {
        if (slots.key(entry) == key) {
          holders++;
          int slot = Slots.slot(entry);
          if (slot != itself && first(slot)) {
            Overlap overlap = slots.overlap(sketch, slot);
            if (overlap.isCopy()) {
              links.add(new Link(ids.get(slot), overlap));
            }
          }
        }
        entry = slots.next(entry);
      }
    }
    links.sort(
        Comparator.comparingDouble((Link link) -> -link.overlap().ofShorter())
            .thenComparing(Link::id));
    return links;
  }

  /** Begins to look at documents, each once. */
  private void begin() {
    if (seen.length < slots.end()) {
      seen = Arrays.copyOf(seen, Math.max(slots.end(), seen.length + seen.length / 2));
    }
    if (++asked == Integer.MAX_VALUE) {
      Arrays.fill(seen, 0);
      asked = 1;
    }
  }

  private boolean first(int slot) {
    boolean first = seen[slot] != asked;
    seen[slot] = asked;
    return first;
  }

  private void chain(int entry) {
    int bucket = bucket(slots.key(entry));
    slots.next(entry, buckets[bucket]);
    buckets[bucket] = entry;
    entries++;
  }

  private void unchain(int entry) {
    int bucket = bucket(slots.key(entry));
    int before = NONE;
    int at = buckets[bucket];
    while (at != entry) {
      before = at;
      at = slots.next(at);
    }
    if (before == NONE) {
      buckets[bucket] = slots.next(entry);
    } else {
      slots.next(before, slots.next(entry));
    }
    entries--;
  }

  /** Twice the buckets; within a bucket what came last stays first. */
  private void grow() {
    int[] old = buckets;
    int[] reversed = emptyBuckets(old.length);
    for (int b = 0; b < old.length; b++) {
      for (int entry = old[b], next; entry != NONE; entry = next) {
        next = slots.next(entry);
        slots.next(entry, reversed[b]);
        reversed[b] = entry;
      }
    }
    buckets = emptyBuckets(2 * old.length);
    entries = 0;
    for (int head : reversed) {
      for (int entry = head, next; entry != NONE; entry = next) {
        next = slots.next(entry);
        chain(entry);
      }
    }
  }

  private int bucket(int key) {
    int spread = key * 0x9E3779B9;
    return (spread ^ spread >>> 15) & (buckets.length - 1);
  }

  private static int[] emptyBuckets(int count) {
    int[] buckets = new int[count];
    Arrays.fill(buckets, NONE);
    return buckets;
  }
}
