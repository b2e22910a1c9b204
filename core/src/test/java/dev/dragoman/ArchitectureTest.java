package dev.dragoman;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may depend on whom, and what the core never does: docs/architecture.md, held by the build.
 */
@AnalyzeClasses(packages = "dev.dragoman", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final int LONGEST_FILE = 400;

  @ArchTest static final ArchRule modelDependsOnNothingOfOurs = knowsOnly("model");

  @ArchTest static final ArchRule lexiconKnowsTheModel = knowsOnly("lexicon", "model");

  @ArchTest static final ArchRule parseKnowsNothingOfOurs = knowsOnly("parse");

  @ArchTest
  static final ArchRule textKnowsModelLexiconAndParse =
      knowsOnly("text", "model", "lexicon", "parse");

  @ArchTest static final ArchRule readKnowsModelAndLexicon = knowsOnly("read", "model", "lexicon");

  @ArchTest static final ArchRule actorIsAStage = stage("actor");
  @ArchTest static final ArchRule timeIsAStage = stage("time");
  @ArchTest static final ArchRule placeIsAStage = stage("place");
  @ArchTest static final ArchRule codebookIsAStage = stage("codebook");
  @ArchTest static final ArchRule attributionIsAStage = stage("attribution");
  @ArchTest static final ArchRule gateIsAStage = stage("gate");

  @ArchTest
  static final ArchRule noCircles =
      slices().matching("dev.dragoman.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noDatabaseNoServerNoCommandLine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "java.net.http..",
              "com.sun.net.httpserver..",
              "jakarta.servlet..",
              "io.javalin..",
              "picocli..",
              "org.duckdb..");

  @ArchTest
  static final ArchRule noClock =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "it reads the clock",
                  call ->
                      call.getTargetOwner().getPackageName().startsWith("java.time")
                              && call.getName().equals("now")
                              && call.getTarget().getRawParameterTypes().isEmpty()
                          || call.getTargetOwner().isEquivalentTo(System.class)
                              && (call.getName().equals("currentTimeMillis")
                                  || call.getName().equals("nanoTime"))));

  @ArchTest
  static final ArchRule nothingStaticChanges =
      ArchRuleDefinition.fields()
          .that()
          .areStatic()
          .and()
          .areNotFinal()
          .should(haveModifier(JavaModifier.FINAL))
          .allowEmptyShould(true);

  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path root : List.of(Path.of("src"), Path.of("..", "app", "src"))) {
      if (Files.isDirectory(root)) {
        for (Path file : javaFiles(root)) {
          long lines = lines(file);
          if (lines > LONGEST_FILE) {
            tooLong.add(file + ": " + lines + " lines");
          }
        }
      }
    }
    assertEquals(List.of(), tooLong, "each of these is two files");
  }

  private static ArchRule stage(String stage) {
    return knowsOnly(stage, "model", "lexicon", "text");
  }

  /** Of ours, the package depends on itself and these only. */
  private static ArchRule knowsOnly(String name, String... others) {
    List<String> allowed = new ArrayList<>(List.of(inside(name)));
    for (String other : others) {
      allowed.add(inside(other));
    }
    DescribedPredicate<JavaClass> strangers =
        resideInAPackage("dev.dragoman..")
            .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new))))
            .as("of ours outside " + allowed);
    return noClasses()
        .that()
        .resideInAPackage(inside(name))
        .should()
        .dependOnClassesThat(strangers)
        .allowEmptyShould(true);
  }

  private static String inside(String name) {
    return "dev.dragoman." + name + "..";
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.count();
    }
  }
}
