package dev.dragoman.time;

import java.util.List;
import java.util.Optional;

/** What the words of an expression stand for, in their order. */
record Fields(List<Sense> senses) {
  Fields {
    senses = List.copyOf(senses);
  }

  /** All but one. */
  Fields without(Sense sense) {
    return new Fields(senses.stream().filter(s -> s != sense).toList());
  }

  boolean has(String cls) {
    return sense(cls, 0).isPresent();
  }

  Optional<Sense> sense(String cls, int nth) {
    return senses.stream().filter(s -> s.cls().equals(cls)).skip(nth).findFirst();
  }

  Optional<String> value(String cls) {
    return sense(cls, 0).map(Sense::value);
  }

  Optional<Integer> number(String cls) {
    return number(cls, 0);
  }

  Optional<Integer> number(String cls, int nth) {
    return sense(cls, nth).map(s -> Integer.parseInt(s.value()));
  }
}
