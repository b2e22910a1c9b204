package dev.dragoman.exchange;

import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Span;
import dev.dragoman.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names that act or speak in what was coded and that the lexicon has no code for. */
public final class MissingActors {
  private static final int CONTEXTS = 3;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * A name without a code.
   *
   * @param name as first written in full
   * @param kind as {@code actors.tsv} names it
   * @param count how often it acts or speaks
   * @param contexts sentences of it, three at most, each with its document's id
   */
  public record Missing(String name, String kind, int count, List<String> contexts) {}

  private static final class Entry {
    final String name;
    final String kind;
    int count;
    final List<String> contexts = new ArrayList<>();

    Entry(String name, String kind) {
      this.name = name;
      this.kind = kind;
    }
  }

  /** Counts the names of one document. */
  public void add(Coding coding) {
    Set<Span> roles = new HashSet<>();
    for (Claim claim : coding.claims()) {
      Stream.of(
              claim.source().stream(),
              claim.alsoSource().stream(),
              claim.target().stream(),
              claim.alsoTarget().stream())
          .flatMap(side -> side)
          .map(Party::span)
          .forEach(roles::add);
    }
    for (Attribution attribution : coding.mentions().attributions()) {
      Stream.concat(Stream.of(attribution.speaker()), attribution.chain().stream())
          .flatMap(speaker -> speaker.span().stream())
          .forEach(roles::add);
    }
    for (ActorMention mention : coding.mentions().actors()) {
      if (nameless(mention) || roles.stream().noneMatch(r -> r.overlaps(mention.span()))) {
        continue;
      }
      String name = name(mention);
      Entry entry =
          entries.computeIfAbsent(
              name.toLowerCase(Locale.ROOT), key -> new Entry(name, kind(mention)));
      entry.count++;
      if (entry.contexts.size() < CONTEXTS) {
        String context = coding.document().id() + ": " + sentence(coding, mention.span());
        if (!entry.contexts.contains(context)) {
          entry.contexts.add(context);
        }
      }
    }
  }

  /** Whether an expression is no name, or one with a code. */
  private static boolean nameless(ActorMention mention) {
    return mention.kind() != ActorMention.Kind.UNKNOWN
        || mention.country().isPresent()
        || mention.role().isPresent()
        || mention.candidates().stream().anyMatch(actor -> !actor.tenures().isEmpty());
  }

  private static String name(ActorMention mention) {
    return mention.candidates().stream().findFirst().map(Actor::name).orElse(mention.text());
  }

  private static String kind(ActorMention mention) {
    return mention.candidates().stream()
        .findFirst()
        .map(actor -> actor.kind().name().toLowerCase(Locale.ROOT))
        .orElse("organisation");
  }

  private String sentence(Coding coding, Span span) {
    String text = coding.document().text();
    return splitter.split(coding.document()).stream()
        .filter(sentence -> sentence.span().contains(span))
        .findFirst()
        .map(sentence -> sentence.span().of(text).replaceAll("\\s+", " ").strip())
        .orElseGet(() -> span.of(text));
  }

  /** The most frequent first. */
  public List<Missing> list() {
    return entries.values().stream()
        .sorted(Comparator.comparing((Entry e) -> -e.count).thenComparing(e -> e.name))
        .map(e -> new Missing(e.name, e.kind, e.count, List.copyOf(e.contexts)))
        .toList();
  }
}
