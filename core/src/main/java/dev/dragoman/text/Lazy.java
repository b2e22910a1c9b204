package dev.dragoman.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for, once. */
public final class Lazy<T> {
  private final Supplier<T> make;
  private volatile @Nullable T value;

  public Lazy(Supplier<T> make) {
    this.make = make;
  }

  public T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = make.get();
          value = made;
        }
      }
    }
    return made;
  }
}
