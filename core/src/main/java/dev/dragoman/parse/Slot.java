package dev.dragoman.parse;

/** What is known of a word, as strings of which the hashes are kept. */
enum Slot {
  SIMPLIFIED("word_form_simplified"),
  LOWER("word_form_simplified_lowercase"),
  SHAPE("word_shape"),
  LEMMA("lemma"),
  TAG("part_of_speech_tag"),
  AMBIGUITY("ambiguity_classes"),
  ENTITY("named_entity_tag"),
  LABEL("dependency_label"),
  VALENCY("valency:all"),
  PREFIX2("prefix:2"),
  PREFIX3("prefix:3"),
  SUFFIX1("suffix:1"),
  SUFFIX2("suffix:2"),
  SUFFIX3("suffix:3"),
  SUFFIX4("suffix:4");

  /** The library's name of the field, with its attribute. */
  final String field;

  Slot(String field) {
    this.field = field;
  }

  static Slot named(String field) {
    for (Slot slot : values()) {
      if (slot.field.equals(field)) {
        return slot;
      }
    }
    throw new IllegalStateException("no field " + field);
  }
}
