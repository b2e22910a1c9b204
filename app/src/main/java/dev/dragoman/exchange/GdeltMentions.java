package dev.dragoman.exchange;

import dev.dragoman.exchange.Rendering.Pair;
import dev.dragoman.model.Claim.Party;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * GDELT 2.0 Mentions: 16 columns, tabs, no header; a row for each row of {@link GdeltEvents}, under
 * its id. Offsets count UTF-16 units from 0 in the text that the record keeps, -1 where the text
 * does not name the actor. Sentences are counted among those of the document that make a claim. The
 * confidence is the claim's in per cent, to tens. The tone is not measured and so empty.
 */
final class GdeltMentions implements Shape {
  static final int COLUMNS = 16;
  private static final int WEB = 1;
  private static final int CITATION = 2;
  private final Rendering rendering;
  private final RowWriter row;

  GdeltMentions(Rendering rendering, Writer out) {
    this.rendering = rendering;
    this.row = RowWriter.tabs(out);
  }

  @Override
  public Set<Misfit> cannot() {
    return GdeltEvents.CANNOT;
  }

  @Override
  public Optional<Misfit> misfit(StoredClaim claim) {
    return GdeltEvents.misfit(rendering, claim);
  }

  @Override
  public int write(StoredClaim claim) throws IOException {
    int written = 0;
    List<Pair> pairs = Rendering.pairs(claim.claim());
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).coded()) {
        row(claim, pairs.get(i), i);
        written++;
      }
    }
    return written;
  }

  private void row(StoredClaim claim, Pair pair, int number) throws IOException {
    String added = GdeltEvents.SECOND.format(claim.added());
    long confidence = Math.round(claim.claim().confidence() * 10) * 10;
    row.cell(Rendering.number(claim.claim().id(), number))
        .cell(added)
        .cell(added)
        .cell(claim.document().url().isPresent() ? WEB : CITATION)
        .cell(source(claim.document()))
        .cell(Rendering.address(claim.document()))
        .cell(claim.sentenceNumber())
        .cell(offset(pair.source()))
        .cell(offset(pair.target()))
        .cell(claim.claim().evidence().trigger().start())
        .cell(1)
        .cell(Math.max(10, Math.min(100, confidence)))
        .cell(claim.document().length())
        .cell("")
        .cell("")
        .cell("")
        .end();
  }

  private static int offset(Optional<Party> party) {
    return party.map(p -> p.span().start()).orElse(-1);
  }

  /** The host of the address, as GDELT has it; else the outlet. */
  private static String source(StoredClaim.Source document) {
    return document
        .url()
        .flatMap(GdeltMentions::host)
        .or(() -> Rendering.publisher(document))
        .orElse("");
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no address that can be read: the outlet stands for it
    }
  }
}
