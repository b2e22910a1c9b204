package dev.dragoman.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tukaani.xz.XZInputStream;

/** Lays out the library's tags of words, Brown clusters and lists of names. */
final class LexicaBuilder {
  private static final String TAGS = "en-ambiguity-classes-simplified-lowercase.xz";
  private static final String CLUSTERS = "en-brown-clusters-simplified-lowercase.xz";
  private static final String NAMES = "en-named-entity-gazetteers-simplified.xz";
  static final List<String> FILES = List.of(TAGS, CLUSTERS, NAMES);

  /** Lists in the order in which they were first met. */
  private static final class Pool {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The list's number, from one. */
    int number(Collection<String> list) {
      for (String item : list) {
        if (item.indexOf(' ') >= 0 || item.isEmpty()) {
          throw new IllegalStateException("'" + item + "' cannot stand in a list");
        }
      }
      return numbers.computeIfAbsent(String.join(" ", list), k -> numbers.size() + 1);
    }

    List<String> lists() {
      return List.copyOf(numbers.keySet());
    }
  }

  private LexicaBuilder() {}

  static void write(ModelFile.Writer file, String root) throws IOException {
    words(file, read(root + TAGS), read(root + CLUSTERS));
    names(file, read(root + NAMES));
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(String path) throws IOException {
    try (InputStream in = ModelBuilder.resource(path);
        ObjectInputStream objects =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(in)))) {
      return (T) objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(path + " holds something else", e);
    }
  }

  private static void words(
      ModelFile.Writer file, Map<String, List<String>> tags, Map<String, Set<String>> clusters) {
    Pool tagLists = new Pool();
    Pool clusterLists = new Pool();
    Map<String, Long> words = new HashMap<>();
    tags.forEach((word, list) -> words.merge(word, (long) tagLists.number(list), Long::sum));
    clusters.forEach(
        (word, list) ->
            words.merge(word, (long) clusterLists.number(list) << Lexica.HALF, Long::sum));
    long[] slots = Table.empty(words.size());
    words.forEach((word, lists) -> Table.put(slots, Hash.key(0, Hash.of(word)), lists));
    file.longs("lexica.words", slots);
    file.strings("lexica.tags", tagLists.lists());
    file.strings("lexica.clusters", clusterLists.lists());
  }

  private static void names(ModelFile.Writer file, PrefixTree<String, Set<String>> tree) {
    List<PrefixNode<String, Set<String>>> nodes = new ArrayList<>(List.of(tree.getRoot()));
    for (int i = 0; i < nodes.size(); i++) {
      nodes.addAll(nodes.get(i).values());
    }
    Pool sets = new Pool();
    Set<String> kinds = new TreeSet<>();
    long[] slots = Table.empty(nodes.size() - 1);
    int child = 1;
    for (int i = 0; i < nodes.size(); i++) {
      // the same order as above: a node's children are numbered in a row
      for (Map.Entry<String, PrefixNode<String, Set<String>>> edge : nodes.get(i).entrySet()) {
        long value = child++;
        Set<String> set = edge.getValue().getValue();
        if (set != null) {
          kinds.addAll(set);
          value |= (long) sets.number(new TreeSet<>(set)) << Lexica.HALF;
        }
        Table.put(slots, Hash.key(i, Hash.of(edge.getKey())), value);
      }
    }
    file.longs("lexica.names", slots);
    file.strings("lexica.kinds", List.copyOf(kinds));
    file.strings("lexica.kindsets", sets.lists());
  }
}
