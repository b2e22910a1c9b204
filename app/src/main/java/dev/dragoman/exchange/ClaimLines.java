package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;

/** Our own JSON Lines: every claim whole, as {@link StoredClaimJson} reads it back. */
final class ClaimLines implements Shape {
  private final Writer out;
  private final JsonGenerator json;

  ClaimLines(Writer out) throws IOException {
    this.out = out;
    this.json = JsonLines.rows(out);
  }

  @Override
  public Set<Misfit> cannot() {
    return Misfit.none();
  }

  @Override
  public int write(StoredClaim claim) throws IOException {
    StoredClaimJson.write(json, claim);
    json.flush();
    out.write('\n');
    return 1;
  }
}
