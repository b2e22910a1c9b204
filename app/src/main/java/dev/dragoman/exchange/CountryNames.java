package dev.dragoman.exchange;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Countries by the codes and names that the formats of others have for them. */
final class CountryNames {
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
  private static final String ARTICLE = "the ";
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> icews = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> fips = new HashMap<>();
  private final Map<String, String> byFips = new HashMap<>();
  private final Map<String, String> numeric = new HashMap<>();

  static CountryNames load(Tables tables) {
    CountryNames countries = new CountryNames();
    for (Tables.Row row : tables.read("country_names.tsv")) {
      String code = row.get("code");
      countries.icews.putIfAbsent(code, row.get("icews"));
      countries.name(row.get("icews"), code);
      row.list("names").forEach(name -> countries.name(name, code));
    }
    for (Tables.Row row : tables.read("countries.tsv")) {
      String code = row.get("code");
      countries.names.putIfAbsent(code, row.get("name"));
      countries.name(row.get("name"), code);
      row.list("aliases").forEach(name -> countries.name(name, code));
    }
    for (Tables.Row row : tables.read("country_codes.tsv")) {
      String code = row.get("code");
      row.optional("fips")
          .ifPresent(
              value -> {
                countries.fips.putIfAbsent(key(code, row.get("admin1")), value);
                countries.byFips.putIfAbsent(value, code);
              });
      row.optional("numeric").ifPresent(value -> countries.numeric.putIfAbsent(code, value));
    }
    return countries;
  }

  private void name(String name, String code) {
    byName.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
  }

  private static String key(String code, String admin1) {
    return code + '\t' + admin1;
  }

  /** The English name of a code's country or region. */
  Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** The name that ICEWS has for it. */
  Optional<String> icews(String code) {
    return Optional.ofNullable(icews.get(code)).or(() -> name(code));
  }

  /** FIPS 10-4, two letters. */
  Optional<String> fips(String code, Optional<String> admin1) {
    return admin1
        .map(division -> fips.get(key(code, division)))
        .or(() -> Optional.ofNullable(fips.get(key(code, ""))));
  }

  /** The country of a FIPS 10-4 code. */
  Optional<String> ofFips(String code) {
    return Optional.ofNullable(byFips.get(code));
  }

  /** ISO 3166-1 numeric, three digits. */
  Optional<String> numeric(String code) {
    return Optional.ofNullable(numeric.get(code));
  }

  /** Whether a code is a country's, rather than a territory's of six letters. */
  boolean holds(String code) {
    return names.containsKey(code);
  }

  /** The country of a name, with or without an article before and brackets after it. */
  Optional<String> ofName(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    String plain = BRACKETS.matcher(key).replaceAll("").strip();
    return Optional.ofNullable(byName.get(key))
        .or(() -> Optional.ofNullable(byName.get(plain)))
        .or(
            () ->
                plain.startsWith(ARTICLE)
                    ? Optional.ofNullable(byName.get(plain.substring(ARTICLE.length())))
                    : Optional.empty());
  }

  /** The country that an actor's name says it is of: "Military Forces of Turkey (2016-)". */
  Optional<String> ofActor(String name) {
    Optional<String> whole = ofName(name);
    if (whole.isPresent()) {
      return whole;
    }
    String plain = BRACKETS.matcher(name).replaceAll("").strip();
    int of = plain.lastIndexOf(" of ");
    while (of >= 0) {
      Optional<String> country = ofName(plain.substring(of + " of ".length()));
      if (country.isPresent()) {
        return country;
      }
      of = plain.lastIndexOf(" of ", of - 1);
    }
    int open = name.lastIndexOf('(');
    int close = name.lastIndexOf(')');
    return open >= 0 && close > open ? ofName(name.substring(open + 1, close)) : Optional.empty();
  }
}
