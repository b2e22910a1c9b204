package dev.dragoman.exchange;

import dev.dragoman.exchange.DelimitedLines.BadRow;
import dev.dragoman.exchange.ForeignEvent.Side;
import java.util.List;
import java.util.OptionalLong;

/** Phoenix, 26 columns without a header. */
final class PhoenixImport implements ForeignFormat.RowImport {
  private static final List<String> COLUMNS =
      List.of(
          ("EventID Date Year Month Day SourceActorFull SourceActorEntity SourceActorRole"
                  + " SourceActorAttribute TargetActorFull TargetActorEntity TargetActorRole"
                  + " TargetActorAttribute EventCode EventRootCode QuadClass GoldsteinScore Issues"
                  + " ActionLat ActionLong LocationName StateName CountryName SentenceID URLs"
                  + " NewsSources")
              .split(" "));

  @Override
  public boolean tabs() {
    return true;
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public ForeignEvent event(ForeignRow row) throws BadRow {
    String code = row.cameo("EventCode");
    if (!code.startsWith(row.must("EventRootCode"))) {
      throw new BadRow("EventRootCode is not that of EventCode " + code);
    }
    return new ForeignEvent(
        row.line(),
        row.day("Date"),
        new Side(row.get("SourceActorFull"), row.get("SourceActorEntity")),
        new Side(row.get("TargetActorFull"), row.get("TargetActorEntity")),
        code,
        row.integer("QuadClass", 0, 4),
        row.get("LocationName"),
        OptionalLong.empty());
  }
}
