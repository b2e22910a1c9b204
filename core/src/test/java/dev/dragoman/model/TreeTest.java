package dev.dragoman.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TreeTest {
  /**
   * A parser may hang the object of a preposition on nothing; who asks for its head must not fail.
   */
  @Test
  void whatHasNoHeadIsTheRoot() {
    assertEquals("root", new Tree.Node(0, "Peru", "peru", "NNP", "GPE", -1, "pobj").relation());
    assertEquals("pobj", new Tree.Node(0, "Peru", "peru", "NNP", "GPE", 1, "pobj").relation());
  }
}
