package dev.dragoman.place;

import java.text.Normalizer;
import java.util.Locale;

/** Makes one key of the ways in which a name is written. */
final class Fold {
  private Fold() {}

  /** See {@link Gazetteer#fold}. */
  static String of(String name) {
    String plain = plain(name);
    return plain.isEmpty() ? folded(name) : plain;
  }

  /** The key of a name of English letters and blanks, as most are; empty where it needs more. */
  private static String plain(String name) {
    char[] key = new char[name.length()];
    int start = 0;
    for (int i = 0; i < key.length; i++) {
      char c = name.charAt(i);
      boolean blank = c == ' ';
      if (blank || i == key.length - 1) {
        int letters = blank ? i - start : i - start + 1;
        if (letters == 0 || letters == 2 || blank && i == key.length - 1) {
          return "";
        }
        start = i + 1;
      }
      if (c >= 'A' && c <= 'Z') {
        key[i] = (char) (c | 0x20);
      } else if (blank || c >= 'a' && c <= 'z') {
        key[i] = c;
      } else {
        return "";
      }
    }
    return new String(key);
  }

  private static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length() + 2);
    if (ascii(lower)) {
      fold(lower, key);
    } else {
      fold(Normalizer.normalize(withoutApostrophes(lower), Normalizer.Form.NFKD), key);
    }
    endWord(key);
    if (key.length() > 0 && key.charAt(key.length() - 1) == ' ') {
      key.setLength(key.length() - 1);
    }
    return key.toString();
  }

  private static void fold(String text, StringBuilder key) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        key.append(c);
      } else if (c < 0x80 ? c <= ' ' || c == '-' : blank(c)) {
        endWord(key);
        if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      } else if (c < 0x80) {
        if (!apostrophe(c)) {
          key.append(c);
        }
      } else {
        letter(c, key);
      }
    }
  }

  private static void letter(char c, StringBuilder key) {
    switch (c) {
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'đ', 'ð' -> key.append('d');
      case 'ı' -> key.append('i');
      case 'þ' -> key.append("th");
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      default -> {
        int type = Character.getType(c);
        if (type != Character.NON_SPACING_MARK
            && type != Character.COMBINING_SPACING_MARK
            && type != Character.ENCLOSING_MARK) {
          key.append(c);
        }
      }
    }
  }

  /** Writes the key's last word in full where it is an abbreviation that names begin with. */
  private static void endWord(StringBuilder key) {
    int start = key.length() - 2;
    if (start < 0 || key.charAt(start + 1) != 't' || start > 0 && key.charAt(start - 1) != ' ') {
      return;
    }
    switch (key.charAt(start)) {
      case 's' -> key.replace(start, start + 2, "saint");
      case 'm' -> key.replace(start, start + 2, "mount");
      case 'f' -> key.replace(start, start + 2, "fort");
      default -> {
        // Any other word of two letters.
      }
    }
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean blank(char c) {
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.SPACE_SEPARATOR
        || Character.isWhitespace(c)
        || c == '−';
  }

  /** Before decomposition, which makes a blank of some of them. */
  private static String withoutApostrophes(String text) {
    StringBuilder without = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!apostrophe(text.charAt(i))) {
        without.append(text.charAt(i));
      }
    }
    return without.toString();
  }

  private static boolean apostrophe(char c) {
    return switch (c) {
      case '\'', '.', '`', '´', '‘', '’', '‛', '′', 'ʹ', 'ʺ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ˈ' -> true;
      default -> false;
    };
  }
}
