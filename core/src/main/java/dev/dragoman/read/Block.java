package dev.dragoman.read;

import dev.dragoman.model.Document.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One paragraph on its way from the original to the document: runs of blanks are one blank, none at
 * either end.
 *
 * @param text the paragraph, never empty
 * @param anchors where its stretches begin in the original, the first at offset zero
 * @param prose whether the page's markup says that it is running text
 */
record Block(String text, List<Anchor> anchors, boolean prose) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern FULL_STOP =
      Pattern.compile("(?:[.!?…]|\\.\\.\\.)[”\"'’»)\\]]*$|[。！？।][”」』）]*$");
  private static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{Lu}\\.){2}$");

  Block {
    anchors = List.copyOf(anchors);
  }

  int words() {
    return BLANKS.split(text).length;
  }

  /** Whether it ends as a sentence does. */
  boolean stopped() {
    return FULL_STOP.matcher(text).find() && !INITIALS.matcher(text).find();
  }

  /** The same without what stands after {@code end}. */
  Block cut(int end) {
    return new Block(
        text.substring(0, end).stripTrailing(),
        anchors.stream().filter(a -> a.offset() < end).toList(),
        prose);
  }

  /** Builds a block out of stretches of the original. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private boolean blank;
    private int expected = -1;

    /**
     * Adds a stretch of the original, folding its blanks.
     *
     * @param stretch the characters
     * @param offset where they begin in the original, or -1 where that is not known
     */
    Builder add(CharSequence stretch, int offset) {
      for (int i = 0; i < stretch.length(); i++) {
        char c = stretch.charAt(i);
        if (invisible(c)) {
          continue;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          blank = true;
          continue;
        }
        if (blank && text.length() > 0) {
          text.append(' ');
          expected++;
        }
        blank = false;
        if (offset >= 0 && (text.length() == 0 || offset + i != expected)) {
          anchors.add(new Anchor(text.length(), offset + i));
        }
        expected = offset + i + 1;
        text.append(c);
      }
      return this;
    }

    /** Says that a blank parts what was added from what follows. */
    Builder blank() {
      blank = true;
      return this;
    }

    boolean empty() {
      return text.length() == 0;
    }

    Block build(boolean prose) {
      return new Block(text.toString(), anchors, prose);
    }

    /**
     * Soft hyphens, zero-width characters and byte-order marks; joiners stay, scripts need them.
     */
    private static boolean invisible(char c) {
      return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }
  }
}
