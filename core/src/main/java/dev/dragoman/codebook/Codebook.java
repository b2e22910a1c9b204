package dev.dragoman.codebook;

import dev.dragoman.codebook.Attempt.Outcome;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Clause;
import dev.dragoman.text.VerbClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of rules, and what they match. Immutable. */
public final class Codebook {
  private static final Comparator<Match> BY_WEIGHT =
      Comparator.comparingInt(Match::weight)
          .thenComparing(m -> m.rule().name(), Comparator.reverseOrder());

  private static final String ROOT = "/dev/dragoman/codebook/";
  private final List<Page> pages;
  private final Map<String, List<Rule>> byTrigger = new HashMap<>();
  private final VerbClasses classes;
  private final Modality modality;
  private final Partners partners;
  private final PrivateMatters privateMatters;

  private Codebook(List<Page> pages, VerbClasses classes) {
    this.classes = classes;
    this.pages = List.copyOf(pages);
    Map<String, Rule> names = new HashMap<>();
    for (Page page : pages) {
      for (Rule rule : page.rules()) {
        Rule other = names.putIfAbsent(rule.name(), rule);
        if (other != null) {
          throw new CodebookException(
              rule.file()
                  + ":"
                  + rule.line()
                  + ":1: "
                  + rule.name()
                  + " is also in "
                  + other.file()
                  + ":"
                  + other.line());
        }
        for (String lemma : rule.trigger()) {
          byTrigger
              .computeIfAbsent((rule.nominal() ? "n:" : "") + lemma, t -> new ArrayList<>())
              .add(rule);
        }
      }
    }
    this.modality = Modality.of(this);
    this.partners = Partners.of(table("together"));
    this.privateMatters = PrivateMatters.of(table("private"));
  }

  /** The pages that ship with Dragoman; {@code PAGES} lists them. */
  public static Codebook bundled() {
    return overlay(Optional.empty(), Tables.bundled());
  }

  /**
   * Our pages with a user's folder laid over them: a page of the same name takes the place of ours.
   *
   * @param folder of pages
   * @param tables for the words that the grammar needs
   * @throws CodebookException where a page is broken
   */
  public static Codebook overlay(Optional<Path> folder, Tables tables) {
    Map<String, Page> pages = new LinkedHashMap<>();
    for (String name : resource("PAGES").split("\\s+")) {
      pages.put(name, Page.parse("codebook/" + name + ".md", resource(name + ".md")));
    }
    if (folder.isPresent()) {
      try (var files = Files.list(folder.get())) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          Page page = Page.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
          pages.put(page.name(), page);
        }
      } catch (IOException e) {
        throw new CodebookException(folder.get() + ": cannot be read: " + e.getMessage());
      }
    }
    return new Codebook(new ArrayList<>(pages.values()), VerbClasses.load(tables));
  }

  public List<Page> pages() {
    return pages;
  }

  /** The rows of all fences of one kind, such as {@code status}. */
  public List<String> table(String kind) {
    return pages.stream()
        .flatMap(p -> p.tables().stream())
        .filter(t -> t.kind().equals(kind))
        .flatMap(t -> t.rows().stream())
        .toList();
  }

  /** What the rules find in the clauses, one match a trigger at most. */
  public List<Match> match(List<Clause> clauses, List<ActorMention> actors) {
    ActorIndex index = new ActorIndex(actors, classes);
    Map<Integer, Map<Integer, Clause>> byHead = byHead(clauses);
    List<Match> matches = new ArrayList<>();
    for (Clause clause : clauses) {
      Map<Integer, Clause> around = byHead.getOrDefault(clause.tree().sentence().index(), Map.of());
      best(clause, index, around).ifPresent(matches::add);
    }
    return modality.apply(Overlaps.settle(matches), index, byHead).stream()
        .map(partners::joined)
        .filter(match -> !privateMatters.holds(match))
        .toList();
  }

  /**
   * How every rule fared that the clauses trigger, clause by clause, the most exact rule first; for
   * those who want to know why.
   */
  public List<Attempt> attempts(List<Clause> clauses, List<ActorMention> actors) {
    ActorIndex index = new ActorIndex(actors, classes);
    Map<Integer, Map<Integer, Clause>> byHead = byHead(clauses);
    Set<Match> settled = Set.copyOf(match(clauses, actors));
    List<Attempt> attempts = new ArrayList<>();
    for (Clause clause : clauses) {
      Map<Integer, Clause> around = byHead.getOrDefault(clause.tree().sentence().index(), Map.of());
      Optional<Match> taken = best(clause, index, around);
      for (Rule rule : triggered(clause)) {
        Matcher matcher = new Matcher(rule, clause, index, around);
        Optional<Match> match = matcher.match();
        if (match.isEmpty()) {
          attempts.add(new Attempt(clause, rule, Outcome.LACKING, matcher.lacks()));
        } else if (!match.equals(taken)) {
          attempts.add(beaten(match.get(), taken.orElseThrow()));
        } else if (stands(match.get(), settled) || !rule.event()) {
          attempts.add(new Attempt(clause, rule, Outcome.FIRED, ""));
        } else if (privateMatters.holds(match.get())) {
          attempts.add(
              new Attempt(
                  clause, rule, Outcome.PRIVATE, "it fits, but only private parties are in it"));
        } else {
          attempts.add(
              new Attempt(clause, rule, Outcome.SPENT, "its words are part of another event"));
        }
      }
    }
    return attempts;
  }

  /** Whether a match came through, perhaps as an act of speech or between two. */
  private static boolean stands(Match match, Set<Match> settled) {
    Clause clause = match.clause();
    return settled.stream()
        .filter(each -> each.clause().tree() == clause.tree())
        .filter(each -> each.rule().name().equals(match.rule().name()))
        .anyMatch(each -> each.clause() == clause || each.consumed().contains(clause.head()));
  }

  private static Attempt beaten(Match match, Match taken) {
    boolean tied =
        match.weight() == taken.weight() && !match.rule().code().equals(taken.rule().code());
    String name = taken.rule().name();
    return tied
        ? new Attempt(
            match.clause(),
            match.rule(),
            Outcome.TIED,
            "it fits, and is no more and no less exact than " + name)
        : new Attempt(
            match.clause(),
            match.rule(),
            Outcome.BEATEN,
            "it fits, but " + name + " is more exact");
  }

  private Optional<Match> best(Clause clause, ActorIndex index, Map<Integer, Clause> around) {
    Match best = null;
    for (Rule rule : triggered(clause)) {
      Optional<Match> match = new Matcher(rule, clause, index, around).match();
      if (match.isPresent() && (best == null || BY_WEIGHT.compare(match.get(), best) > 0)) {
        best = match.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The rules that a clause's predicate triggers. */
  private List<Rule> triggered(Clause clause) {
    List<Rule> inOrder = new ArrayList<>();
    for (String name : Triggers.names(clause)) {
      for (Rule rule : byTrigger.getOrDefault(name, List.of())) {
        if (!among(inOrder, rule)) {
          inOrder.add(rule);
        }
      }
    }
    return inOrder;
  }

  /** Whether the very rule is in a list; to compare all that rules say would take longer. */
  private static boolean among(List<Rule> rules, Rule rule) {
    for (Rule each : rules) {
      if (each == rule) {
        return true;
      }
    }
    return false;
  }

  private static Map<Integer, Map<Integer, Clause>> byHead(List<Clause> clauses) {
    Map<Integer, Map<Integer, Clause>> byHead = new HashMap<>();
    for (Clause clause : clauses) {
      byHead
          .computeIfAbsent(clause.tree().sentence().index(), s -> new HashMap<>())
          .put(clause.head(), clause);
    }
    return byHead;
  }

  private static String resource(String name) {
    try (InputStream in = Codebook.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new CodebookException("codebook/" + name + ": no such page");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
