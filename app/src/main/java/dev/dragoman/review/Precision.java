package dev.dragoman.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How often claims that people judged are right, wholly: one that was corrected is not. It tells of
 * all claims as far as those judged were drawn at random.
 *
 * @param all together; empty where nothing was judged
 * @param types by PLOVER type
 * @param rules by rule
 */
public record Precision(Optional<Share> all, Map<String, Share> types, Map<String, Share> rules) {

  public static Precision of(List<Judged> judged) {
    return new Precision(
        Optional.ofNullable(by(judged, one -> "").get("")),
        by(judged, Judged::type),
        by(judged, one -> one.claim().rule()));
  }

  private static Map<String, Share> by(List<Judged> judged, Function<Judged, String> key) {
    Map<String, Share> shares = new TreeMap<>();
    for (Judged one : judged) {
      Share first = new Share(one.right() ? 1 : 0, 1);
      shares.merge(key.apply(one), first, (known, again) -> known.and(one.right()));
    }
    return shares;
  }
}
