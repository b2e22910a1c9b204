package dev.dragoman.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Which features a model looks at, in the library's order: first the sets, then the strings joined
 * of one to three parts. Written as lines of {@code SOURCE:WINDOW:RELATION:FIELD}, parts divided by
 * blanks: {@code i:-1::lemma j:0:lmd:part_of_speech_tag}; a set's line begins with {@code set}.
 */
final class Template {
  private static final String SET = "set ";

  /** Sets of features of one node. */
  enum SetField {
    ambiguity_classes,
    orthographic,
    positional,
    word_clusters,
    named_entity_gazetteers
  }

  /**
   * Where a feature's node is: from a source so many words on, then by a relation.
   *
   * @param source i, j or k
   * @param relation empty for none
   */
  record Address(char source, int window, String relation) {
    static Address read(String[] cells) {
      return new Address(cells[0].charAt(0), Integer.parseInt(cells[1]), cells[2]);
    }
  }

  /**
   * A set.
   *
   * @param address index of
   */
  record Set(SetField field, int address) {}

  /**
   * A string.
   *
   * @param addresses indices of, one a part
   * @param slots one a part
   */
  record Joined(int[] addresses, int[] slots) {}

  final List<Address> addresses = new ArrayList<>();
  final List<Set> sets = new ArrayList<>();
  final List<Joined> strings = new ArrayList<>();

  static Template read(String[] lines) {
    Template template = new Template();
    for (String line : lines) {
      boolean set = line.startsWith(SET);
      String[] parts = (set ? line.substring(SET.length()) : line).split(" ");
      int[] at = new int[parts.length];
      int[] slots = new int[parts.length];
      for (int i = 0; i < parts.length; i++) {
        String[] cells = parts[i].split(":", 4);
        at[i] = template.address(Address.read(cells));
        if (set) {
          template.sets.add(new Set(SetField.valueOf(cells[3]), at[i]));
        } else {
          slots[i] = Slot.named(cells[3]).ordinal();
        }
      }
      if (!set) {
        template.strings.add(new Joined(at, slots));
      }
    }
    return template;
  }

  private int address(Address address) {
    int at = addresses.indexOf(address);
    if (at < 0) {
      addresses.add(address);
      at = addresses.size() - 1;
    }
    return at;
  }
}
