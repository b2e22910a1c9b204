package dev.dragoman.cli;

/** Numbers of things in words. */
final class Counts {
  private Counts() {}

  /** {@code 1 claim}, {@code 2 claims}. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
