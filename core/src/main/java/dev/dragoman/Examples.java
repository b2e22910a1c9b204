package dev.dragoman;

import dev.dragoman.codebook.Attempt;
import dev.dragoman.codebook.Page;
import dev.dragoman.codebook.Page.Example;
import dev.dragoman.codebook.Rule;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the examples of the codebook's pages: the build and {@code dragoman check} do. */
public final class Examples {
  private final Coder coder;

  public Examples(Coder coder) {
    this.coder = coder;
  }

  /**
   * An example run.
   *
   * @param example which
   * @param passed whether all expected claims came, and nothing where nothing must
   * @param got the claims that came, as lines of the example's form
   * @param fired names of the rules that gave claims
   * @param missing expected lines that no claim fits
   * @param ties rules that fit a clause as exactly as one of another code
   */
  public record Result(
      Example example,
      boolean passed,
      List<String> got,
      Set<String> fired,
      List<String> missing,
      List<Attempt> ties) {}

  /**
   * Something wrong with a page.
   *
   * @param file page
   * @param line in it, from one
   * @param text what is wrong
   */
  public record Problem(String file, int line, String text) {}

  /**
   * What is wrong with a page whose examples were run: a rule that no passing example shows, no
   * example that must give nothing, two rules that tie. Failing examples tell themselves.
   */
  public static List<Problem> problems(Page page, List<Result> results) {
    List<Problem> problems = new ArrayList<>();
    Set<String> shown =
        results.stream()
            .filter(r -> r.passed() && !r.example().todo())
            .flatMap(r -> r.fired().stream())
            .collect(Collectors.toSet());
    for (Rule rule : page.rules()) {
      if (rule.event() && !shown.contains(rule.name())) {
        problems.add(
            new Problem(
                rule.file(),
                rule.line(),
                rule.name() + ": no example that passes shows this rule"));
      }
    }
    boolean nothing = results.stream().anyMatch(r -> r.example().expected().isEmpty());
    if (!page.rules().isEmpty() && !nothing) {
      problems.add(new Problem(page.rules().get(0).file(), 1, "no example here must give nothing"));
    }
    results.stream()
        .flatMap(r -> r.ties().stream())
        .map(
            t ->
                new Problem(
                    t.rule().file(),
                    t.rule().line(),
                    t.rule().name() + " on “" + t.clause().lemma() + "”: " + t.why()))
        .distinct()
        .forEach(problems::add);
    return problems;
  }

  public List<Result> run(Page page) {
    return page.examples().stream().map(this::run).toList();
  }

  public Result run(Example example) {
    Document document = document(example);
    Coding coding = coder.code(document);
    List<Claim> left = new ArrayList<>(coding.claims());
    List<String> missing = new ArrayList<>();
    for (String line : example.expected()) {
      Optional<Claim> found = left.stream().filter(c -> fits(c, line)).findFirst();
      found.ifPresentOrElse(left::remove, () -> missing.add(line));
    }
    boolean passed =
        missing.isEmpty() && (!example.expected().isEmpty() || coding.claims().isEmpty());
    return new Result(
        example,
        passed,
        coding.claims().stream().map(Examples::line).toList(),
        coding.claims().stream().map(Claim::rule).collect(Collectors.toCollection(HashSet::new)),
        missing,
        coder.attempts(document).stream()
            .filter(a -> a.outcome() == Attempt.Outcome.TIED)
            .toList());
  }

  /** Names of the rules that give claims of an example. */
  public Set<String> fired(Example example) {
    return coder.code(document(example)).claims().stream()
        .map(Claim::rule)
        .collect(Collectors.toSet());
  }

  private static Document document(Example example) {
    return Document.of(
        example.file() + ":" + example.line(),
        example.published().map(Dating::given).orElseGet(Dating::unknown),
        example.text());
  }

  /** A claim in the form of an expected line. */
  public static String line(Claim claim) {
    StringBuilder line = new StringBuilder();
    line.append(code(claim.source()))
        .append(' ')
        .append(claim.action().cameo())
        .append(' ')
        .append(code(claim.target()));
    claim
        .when()
        .interval()
        .ifPresent(
            i ->
                line.append("  when ")
                    .append(i.start())
                    .append(i.start().equals(i.end()) ? "" : "/" + i.end()));
    if (!claim.says().speaker().text().isEmpty()) {
      line.append("  says \"").append(claim.says().speaker().text()).append('"');
    }
    line.append("  status ").append(claim.status().name().toLowerCase(Locale.ROOT));
    line.append(claim.background() ? "  background" : "")
        .append(claim.reciprocal() ? "  reciprocal" : "");
    claim.where().ifPresent(w -> line.append("  where ").append(w.place().name()));
    return line.append("  (").append(claim.rule()).append(')').toString();
  }

  static boolean fits(Claim claim, String line) {
    String[] fields = line.strip().split("\\s{2,}|\\t");
    String[] event = fields[0].split("\\s+");
    boolean fits =
        event.length >= 2
            && side(claim.source(), claim.alsoSource(), event[0])
            && claim.action().cameo().equals(event[1])
            && (event.length == 2 || side(claim.target(), claim.alsoTarget(), event[2]));
    for (int i = 1; fits && i < fields.length; i++) {
      fits = field(claim, fields[i].strip());
    }
    return fits;
  }

  private static boolean field(Claim claim, String field) {
    String[] words = field.split("\\s+", 2);
    String value = words.length > 1 ? words[1] : "";
    return switch (words[0]) {
      case "when" ->
          claim
              .when()
              .interval()
              .filter(
                  i ->
                      value.equals(i.start().toString()) && i.start().equals(i.end())
                          || value.equals(i.start() + "/" + i.end()))
              .isPresent();
      case "status" -> claim.status().name().toLowerCase(Locale.ROOT).equals(value);
      case "background" -> claim.background();
      case "reciprocal" -> claim.reciprocal();
      case "where" ->
          claim
              .where()
              .filter(w -> w.place().name().equals(value) || w.text().equals(value))
              .isPresent();
      case "says" -> says(claim, value);
      case "killed" ->
          claim.quantities().stream()
              .anyMatch(q -> (q.low() + (q.exact() ? "" : "+")).equals(value));
      default -> !field.startsWith("(") || field.equals("(" + claim.rule() + ")");
    };
  }

  private static boolean says(Claim claim, String value) {
    int close = value.lastIndexOf('"');
    String name = close > 0 ? value.substring(1, close) : value;
    String stance = close > 0 ? value.substring(close + 1).strip() : "";
    String text =
        claim.says().speaker().text()
            + " "
            + claim
                .says()
                .speaker()
                .mention()
                .map(
                    m ->
                        m.candidates().stream().map(a -> a.name()).collect(Collectors.joining(" ")))
                .orElse("");
    return text.contains(name)
        && (stance.isEmpty()
            || claim.says().stance().name().toLowerCase(Locale.ROOT).equals(stance));
  }

  private static boolean side(Optional<Party> first, List<Party> also, String want) {
    if (want.equals("-")) {
      return first.flatMap(Party::code).isEmpty();
    }
    return first.flatMap(Party::code).filter(want::equals).isPresent()
        || also.stream().anyMatch(p -> p.code().filter(want::equals).isPresent());
  }

  private static String code(Optional<Party> party) {
    return party.flatMap(Party::code).orElse("-");
  }
}
