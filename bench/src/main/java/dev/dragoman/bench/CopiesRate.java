package dev.dragoman.bench;

import dev.dragoman.copies.CopyIndex;
import dev.dragoman.copies.Link;
import dev.dragoman.copies.Sketch;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How many documents a second are sketched, asked for copies and added to an index, on one thread:
 * made-up articles of 150 to 600 words, whose words are as unequally frequent as those of a
 * language; one of twenty is a copy of an earlier one with another head and tail, a tenth cut and
 * names respelt. All articles of an outlet end in its standing sentence.
 */
public final class CopiesRate {
  private static final int VOCABULARY = 40_000;
  private static final int OUTLETS = 20;
  private static final int RECENT = 20_000;

  private final Random random = new Random(1);
  private final String[] vocabulary = new String[VOCABULARY];
  private final double[] upTo = new double[VOCABULARY];
  private final List<List<String>> standing = new ArrayList<>();
  private final List<List<String>> bodies = new ArrayList<>();

  private CopiesRate() {
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary[i] = invented();
      sum += 1.0 / (i + 10);
      upTo[i] = sum;
    }
    for (int i = 0; i < OUTLETS; i++) {
      standing.add(words(15));
    }
  }

  /**
   * Prints the figures.
   *
   * @param args how many documents
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new CopiesRate().run(args.length > 0 ? Integer.parseInt(args[0]) : 100_000, out);
  }

  private void run(int documents, PrintStream out) {
    long before = heap();
    CopyIndex index = new CopyIndex();
    int copies = 0;
    int found = 0;
    int wrong = 0;
    long characters = 0;
    long sketching = 0;
    long asking = 0;
    for (int d = 0; d < documents; d++) {
      int of =
          d > 100 && random.nextInt(20) == 0 ? d - 1 - random.nextInt(Math.min(d, RECENT)) : -1;
      List<String> body = of < 0 ? words(150 + random.nextInt(450)) : copy(bodies.get(of % RECENT));
      keep(d, body);
      String text =
          String.join(" ", body) + ' ' + String.join(" ", standing.get(random.nextInt(OUTLETS)));
      characters += text.length();
      long start = System.nanoTime();
      Sketch sketch = Sketch.of(text);
      long sketched = System.nanoTime();
      List<Link> links = index.links(sketch);
      index.add(Integer.toString(d), sketch);
      asking += System.nanoTime() - sketched;
      sketching += sketched - start;
      String original = Integer.toString(of);
      boolean right = links.stream().anyMatch(link -> link.id().equals(original));
      copies += of < 0 ? 0 : 1;
      found += right ? 1 : 0;
      wrong += of < 0 && !links.isEmpty() ? 1 : 0;
    }
    bodies.clear();
    long bytes = heap() - before;
    double seconds = (sketching + asking) / 1e9;
    out.printf(
        Locale.ROOT,
        "%d documents of %d characters in %.1f s: %.0f a second, one thread%n",
        documents,
        characters / documents,
        seconds,
        documents / seconds);
    out.printf(
        Locale.ROOT,
        "a document: sketch %.0f us, links and adding %.0f us, %d bytes in the index%n",
        sketching / 1e3 / documents,
        asking / 1e3 / documents,
        bytes / index.size());
    out.printf(
        Locale.ROOT,
        "copies %d, linked to the text they were made of %d (%.4f); others with a link %d%n",
        copies,
        found,
        (double) found / copies,
        wrong);
  }

  private void keep(int number, List<String> body) {
    if (number < RECENT) {
      bodies.add(body);
    } else {
      bodies.set(number % RECENT, body);
    }
  }

  /** What another outlet makes of a text. */
  private List<String> copy(List<String> body) {
    int cut = body.size() / 10;
    int at = random.nextInt(body.size() - cut);
    List<String> copy = words(random.nextInt(body.size() / 4));
    for (int i = 0; i < body.size(); i++) {
      if (i < at || i >= at + cut) {
        copy.add(random.nextInt(30) == 0 ? body.get(i) + "iy" : body.get(i));
      }
    }
    copy.addAll(words(random.nextInt(body.size() / 4)));
    return copy;
  }

  /** By Zipf's law, a little flattened at its head. */
  private List<String> words(int count) {
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[VOCABULARY - 1]);
      words.add(vocabulary[at < 0 ? -at - 1 : at]);
    }
    return words;
  }

  private String invented() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(6); i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  @SuppressWarnings("SystemGc") // what is held is wanted, not what lies about
  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
