package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import java.util.Arrays;
import java.util.Locale;

/**
 * What speaks for one of the places that share a name, in points: {@code place_points.tsv}, which
 * says what each is for. Immutable.
 */
final class Points {
  private static final String TABLE = "place_points.tsv";

  /** The rows of the table. */
  enum Of {
    SIZE,
    COUNTRY,
    DIVISION,
    REGION,
    COUNTY,
    CAPITAL,
    KIND,
    OTHER_NAME,
    SHADOWED,
    NAMESAKE,
    WITHIN,
    SAME_DIVISION,
    SAME_COUNTRY,
    NEAR,
    NEAR_KM,
    BEST,
    SAID,
    ALIKE;

    /** As the table writes it. */
    String row() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final double[] values;

  private Points(double[] values) {
    this.values = values;
  }

  /**
   * Reads the table.
   *
   * @throws Tables.TableException where a row is unknown, no number, or missing
   */
  static Points load(Tables tables) {
    double[] values = new double[Of.values().length];
    Arrays.fill(values, Double.NaN);
    Row last = null;
    for (Row row : tables.read(TABLE)) {
      int of = of(row).ordinal();
      if (Double.isNaN(values[of])) {
        values[of] = value(row);
      }
      last = row;
    }
    for (Of of : Of.values()) {
      if (last != null && Double.isNaN(values[of.ordinal()])) {
        throw last.error("no row for '" + of.row() + "' up to here");
      }
    }
    return new Points(values);
  }

  private static Of of(Row row) {
    String name = row.get("point");
    return Arrays.stream(Of.values())
        .filter(of -> of.row().equals(name))
        .findFirst()
        .orElseThrow(() -> row.error("no such point: '" + name + "'"));
  }

  private static double value(Row row) {
    try {
      return Double.parseDouble(row.get("value"));
    } catch (NumberFormatException e) {
      throw row.error("not a number: '" + row.get("value") + "'");
    }
  }

  double of(Of of) {
    return values[of.ordinal()];
  }

  /** Others, in the order of {@link Of}. */
  static Points of(double[] values) {
    if (values.length != Of.values().length) {
      throw new IllegalArgumentException(values.length + " points");
    }
    return new Points(values.clone());
  }

  /** These, in the order of {@link Of}. */
  double[] values() {
    return values.clone();
  }
}
