package dev.dragoman.read;

import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Document.Anchor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Reads a page of the web: its main text, furniture dropped, and what it says of itself. The title
 * stays apart from the text. Anchors say where in the page's source each paragraph begins, as
 * exactly as entities in it allow.
 */
final class HtmlPage {
  private static final String NO_TEXT =
      "script,style,noscript,template,figure figcaption,figcaption,button,form,svg,iframe,aside,nav,footer,select";
  private static final String NOWHERE = "https://page.invalid/";
  private static final int PROSE = 60;
  private static final int LINK_SHARE = 80;
  private static final String ARTICLE = "[itemprop~=articleBody],article";
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_HELD = 20;
  private static final int SOUGHT = 24;
  private static final int SHORTEST_BODY = 200;

  private final Sifter sifter;
  private final Languages languages;
  private final PageFacts pageFacts;

  HtmlPage(Sifter sifter, Languages languages, PageFacts pageFacts) {
    this.sifter = sifter;
    this.languages = languages;
    this.pageFacts = pageFacts;
  }

  /** Reads one page's source. */
  Read read(String origin, String source) {
    org.jsoup.nodes.Document page =
        Jsoup.parse(source, NOWHERE, Parser.htmlParser().setTrackPosition(true));
    PageFacts.Facts facts = pageFacts.of(page);
    Sifter.Sifted sifted = sifter.sift(withoutTitle(body(page, source, facts), page, facts), false);
    if (sifted.paragraphs().isEmpty()) {
      return Read.bad(origin, "no article text on the page");
    }
    StringBuilder text = new StringBuilder();
    List<Anchor> anchors = new ArrayList<>();
    sifted.paragraphs().forEach(block -> PlainText.append(text, anchors, block));
    Optional<String> byline = facts.byline().flatMap(sifter::byline).or(sifted::byline);
    Dating published =
        facts.published().basis() == Dating.Basis.NONE ? sifted.dating() : facts.published();
    return new Read.Ok(
        new Document(
            Ids.of(facts.url(), text.toString()),
            origin,
            facts.url(),
            facts.outlet(),
            sifted.agency().or(() -> byline.flatMap(sifter::agency)),
            byline,
            facts.title(),
            Optional.empty(),
            languages.of(text.toString()),
            published,
            Optional.empty(),
            text.toString(),
            anchors));
  }

  /**
   * The main text, by what readability finds; where that is much less, the paragraphs that the
   * page's own {@code articleBody} holds, its article element, or all its paragraphs.
   */
  private List<Block> body(org.jsoup.nodes.Document page, String source, PageFacts.Facts facts) {
    org.jsoup.nodes.Document bare = page.clone();
    pageFacts.dropOverlays(bare);
    Element content = new Readability4J(NOWHERE, bare.clone()).parse().getArticleContent();
    List<Block> blocks = content == null ? List.of() : blocks(content, source);
    List<Block> given = facts.body().map(body -> given(body, bare, source)).orElse(List.of());
    if (length(given) * 10 > length(blocks) * 13) {
      return given;
    }
    for (Element article : bare.select(ARTICLE)) {
      List<Block> whole = prose(blocks(article, source));
      if (length(whole) * 10 > length(blocks) * 13 && whole.containsAll(prose(blocks))) {
        return blocks(article, source);
      }
    }
    List<Block> paragraphs =
        length(blocks) < SHORTEST_BODY ? paragraphs(bare, source) : List.<Block>of();
    return length(paragraphs) > 2 * length(blocks) ? paragraphs : blocks;
  }

  /**
   * The page's paragraphs that its articleBody holds, or that body's own lines where they are few.
   */
  private static List<Block> given(String body, Element page, String source) {
    String all = letters(body);
    List<Block> held = new ArrayList<>();
    for (Block block : blocks(page, source)) {
      String letters = letters(block.text());
      if (letters.length() >= SHORTEST_HELD && all.contains(letters)) {
        held.add(block);
      }
    }
    return length(held) * 10 > body.length() * 7 ? held : lines(body);
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text).replaceAll("");
  }

  private static List<Block> prose(List<Block> blocks) {
    return blocks.stream().filter(Block::prose).toList();
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(b -> b.text().length()).sum();
  }

  private static List<Block> lines(String body) {
    List<Block> blocks = new ArrayList<>();
    for (String line : Jsoup.parse(body.replace("\n", "<p>")).wholeText().split("\n")) {
      Block.Builder builder = new Block.Builder().add(line, -1);
      if (!builder.empty()) {
        blocks.add(builder.build(true));
      }
    }
    return blocks;
  }

  private static List<Block> paragraphs(Element page, String source) {
    List<Block> blocks = new ArrayList<>();
    for (Element paragraph : page.select("article p, main p, p")) {
      blocks.addAll(blocks(paragraph, source));
    }
    if (blocks.isEmpty()) {
      blocks.addAll(blocks(page, source));
    }
    return blocks;
  }

  private static List<Block> blocks(Element content, String source) {
    Element root = content.clone();
    root.select(NO_TEXT).remove();
    Blocks blocks = new Blocks(source);
    NodeTraversor.traverse(blocks, root);
    blocks.end();
    return blocks.found;
  }

  /** Collects the text between the beginnings and ends of block elements. */
  private static final class Blocks implements NodeVisitor {
    final List<Block> found = new ArrayList<>();
    private final String source;
    private int at;

    private Block.Builder builder = new Block.Builder();
    private int letters;
    private int linked;
    private int links;
    private boolean paragraph;

    Blocks(String source) {
      this.source = source;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        String whole = text.getWholeText();
        builder.add(whole, offset(text, whole));

        letters += whole.strip().length();
        linked += links > 0 ? whole.strip().length() : 0;
      } else if (node instanceof Element element) {
        if (breaks(element)) {
          end();
        }
        paragraph |= element.normalName().equals("p");
        links += element.normalName().equals("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (breaks(element)) {
          end();
        }
      }
    }

    /**
     * Where a text begins in the source: as the parser says, or, where the page was parsed anew on
     * the way, where its first words stand next.
     */
    private int offset(TextNode text, String whole) {
      String start = whole.substring(0, Math.min(SOUGHT, whole.length()));
      int tracked = text.sourceRange().isTracked() ? text.sourceRange().startPos() : -1;
      boolean right = tracked >= 0 && source.startsWith(start, tracked);
      int offset = right ? tracked : source.indexOf(start, at);
      if (offset >= 0 && !whole.isBlank()) {
        at = offset;
      }
      return offset;
    }

    private static boolean breaks(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    void end() {
      if (!builder.empty()) {
        Block block = builder.build(paragraph && letters >= PROSE);
        boolean link = linked * 100 > letters * LINK_SHARE && !block.stopped();
        if (!link) {
          found.add(block);
        }
      }
      builder = new Block.Builder();
      letters = 0;
      linked = 0;
      paragraph = false;
    }
  }

  /** Without the title where the page prints it above the text, and no block twice in a row. */
  private static List<Block> withoutTitle(List<Block> blocks, Element page, PageFacts.Facts facts) {
    Set<String> titles = new HashSet<>();
    facts.title().ifPresent(title -> titles.add(title.toLowerCase(Locale.ROOT)));
    page.select("h1").forEach(h1 -> titles.add(h1.text().toLowerCase(Locale.ROOT)));
    List<Block> kept = new ArrayList<>();
    String before = "";
    for (Block block : blocks) {
      String same = block.text().toLowerCase(Locale.ROOT);
      boolean headline = kept.size() < 3 && titles.contains(same);
      if (!headline && !same.equals(before)) {
        kept.add(block);
      }
      before = same;
    }
    return kept;
  }
}
