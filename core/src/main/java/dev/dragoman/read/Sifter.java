package dev.dragoman.read;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Dating;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Parts an article from what stands around it. A page is a head, a body from its first paragraph of
 * running text to its last, and a foot; the title, the byline and dates are looked for in the head,
 * credits in the foot.
 */
final class Sifter {
  private static final int LONG = 25;
  private static final int TITLE_WORDS = 30;
  private static final int MENU_WORDS = 3;
  private static final int LINKS = 3;

  private final Furniture furniture;
  private final Credits credits;

  Sifter(Tables tables) {
    furniture = new Furniture(tables);
    credits = new Credits(tables);
  }

  /**
   * What is left, and what was learnt on the way.
   *
   * @param paragraphs of the article, the title among them where {@code title} says so
   * @param title index of the title among the paragraphs
   */
  record Sifted(
      List<Block> paragraphs,
      Optional<Integer> title,
      Optional<String> byline,
      Optional<String> agency,
      Dating dating) {}

  /** The parts of one page while they are sifted. */
  private final class Page {
    final List<Block> blocks;
    final boolean[] dropped;
    final int first;
    final int last;
    Optional<Integer> title = Optional.empty();
    Optional<String> byline = Optional.empty();
    Optional<String> agency = Optional.empty();
    Optional<LocalDate> printed = Optional.empty();
    Optional<LocalDate> bound = Optional.empty();
    Optional<MonthDay> yearless = Optional.empty();
    String printedReason = "";
    String boundReason = "";

    Page(List<Block> blocks) {
      this.blocks = blocks;
      dropped = new boolean[blocks.size()];
      int from = 0;
      while (from < blocks.size() && !paragraph(from, Furniture.Where.HEAD)) {
        from++;
      }
      int to = blocks.size() - 1;
      while (to > from && !paragraph(to, Furniture.Where.FOOT)) {
        to--;
      }
      first = from;
      last = to;
    }

    private boolean paragraph(int at, Furniture.Where where) {
      Block block = blocks.get(at);
      boolean question = at < blocks.size() - 1 && headline(block) && !block.text().endsWith(".");
      boolean ended =
          block.stopped() || credits.find(block.text(), Credits.What.ENDING).isPresent();
      return (block.prose() || ended && !question || block.words() > LONG)
          && furniture.find(block.text(), where).isEmpty()
          && credits.find(block.text(), Credits.What.CREDIT).isEmpty()
          && credits.find(block.text(), Credits.What.BYLINE).isEmpty()
          && PrintedDates.whole(block.text()).isEmpty();
    }

    /** A question or a cry at the very top, before longer text. */
    private boolean headline(Block block) {
      int at = blocks.indexOf(block);
      return block.words() <= TITLE_WORDS / 2
          && at + 1 < blocks.size()
          && blocks.get(at + 1).words() > block.words();
    }
  }

  /**
   * Sifts the blocks of a page.
   *
   * @param findTitle whether the title is one of the blocks
   */
  Sifted sift(List<Block> blocks, boolean findTitle) {
    Page page = new Page(blocks);
    dropFurniture(page);
    if (findTitle) {
      findTitle(page);
    }
    readHead(page);
    readFoot(page);
    dropLinks(page);
    return sifted(page);
  }

  private void dropFurniture(Page page) {
    boolean onward = false;
    for (int i = 0; i < page.blocks.size(); i++) {
      Block block = page.blocks.get(i);
      Optional<Furniture.Found> found = furniture.find(block.text(), where(page, i));
      if (found.isPresent()) {
        page.dropped[i] = true;
        onward = found.get().where() == Furniture.Where.ONWARD;
        noteDate(page, found.get(), block.text());
      } else {
        onward &= !block.stopped() && !block.prose();
        page.dropped[i] = onward && i > page.first;
      }
    }
  }

  private static Furniture.Where where(Page page, int at) {
    if (at < page.first) {
      return Furniture.Where.HEAD;
    }
    return at > page.last ? Furniture.Where.FOOT : Furniture.Where.ANY;
  }

  private static void noteDate(Page page, Furniture.Found found, String line) {
    if (found.date().isEmpty()) {
      return;
    }
    if (found.what().equals("published")) {
      page.printed = page.printed.or(found::date);
      page.printedReason = "printed: " + line;
    } else {
      bound(page, found.date().get(), "the page says: " + line);
    }
  }

  private static void bound(Page page, LocalDate date, String reason) {
    if (page.bound.isEmpty() || date.isBefore(page.bound.get())) {
      page.bound = Optional.of(date);
      page.boundReason = reason;
    }
  }

  /** The first line of four words or more before the text, or else the first of two. */
  private void findTitle(Page page) {
    if (page.first >= page.blocks.size()) {
      return;
    }
    for (int least : new int[] {MENU_WORDS + 1, 2}) {
      for (int i = 0; i < page.first && page.title.isEmpty(); i++) {
        if (!page.dropped[i] && title(page.blocks.get(i), least)) {
          page.title = Optional.of(i);
        }
      }
    }
  }

  private boolean title(Block block, int least) {
    int words = block.words();
    return words >= least
        && words <= TITLE_WORDS
        && !block.text().endsWith(":")
        && !block.text().endsWith(",")
        && PrintedDates.whole(block.text()).isEmpty()
        && credits.find(block.text(), Credits.What.BYLINE).isEmpty()
        && credits.find(block.text(), Credits.What.CREDIT).isEmpty();
  }

  /**
   * Dates and bylines before the text: a lone date above the title is the day the page was made.
   */
  private void readHead(Page page) {
    int title = page.title.orElse(-1);
    for (int i = 0; i < Math.min(page.first, page.blocks.size()); i++) {
      String line = page.blocks.get(i).text();
      Optional<LocalDate> date = PrintedDates.whole(line);
      Optional<Credits.Found> by =
          credits.find(line, Credits.What.BYLINE).or(() -> credits.find(line, Credits.What.CREDIT));
      if (page.dropped[i] || i == title) {
        continue;
      }
      if (date.isPresent()) {
        page.dropped[i] = true;
        if (title >= 0 && i > title) {
          page.printed = page.printed.or(() -> date);
          page.printedReason = "printed below the title: " + line;
        } else {
          bound(page, date.get(), "printed at the top of the page, the day it was made: " + line);
        }
      } else if (title >= 0 && i > title && PrintedDates.yearless(line).isPresent()) {
        page.dropped[i] = true;
        page.yearless = page.yearless.or(() -> PrintedDates.yearless(line));
      } else if (by.isPresent()) {
        page.dropped[i] = true;
        note(page, by.get());
      } else if (title >= 0 && page.blocks.get(i).words() <= MENU_WORDS) {
        page.dropped[i] = true;
      }
    }
    if (page.first < page.blocks.size()) {
      credits
          .find(page.blocks.get(page.first).text(), Credits.What.DATELINE)
          .ifPresent(dateline -> note(page, dateline));
    }
  }

  private static void note(Page page, Credits.Found found) {
    page.byline = page.byline.or(found::byline);
    page.agency = page.agency.or(found::agency);
    if (page.printed.isEmpty() && found.date().isPresent()) {
      page.printed = found.date();
      page.printedReason = "dateline";
    }
  }

  private void readFoot(Page page) {
    for (int i = page.last + 1; i < page.blocks.size(); i++) {
      Optional<Credits.Found> credit = credit(page.blocks.get(i).text());
      if (!page.dropped[i] && credit.isPresent()) {
        page.dropped[i] = true;
        note(page, credit.get());
      }
    }
    if (page.last > page.first || page.first < page.blocks.size()) {
      Block block = page.blocks.get(page.last);
      credits
          .find(block.text(), Credits.What.ENDING)
          .ifPresent(
              ending -> {
                note(page, ending);
                page.blocks.set(page.last, block.cut(ending.span().start()));
              });
    }
  }

  private Optional<Credits.Found> credit(String line) {
    return credits
        .find(line, Credits.What.CREDIT)
        .or(() -> credits.find(line, Credits.What.BYLINE));
  }

  /** After the text, a row of headlines or of entries of a menu. */
  private static void dropLinks(Page page) {
    int left = 0;
    for (int i = page.last + 1; i < page.blocks.size(); i++) {
      left += page.dropped[i] ? 0 : 1;
    }
    for (int i = page.last + 1; i < page.blocks.size(); i++) {
      page.dropped[i] |= left >= LINKS || page.blocks.get(i).words() <= MENU_WORDS;
    }
  }

  private static Sifted sifted(Page page) {
    List<Block> kept = new ArrayList<>();
    Optional<Integer> title = Optional.empty();
    for (int i = 0; i < page.blocks.size(); i++) {
      if (!page.dropped[i]) {
        if (page.title.equals(Optional.of(i))) {
          title = Optional.of(kept.size());
        }
        kept.add(page.blocks.get(i));
      }
    }
    return new Sifted(
        Collections.unmodifiableList(kept), title, page.byline, page.agency, dating(page));
  }

  private static Dating dating(Page page) {
    if (page.printed.isPresent()) {
      return Dating.known(page.printed.get(), Dating.Basis.TEXT, page.printedReason);
    }
    if (page.bound.isPresent() && page.yearless.isPresent()) {
      return Dating.inferred(
          page.yearless.get(),
          page.bound.get(),
          "printed below the title without a year; " + page.boundReason);
    }
    if (page.bound.isPresent()) {
      return new Dating(
          Optional.empty(),
          Optional.empty(),
          page.bound,
          Dating.Basis.INFERRED,
          Optional.of(page.boundReason));
    }
    return Dating.unknown();
  }

  /** The agency that a byline names, by its usual name. */
  Optional<String> agency(String byline) {
    for (String part : byline.split("[,;/|]| - ")) {
      Optional<String> agency = credits.agency(part.strip());
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  /** A byline without its "By", white space folded. */
  Optional<String> byline(String printed) {
    String folded = printed.replaceAll("\\s+", " ").strip();
    boolean address = folded.toLowerCase(Locale.ROOT).startsWith("http");
    return folded.isEmpty() || address
        ? Optional.empty()
        : credits
            .find(folded, Credits.What.BYLINE)
            .flatMap(Credits.Found::byline)
            .or(() -> Optional.of(folded));
  }
}
