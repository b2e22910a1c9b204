package dev.dragoman.server;

import java.io.IOException;

/** Carries word of new claims. */
interface Messenger {
  /**
   * Returns once they are delivered.
   *
   * @param delivery the same for the same claims of the same filter
   * @param json what to tell
   * @throws IOException where they were not
   */
  void send(String delivery, byte[] json) throws IOException;
}
