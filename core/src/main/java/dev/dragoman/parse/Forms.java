package dev.dragoman.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the library makes of a word's characters: a simplified form (quotes, dashes and currencies
 * made alike, digits put together as 0, links replaced), its lower case (Latin-1 only), its shape,
 * and classes of spelling.
 */
final class Forms {
  /** What stands for a link. */
  static final String LINK = "#hlink#";

  /** The library's form of the node above the sentence. */
  static final String ROOT = "@#r$%";

  /** Longest word that is looked at for a link. */
  private static final int LONGEST_LINK = 1 << 10;

  private static final int SHAPE_REPEATS = 2;
  private static final String[] PROTOCOLS = {"http://", "https://", "ftp://", "sftp://"};
  private static final Set<String> FILES =
      Set.of(
          ("3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm"
                  + " dat divx dll dmg doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html"
                  + " shtml ifo indd iso jar jsp jpg jpeg lnk log m4a m4b m4p m4v mcd mdb mid mov"
                  + " mp2 mp3 mp4 mpg mpeg msi mswmm ogg pdf php png pps ppt ps psd pst ptb pub qbb"
                  + " qbw qxd ram rar rm rmvb rtf sea ses sit sitx sql ss swf tgz tif torrent ttf"
                  + " txt vcd vob wav wma wmv wpd wps xls xml xtm zip")
              .split(" "));

  /** Anything of host, domain and top level, or an address of numbers, is a link. */
  private static final Pattern HOST =
      Pattern.compile("\\d{3}(\\.\\d{1,3}){3}|\\w\\.\\p{Alpha}{2,}");

  private Forms() {}

  static String simplified(String form) {
    if (link(form)) {
      return LINK;
    }
    char[] general = form.toCharArray();
    for (int i = 0; i < general.length; i++) {
      general[i] = general(general[i]);
    }
    return collapseMarks(collapseDigits(general));
  }

  /**
   * A file's name, or what has the shape of an address. The library's expression asks for words
   * with hyphens and points before the last point; that a letter, digit or underscore stands before
   * the point, and two letters after it, is the same.
   */
  private static boolean link(String form) {
    if (form.length() > LONGEST_LINK) {
      return false;
    }
    int point = form.lastIndexOf('.');
    if (point >= 0 && (FILES.contains(form.substring(point + 1)) || HOST.matcher(form).find())) {
      return true;
    }
    if (form.indexOf("://") > 0) {
      String lower = form.toLowerCase(Locale.ROOT);
      for (String protocol : PROTOCOLS) {
        if (lower.startsWith(protocol)) {
          return true;
        }
      }
    }
    return false;
  }

  private static char general(char c) {
    if (c < 0x7F) {
      return c;
    }
    if (c >= 0xA2 && c <= 0xA5 || c >= 0x20A0 && c <= 0x20CF) {
      return '$';
    }
    if (c >= 0x2018 && c <= 0x201B) {
      return '\'';
    }
    if (c >= 0x201C && c <= 0x201F) {
      return '"';
    }
    boolean dash = c >= 0x2010 && c <= 0x2014;
    boolean bullet = c == 0x2022 || c == 0x2023 || c == 0x203B || c == 0x2043;
    return dash || bullet ? '-' : c;
  }

  /** Numbers with their signs, points, commas and currencies become 0. */
  private static String collapseDigits(char[] form) {
    StringBuilder out = new StringBuilder(form.length);
    char before = 0;
    for (int i = 0; i < form.length; i++) {
      i = afterCurrency(form, i);
      char c = form[i];
      if (c == '%') {
        if (digit(before)) {
          continue;
        }
      } else if (joinsDigits(c) && i + 1 < form.length) {
        int next = afterCurrency(form, i + 1);
        if (digit(form[next])) {
          if (i == 0) {
            i = next;
            c = form[i];
          } else if (digit(before)) {
            i = next;
            continue;
          }
        }
      }
      if (!digit(c)) {
        out.append(c);
      } else if (!digit(before)) {
        out.append('0');
      }
      before = c;
    }
    return out.toString();
  }

  private static int afterCurrency(char[] form, int at) {
    boolean sign = form[at] == '$' || form[at] == '#';
    return sign && at + 1 < form.length && digit(form[at + 1]) ? at + 1 : at;
  }

  private static boolean joinsDigits(char c) {
    return switch (c) {
      case '.', '-', '+', ',', ':', '/', '=', '\u00B1', '\u2212', '\u2213' -> true;
      default -> c >= '\u221A' && c <= '\u221C';
    };
  }

  /** Of more than two equal marks in a row the first two stay. */
  private static String collapseMarks(String form) {
    StringBuilder out = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean again = i > 1 && mark(c) && c == form.charAt(i - 1) && c == form.charAt(i - 2);
      if (!again) {
        out.append(c);
      }
    }
    return out.toString();
  }

  static String lower(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (lower(form.charAt(i)) != form.charAt(i)) {
        char[] chars = form.toCharArray();
        for (int k = i; k < chars.length; k++) {
          chars[k] = lower(chars[k]);
        }
        return new String(chars);
      }
    }
    return form;
  }

  /** Latin-1, and what Windows put between its two halves. */
  private static char lower(char c) {
    if (c >= 'A' && c <= 'Z' || c >= 192 && c <= 222 && c != 215) {
      return (char) (c + 32);
    }
    if (c == 138 || c == 140 || c == 142) {
      return (char) (c + 16);
    }
    return c == 159 ? (char) 255 : c;
  }

  /** A for capitals, a for small letters, 1, . and x, each at most twice in a row. */
  static String shape(String simplified) {
    StringBuilder out = new StringBuilder(8);
    char before = ' ';
    int repeats = 0;
    for (int i = 0; i < simplified.length(); i++) {
      char c = shape(simplified.charAt(i));
      repeats = c == before ? repeats + 1 : 0;
      before = c;
      if (repeats < SHAPE_REPEATS) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char shape(char c) {
    if (capital(c)) {
      return 'A';
    }
    if (small(c)) {
      return 'a';
    }
    if (digit(c)) {
      return '1';
    }
    return mark(c) ? '.' : 'x';
  }

  static boolean capital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean small(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** ASCII punctuation. */
  static boolean mark(char c) {
    return c >= '!' && c <= '/'
        || c >= ':' && c <= '@'
        || c >= '[' && c <= '`'
        || c >= '{' && c <= '~';
  }
}
