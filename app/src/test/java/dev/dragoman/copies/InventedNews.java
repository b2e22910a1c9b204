package dev.dragoman.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes articles about matters that never happened, and does to articles what outlets do to agency
 * text. The same random numbers give the same texts.
 */
final class InventedNews {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}\\p{Ll}{2,}");
  private static final List<List<String>> SPELLINGS =
      List.of(
          List.of("kh", "h"),
          List.of("y", "i"),
          List.of("v", "w"),
          List.of("q", "k"),
          List.of("i", "iy"),
          List.of("s", "ss"),
          List.of("e", "a"),
          List.of("o", "ou"));

  private final Map<String, List<String>> ways;
  private final Random random;

  InventedNews(long seed) {
    random = new Random(seed);
    ways = load();
  }

  /** Who, where and when of a story: what two outlets that write about it have in common. */
  Map<String, String> matter() {
    Map<String, String> matter = new HashMap<>();
    ways.forEach(
        (kind, alternatives) -> {
          if (Character.isUpperCase(kind.charAt(0))) {
            matter.put(kind, any(alternatives));
          }
        });
    return matter;
  }

  /** An outlet's own paragraphs about a matter. */
  List<String> story(Map<String, String> matter, int paragraphs) {
    return IntStream.range(0, paragraphs)
        .mapToObj(p -> paragraph(matter))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  String paragraph(Map<String, String> matter) {
    return IntStream.rangeClosed(0, 1 + random.nextInt(2))
        .mapToObj(s -> written("{sentence}", matter))
        .map(s -> Character.toUpperCase(s.charAt(0)) + s.substring(1))
        .collect(Collectors.joining(" "));
  }

  /**
   * What another outlet makes of it: the first paragraph begins otherwise, one is cut, names are
   * spelt its way, a head and a tail of its own are put to it, together at most as long as what is
   * left of the text.
   */
  List<String> copy(List<String> original) {
    List<String> copy = new ArrayList<>(original);
    copy.set(0, paragraph(matter()).split("(?<=\\.) ")[0] + ' ' + afterDateline(copy.get(0)));
    if (copy.size() > 4) {
      copy.remove(1 + random.nextInt(copy.size() - 1));
    }
    if (random.nextBoolean()) {
      copy = respelt(copy);
    }
    long room = copy.stream().mapToLong(String::length).sum();
    int head = random.nextInt(4);
    int tail = random.nextInt(6);
    for (int i = 0; i < head + tail; i++) {
      String own = paragraph(matter());
      room -= own.length();
      if (room > 0) {
        copy.add(i < head ? 0 : copy.size(), own);
      }
    }
    return copy;
  }

  /** Half of the names, each everywhere in the same way. */
  private List<String> respelt(List<String> paragraphs) {
    Map<String, String> names = new HashMap<>();
    return paragraphs.stream()
        .map(
            p ->
                NAME.matcher(p)
                    .replaceAll(m -> names.computeIfAbsent(m.group(), n -> otherSpelling(n))))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private String otherSpelling(String name) {
    if (random.nextBoolean()) {
      return name;
    }
    for (List<String> spelling : SPELLINGS) {
      String ours = spelling.get(0);
      int at = name.indexOf(ours, 1);
      if (at > 0) {
        return name.substring(0, at) + spelling.get(1) + name.substring(at + ours.length());
      }
    }
    return name;
  }

  private static String afterDateline(String paragraph) {
    int at = paragraph.indexOf(") - ");
    return at < 0 ? paragraph : paragraph.substring(at + 4);
  }

  private String written(String way, Map<String, String> matter) {
    Matcher slots = SLOT.matcher(way);
    return slots.replaceAll(
        slot -> {
          String kind = slot.group(1);
          String chosen = matter.get(kind);
          String text =
              chosen != null
                  ? chosen
                  : written(any(Objects.requireNonNull(ways.get(kind), kind)), matter);
          return Matcher.quoteReplacement(text);
        });
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Map<String, List<String>> load() {
    try (InputStream in = InventedNews.class.getResourceAsStream("invented.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(
              Collectors.groupingBy(
                  line -> line[0],
                  LinkedHashMap::new,
                  Collectors.mapping(line -> line[1], Collectors.toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
