package dev.dragoman.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Dating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Selector;

/**
 * What a page says of itself: JSON-LD first, then the places that {@code metadata.tsv} lists, then
 * its address.
 */
final class PageFacts {
  private static final int DEEPEST = 8;
  private static final Pattern URL_DATE =
      Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?:[/-]|$)");
  private static final Pattern OUTLET_TAIL = Pattern.compile("\\s+[|–—·»-]\\s+([^|–—·»]{2,60})$");

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
          .build();
  private final List<Place> places = new ArrayList<>();

  private record Place(String what, String selector, String attribute) {}

  /**
   * What a page says.
   *
   * @param body the article's text, where the page gives it whole
   */
  record Facts(
      Optional<String> url,
      Optional<String> title,
      Optional<String> byline,
      Optional<String> outlet,
      Dating published,
      Optional<String> body) {}

  /**
   * Reads the table of places.
   *
   * @throws Tables.TableException where a selector is broken
   */
  PageFacts(Tables tables) {
    Element none = new Element("html");
    for (Tables.Row row : tables.read("metadata.tsv")) {
      try {
        none.select(row.get("selector"));
      } catch (Selector.SelectorParseException e) {
        throw row.error("broken selector: " + e.getMessage());
      }
      places.add(new Place(row.get("what"), row.get("selector"), row.get("attribute")));
    }
  }

  /** Reads a page. */
  Facts of(Element page) {
    List<JsonNode> articles = articles(page);
    Optional<String> url = first(page, "url", articles).filter(u -> u.startsWith("http"));
    Optional<String> outlet = text(articles, "publisher").or(() -> first(page, "outlet", articles));
    return new Facts(
        url,
        text(articles, "headline")
            .or(() -> text(articles, "name"))
            .or(() -> first(page, "title", articles))
            .map(title -> withoutOutlet(title, outlet, page)),
        text(articles, "author").or(() -> first(page, "byline", articles)),
        outlet,
        published(page, articles, url),
        text(articles, "articleBody"));
  }

  /**
   * Takes away what is laid over a page to ask for consent and the like, if it is not most of the
   * page.
   */
  void dropOverlays(Element page) {
    int all = page.text().length();
    for (Place place : places) {
      if (place.what.equals("overlay")) {
        for (Element element : page.select(place.selector)) {
          if (element.text().length() * 2 < all && element.select("article").isEmpty()) {
            element.remove();
          }
        }
      }
    }
  }

  private Dating published(Element page, List<JsonNode> articles, Optional<String> url) {
    for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
      Optional<LocalDate> day = text(articles, key).flatMap(PageFacts::day);
      if (day.isPresent()) {
        return Dating.known(day.get(), Dating.Basis.METADATA, "JSON-LD " + key);
      }
    }
    Optional<LocalDate> ofUrl = url.flatMap(PageFacts::inAddress);
    for (Place place : places) {
      if (place.what.equals("published")) {
        boolean printed = !place.selector.startsWith("meta");
        if (printed && ofUrl.isPresent()) {
          break;
        }
        for (Element element : page.select(place.selector)) {
          Optional<LocalDate> day = day(value(element, place));
          if (day.isPresent()) {
            Dating.Basis basis = printed ? Dating.Basis.TEXT : Dating.Basis.METADATA;
            return Dating.known(day.get(), basis, place.selector.split(",", 2)[0]);
          }
        }
      }
    }
    return ofUrl
        .map(day -> Dating.known(day, Dating.Basis.METADATA, "the page's address"))
        .orElseGet(Dating::unknown);
  }

  private static Optional<LocalDate> day(String value) {
    return PrintedDates.declared(value)
        .filter(days -> days.get(0).equals(days.get(1)))
        .map(days -> days.get(0));
  }

  private static Optional<LocalDate> inAddress(String url) {
    Matcher matcher = URL_DATE.matcher(url);
    return matcher.find()
        ? day(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }

  private Optional<String> first(Element page, String what, List<JsonNode> articles) {
    if (what.equals("url")) {
      Optional<String> named = text(articles, "url").filter(u -> u.startsWith("http"));
      if (named.isPresent() && page.select("link[rel=canonical]").isEmpty()) {
        return named;
      }
    }
    for (Place place : places) {
      if (place.what.equals(what)) {
        for (Element element : page.select(place.selector)) {
          String value = value(element, place).replaceAll("\\s+", " ").strip();
          if (!value.isEmpty()) {
            return Optional.of(value);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String value(Element element, Place place) {
    return place.attribute.isEmpty() ? element.text() : element.attr(place.attribute);
  }

  /**
   * "Headline | The Outlet" without its end, where that is the outlet or the page's h1 goes
   * without.
   */
  private static String withoutOutlet(String title, Optional<String> outlet, Element page) {
    String plain = Parser.unescapeEntities(title, false).replaceAll("\\s+", " ").strip();
    Matcher tail = OUTLET_TAIL.matcher(plain);
    if (!tail.find()) {
      return plain;
    }
    String rest = plain.substring(0, tail.start());
    boolean named = outlet.map(o -> o.equalsIgnoreCase(tail.group(1).strip())).orElse(false);
    boolean headed = page.select("h1").stream().anyMatch(h -> h.text().strip().equals(rest));
    return named || headed ? rest : plain;
  }

  /** The objects of JSON-LD that describe an article, or any with a headline. */
  private List<JsonNode> articles(Element page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(mapper.readTree(script.data()), found, 0);
      } catch (JsonProcessingException e) {
        // A page's own mistake: what it says elsewhere counts.
        continue;
      }
    }
    return found;
  }

  private static void collect(JsonNode node, List<JsonNode> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject() && (node.has("headline") || article(node.path("@type")))) {
      found.add(node);
    } else if (node.isContainerNode()) {
      node.forEach(child -> collect(child, found, depth + 1));
    }
  }

  private static boolean article(JsonNode type) {
    String name = type.isArray() ? type.path(0).asText() : type.asText();
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }

  private static Optional<String> text(List<JsonNode> articles, String key) {
    return articles.stream()
        .map(article -> text(article.path(key)))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** A string, the name of an object, or those of a list. */
  private static String text(JsonNode node) {
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      node.forEach(each -> names.add(text(each)));
      names.removeIf(String::isBlank);
      return String.join(", ", names.stream().distinct().toList());
    }
    String value = node.isObject() ? text(node.path("name")) : node.asText("");
    return Parser.unescapeEntities(value, false).strip();
  }
}
