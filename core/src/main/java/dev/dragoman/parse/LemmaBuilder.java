package dev.dragoman.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Lays out the library's lists of base forms. */
final class LemmaBuilder {
  /** Names of the files, in the order of {@link Lemmatiser#CLASSES}. */
  private static final List<String> KINDS = List.of("verb", "noun", "adjective", "adverb");

  private LemmaBuilder() {}

  static void write(ModelFile.Writer file, String root) throws IOException {
    List<Set<String>> bases = new ArrayList<>();
    List<String> exceptions = new ArrayList<>();
    List<String> suffixes = new ArrayList<>();
    Document inflections = Jsoup.parse(text(root + "inflection_suffix.xml"), Parser.xmlParser());
    for (int i = 0; i < KINDS.size(); i++) {
      bases.add(new TreeSet<>(lines(root + KINDS.get(i) + ".base")));
      for (String line : lines(root + KINDS.get(i) + ".exc")) {
        String[] cells = line.split(" ");
        exceptions.add(i + "\t" + cells[0] + "\t" + cells[1]);
      }
      for (Element affix : inflections.select("morphology > " + KINDS.get(i) + " > affix")) {
        for (Element rule : affix.select("rule")) {
          suffixes.add(
              String.join(
                  "\t",
                  Integer.toString(i),
                  affix.attr("org_pos"),
                  rule.attr("affix_form"),
                  rule.attr("replacements"),
                  Boolean.toString(rule.attr("doubleConsonants").equals("true"))));
        }
      }
    }
    long[] slots = Table.empty(bases.stream().mapToInt(Set::size).sum());
    for (int i = 0; i < bases.size(); i++) {
      for (String base : bases.get(i)) {
        Table.put(slots, Hash.key(i, Hash.of(base)), 1);
      }
    }
    file.longs("lemmas.bases", slots);
    file.strings("lemmas.exceptions", exceptions);
    file.strings("lemmas.suffixes", suffixes);
    List<String> abbreviations = new ArrayList<>();
    for (String line : lines(root + "abbreviation.rule")) {
      abbreviations.add(String.join("\t", line.split(" ")));
    }
    file.strings("lemmas.abbreviations", abbreviations);
    file.strings("lemmas.cardinals", lines(root + "cardinal.base"));
    file.strings("lemmas.ordinals", lines(root + "ordinal.base"));
  }

  private static List<String> lines(String path) throws IOException {
    return text(path).lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
  }

  private static String text(String path) throws IOException {
    try (InputStream in = ModelBuilder.resource(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
