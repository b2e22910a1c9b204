package dev.dragoman.server;

import dev.dragoman.Coder;
import dev.dragoman.model.Coding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What stored texts mention, which the record does not keep: the texts coded again, the last ones
 * remembered.
 */
final class Recoded {
  private static final int REMEMBERED = 256;
  private final Supplier<Coder> coder;
  private final Map<String, Coding> codings =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Coding> eldest) {
          return size() > REMEMBERED;
        }
      };

  Recoded(Supplier<Coder> coder) {
    this.coder = coder;
  }

  /** The coding of a stored one's document, as today's codebook has it. */
  Coding of(Coding stored) {
    String key = stored.document().id() + " " + stored.document().text().hashCode();
    synchronized (codings) {
      Coding known = codings.get(key);
      if (known != null) {
        return known;
      }
    }
    Coding made = coder.get().code(stored.document());
    synchronized (codings) {
      codings.put(key, made);
    }
    return made;
  }
}
