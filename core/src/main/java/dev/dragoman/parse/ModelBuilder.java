package dev.dragoman.parse;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the library's serialised models once and lays them out as a {@link ModelFile}. */
final class ModelBuilder {
  /** The steps that {@link Step} is told of. */
  static final List<String> STEPS =
      List.of("words and names", "base forms", "tagger", "recogniser", "parser", "writing");

  private static final String ROOT = "edu/emory/mathcs/nlp/";

  /** Told when a step begins. */
  @FunctionalInterface
  interface Step {
    void begins(String name);
  }

  private final ModelFile.Writer file = new ModelFile.Writer();

  private ModelBuilder() {}

  /**
   * Builds the file; takes half a minute and, while it lasts, 1 GB.
   *
   * @throws IOException when a model cannot be read or the file not be written
   */
  static void build(Path to, byte[] fingerprint, Step step) throws IOException {
    ModelBuilder builder = new ModelBuilder();
    step.begins(STEPS.get(0));
    LexicaBuilder.write(builder.file, ROOT + "lexica/");
    step.begins(STEPS.get(1));
    LemmaBuilder.write(builder.file, ROOT + "component/morph/english/");
    step.begins(STEPS.get(2));
    builder.model("pos");
    step.begins(STEPS.get(3));
    builder.model("ner");
    step.begins(STEPS.get(4));
    builder.model("dep");
    step.begins(STEPS.get(5));
    builder.file.write(to, fingerprint);
  }

  /** Where the library keeps what a file is made from. */
  static List<String> sources() {
    List<String> sources = new ArrayList<>();
    for (String model : List.of("pos", "ner", "dep")) {
      sources.add(ROOT + "models/en-" + model + ".xz");
    }
    for (String lexicon : LexicaBuilder.FILES) {
      sources.add(ROOT + "lexica/" + lexicon);
    }
    return sources;
  }

  static InputStream resource(String path) throws IOException {
    InputStream in = ModelBuilder.class.getResourceAsStream("/" + path);
    if (in == null) {
      throw new IOException("no " + path + " on the class path");
    }
    return in;
  }

  private void model(String name) throws IOException {
    OnlineComponent<?, ?> component;
    try (InputStream in = resource(ROOT + "models/en-" + name + ".xz")) {
      component = (OnlineComponent<?, ?>) NLPUtils.getComponent(in);
    }
    if (component.getOptimizer().getBias() != 0
        || component.getOptimizer().getWeightVector().hasActivationFunction()) {
      throw new IOException("model " + name + " has a bias or an activation function");
    }
    file.strings(name + ".labels", component.getOptimizer().getLabelMap().getLabelList());
    FeatureTemplate<?, ?> template = component.getFeatureTemplate();
    file.strings(name + ".template", lines(template));
    weights(
        name,
        (FeatureMap) value(FeatureTemplate.class, "feature_map", template),
        component.getOptimizer().getWeightVector().getSparseWeightVector());
    if (component instanceof DEPParser<?> parser) {
      candidates(parser.getLabelCandidates());
    }
  }

  private static List<String> lines(FeatureTemplate<?, ?> template) {
    List<String> lines = new ArrayList<>();
    for (FeatureItem item : template.getSetFeatureList()) {
      lines.add("set " + part(item));
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      List<String> parts = new ArrayList<>();
      for (FeatureItem item : items) {
        parts.add(part(item));
      }
      lines.add(String.join(" ", parts));
    }
    return lines;
  }

  private static String part(FeatureItem item) {
    return item.source
        + ":"
        + item.window
        + ":"
        + (item.relation == null ? "" : item.relation)
        + ":"
        + item.field
        + (item.attribute == null ? "" : ":" + item.attribute);
  }

  private void weights(String name, FeatureMap map, MajorVector weights) {
    int labels = weights.getLabelSize();
    int[] sizes = new int[weights.getFeatureSize()];
    for (int f = 1; f < sizes.length; f++) {
      for (int y = 0; y < labels; y++) {
        sizes[f] += weights.get(f * labels + y) == 0 ? 0 : 1;
      }
    }
    LinearModel.Writer writer = new LinearModel.Writer(labels, sizes);
    String[] values = new String[sizes.length];
    int[] types = new int[sizes.length];
    List<Object2IntMap<String>> maps = map.getIndexMaps();
    for (int type = 0; type < maps.size(); type++) {
      for (Object2IntMap.Entry<String> entry : maps.get(type).object2IntEntrySet()) {
        if (entry.getIntValue() < sizes.length) {
          values[entry.getIntValue()] = entry.getKey();
          types[entry.getIntValue()] = type;
        }
      }
    }
    float[] row = new float[labels];
    for (int f = 1; f < sizes.length; f++) {
      for (int y = 0; y < labels; y++) {
        row[y] = weights.get(f * labels + y);
      }
      if (values[f] != null) {
        writer.add(types[f], values[f], row);
      }
    }
    writer.write(file, name);
  }

  /**
   * The labels that a state allows, in the order of the library's sets: it decides between equals.
   */
  private void candidates(DEPLabelCandidate<?> candidates) throws IOException {
    for (String set :
        List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC")) {
      IntSet labels = (IntSet) value(DEPLabelCandidate.class, set, candidates);
      file.ints("dep." + set, labels.toIntArray());
    }
  }

  private static Object value(Class<?> type, String field, Object of) throws IOException {
    try {
      Field declared = type.getDeclaredField(field);
      declared.setAccessible(true);
      return declared.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IOException(type + " has no field " + field, e);
    }
  }
}
