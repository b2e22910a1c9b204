package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.place.LabelledText.Label;
import dev.dragoman.text.NlpParser;
import dev.dragoman.text.Parser;
import dev.dragoman.text.SentenceSplitter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fits what tells names of places from other words ({@code en/place_signals.tsv}) and which place a
 * name means ({@code place_points.tsv}) to labelled texts. It fits to even documents and tells how
 * old and fitted weights do on both halves; the weights that it writes are those of the even half,
 * too, so that what is told of the odd half is true of them.
 */
final class FitPlaces {
  private static final String SIGNALS = "place_signals.tsv";
  private static final int CONTEXT = 50;
  private static final String POINTS = "place_points.tsv";

  /** One labelled text as read: with a parse and without, as not all texts are parsed. */
  private record Read(
      LabelledText labelled,
      PlaceTagger.Candidates parsed,
      PlaceTagger.Candidates unparsed,
      List<PlaceName> places,
      boolean even) {}

  private final PlaceTagger tagger;
  private final Map<String, List<Read>> sets = new TreeMap<>();
  private final PrintStream out;

  private FitPlaces(PlaceTagger tagger, PrintStream out) {
    this.tagger = tagger;
    this.out = out;
  }

  /**
   * Fits.
   *
   * @param args folder to write to, steps of the search for points (0: no search), files of
   *     labelled texts
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("FitPlaces FOLDER STEPS LABELLED.jsonl...");
      System.exit(2);
    }
    FitPlaces fit = new FitPlaces(PlaceTagger.load(Tables.bundled()), System.out);
    for (String file : Arrays.asList(args).subList(2, args.length)) {
      fit.read(Path.of(file));
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    fit.dump(folder);
    fit.wrong(folder);
    fit.signals(folder.resolve(SIGNALS));
    fit.points(folder.resolve(POINTS), Integer.parseInt(args[1]));
  }

  private void read(Path file) throws IOException {
    SentenceSplitter splitter = new SentenceSplitter();
    Parser parser = new NlpParser();
    List<Read> set = new ArrayList<>();
    for (LabelledText text : LabelledText.read(file)) {
      Document document = Document.of(text.id(), Dating.unknown(), text.text());
      List<Sentence> sentences = splitter.split(document);
      List<Tree> trees = parser.parse(sentences);
      PlaceTagger.Candidates parsed = tagger.candidates(document, sentences, trees);
      set.add(
          new Read(
              text,
              parsed,
              tagger.candidates(document, sentences, List.of()),
              tagger.places(parsed),
              set.size() % 2 == 0));
    }
    sets.put(file.getFileName().toString().replaceFirst("[.].*", ""), set);
  }

  // --- names ---------------------------------------------------------------

  private record Candidate(PlaceName name, Logistic.Sample sample) {}

  /** The names of the gazetteer and what holds of them; what may be found or not is left out. */
  private List<Candidate> samples(LabelledText text, PlaceTagger.Candidates candidates) {
    List<Candidate> samples = new ArrayList<>();
    for (PlaceName name : candidates.names()) {
      List<Label> labels =
          text.places().stream().filter(l -> l.span().overlaps(name.span())).toList();
      boolean named = labels.stream().anyMatch(Label::named);
      if (name.known() && !name.adjective() && (named || labels.isEmpty())) {
        List<String> signals =
            tagger.recogniser().signals().of(name, candidates.evidence(), candidates.names());
        samples.add(new Candidate(name, new Logistic.Sample(signals, named)));
      }
    }
    return samples;
  }

  private List<Logistic.Sample> samples(boolean even) {
    List<Logistic.Sample> all = new ArrayList<>();
    each(even)
        .forEach(
            read -> {
              samples(read.labelled, read.parsed).forEach(c -> all.add(c.sample));
              samples(read.labelled, read.unparsed).forEach(c -> all.add(c.sample));
            });
    return all;
  }

  private List<Read> each(boolean even) {
    return sets.values().stream().flatMap(List::stream).filter(r -> r.even == even).toList();
  }

  private void signals(Path file) throws IOException {
    List<Logistic.Sample> samples = samples(true);
    Map<String, Double> fitted = Logistic.fit(Recogniser.BASE, samples);
    try (Writer table = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      table.write("signal\tweight\tright\tof\n");
      for (Map.Entry<String, Double> row : fitted.entrySet()) {
        List<Logistic.Sample> having =
            row.getKey().equals(Recogniser.BASE)
                ? samples
                : samples.stream().filter(s -> s.signals().contains(row.getKey())).toList();
        long right = having.stream().filter(Logistic.Sample::right).count();
        table.write(
            String.format(
                Locale.ROOT,
                "%s\t%.2f\t%d\t%d%n",
                row.getKey(),
                row.getValue(),
                right,
                having.size()));
      }
    }
    out.printf("names, weights fitted to %d words of even documents%n", samples.size());
    told("the table's weights", tagger);
    told("the fitted weights", tagger.with(fitted));
  }

  private void told(String what, PlaceTagger with) {
    out.printf("  %s%n", what);
    for (boolean parsed : new boolean[] {true, false}) {
      for (boolean even : new boolean[] {true, false}) {
        int right = 0;
        int found = 0;
        int named = 0;
        for (Read read : each(even)) {
          PlaceTagger.Candidates candidates = parsed ? read.parsed : read.unparsed;
          List<PlaceName> places =
              with.places(candidates).stream().filter(n -> !n.adjective()).toList();
          List<Label> labels = read.labelled.places();
          named += (int) labels.stream().filter(Label::named).count();
          for (PlaceName place : places) {
            List<Label> over =
                labels.stream().filter(l -> l.span().overlaps(place.span())).toList();
            if (over.isEmpty() || over.stream().anyMatch(Label::named)) {
              found++;
              right += over.isEmpty() ? 0 : 1;
            }
          }
        }
        double p = (double) right / found;
        double r = (double) right / named;
        out.printf(
            Locale.ROOT,
            "    %-4s %-8s  P %.3f  R %.3f  F1 %.3f%n",
            even ? "even" : "odd",
            parsed ? "parsed" : "unparsed",
            p,
            r,
            2 * p * r / (p + r));
      }
    }
  }

  /** Every name with its signals, for other ways of fitting. */
  private void dump(Path folder) throws IOException {
    try (Writer rows =
        Files.newBufferedWriter(folder.resolve("names.tsv"), StandardCharsets.UTF_8)) {
      rows.write("set\tdocument\teven\tstart\tplace\tsignals\n");
      for (Map.Entry<String, List<Read>> set : sets.entrySet()) {
        for (Read read : set.getValue()) {
          for (Candidate c : samples(read.labelled, read.parsed)) {
            rows.write(
                String.join(
                    "\t",
                    set.getKey(),
                    read.labelled.id(),
                    String.valueOf(read.even),
                    String.valueOf(c.name.span().start()),
                    String.valueOf(c.sample.right()),
                    String.join("|", c.sample.signals()) + "\n"));
          }
        }
      }
    }
  }

  // --- which place ---------------------------------------------------------

  private void points(Path file, int steps) throws IOException {
    Points old = tagger.points();
    out.println("found places within 161 km");
    shares("the table's points", old);
    if (steps == 0) {
      return;
    }
    Points fitted = new PointSearch(points -> mean(points, true), old).run(steps);
    shares("the fitted points", fitted);
    try (Writer table = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      table.write("point\tvalue\n");
      for (Points.Of of : Points.Of.values()) {
        table.write(String.format(Locale.ROOT, "%s\t%.2f%n", of.row(), fitted.of(of)));
      }
    }
  }

  /** Every name found and put elsewhere by the table's points. */
  private void wrong(Path folder) throws IOException {
    try (Writer rows =
        Files.newBufferedWriter(folder.resolve("wrong.tsv"), StandardCharsets.UTF_8)) {
      rows.write("set\tdocument\teven\tname\tgeonames\tlat\tlon\tfound\tcontext\n");
      for (Map.Entry<String, List<Read>> set : sets.entrySet()) {
        for (Read read : set.getValue()) {
          String text = read.labelled.text();
          List<PlaceMention> mentions = tagger.mentions(text, read.places);
          for (Label label : read.labelled.places()) {
            Optional<PlaceMention> mention = label.found(mentions);
            if (label.point().isPresent()
                && mention.filter(m -> !label.means(m.place())).isPresent()) {
              rows.write(
                  String.join(
                      "\t",
                      set.getKey(),
                      read.labelled.id(),
                      String.valueOf(read.even),
                      label.span().of(text).replaceAll("\\s+", " "),
                      label.id().isPresent() ? String.valueOf(label.id().getAsLong()) : "",
                      String.valueOf(label.point().get().lat()),
                      String.valueOf(label.point().get().lon()),
                      told(mention.get()),
                      around(text, label.span()) + "\n"));
            }
          }
        }
      }
    }
  }

  private static String told(PlaceMention mention) {
    return mention.place().name()
        + mention.place().admin1().map(a -> ", " + a).orElse("")
        + mention.place().country().map(c -> ", " + c).orElse("")
        + mention.place().point().map(p -> " " + p.lat() + " " + p.lon()).orElse(" nowhere");
  }

  private static String around(String text, Span span) {
    int start = Math.max(0, span.start() - CONTEXT);
    int end = Math.min(text.length(), span.end() + CONTEXT);
    return text.substring(start, end).replaceAll("\\s+", " ");
  }

  private void shares(String what, Points points) {
    for (boolean even : new boolean[] {true, false}) {
      Map<String, Double> shares = new TreeMap<>();
      sets.keySet().forEach(set -> shares.put(set, share(set, points, even)));
      StringBuilder line = new StringBuilder();
      shares.forEach(
          (set, share) -> line.append(String.format(Locale.ROOT, "  %s %.4f", set, share)));
      out.printf(
          Locale.ROOT,
          "  %-20s %-4s %s  mean %.4f%n",
          what,
          even ? "even" : "odd",
          line,
          mean(points, even));
    }
  }

  private double mean(Points points, boolean even) {
    return sets.keySet().stream().mapToDouble(set -> share(set, points, even)).average().orElse(0);
  }

  /** Of the places found whose point is known, the share within 161 km of it. */
  private double share(String set, Points points, boolean even) {
    PlaceTagger with = tagger.with(points);
    int[] counts =
        sets.getOrDefault(set, List.of()).parallelStream()
            .filter(read -> read.even == even)
            .map(read -> counts(with, read))
            .reduce(new int[2], (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]});
    return (double) counts[0] / counts[1];
  }

  private int[] counts(PlaceTagger with, Read read) {
    List<PlaceMention> mentions = with.mentions(read.labelled.text(), read.places);
    int right = 0;
    int found = 0;
    for (Label label : read.labelled.places()) {
      Optional<PlaceMention> mention =
          label.point().isPresent() ? label.found(mentions) : Optional.empty();
      if (mention.isPresent()) {
        found++;
        right += label.means(mention.get().place()) ? 1 : 0;
      }
    }
    return new int[] {right, found};
  }
}
