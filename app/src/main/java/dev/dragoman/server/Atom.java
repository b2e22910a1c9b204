package dev.dragoman.server;

import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.QueryText;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Claims as Atom 1.0 (RFC 4287). */
final class Atom {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private final XMLStreamWriter xml;

  private Atom(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * A feed in UTF-8.
   *
   * @param claims newest first
   * @param site the server's own address, without a slash at its end
   * @param self the feed's
   */
  static byte[] feed(EventQuery query, List<StoredClaim> claims, String site, String self) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      new Atom(xml).write(query, claims, site, self);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
    return out.toByteArray();
  }

  private void write(EventQuery query, List<StoredClaim> claims, String site, String self)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    String asked = QueryText.of(query);
    text("id", "urn:uuid:" + UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8)));
    text("title", "Dragoman: " + query.sentence());
    Instant newest = claims.stream().findFirst().map(StoredClaim::added).orElse(Instant.EPOCH);
    text("updated", newest.toString());
    link("self", self);
    link("alternate", site + "/stream");
    xml.writeStartElement("author");
    text("name", "Dragoman");
    xml.writeEndElement();
    for (StoredClaim claim : claims) {
      entry(claim, site);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(StoredClaim stored, String site) throws XMLStreamException {
    Claim claim = stored.claim();
    xml.writeStartElement("entry");
    text("id", "urn:dragoman:claim:" + claim.id());
    text("title", title(claim));
    text("updated", stored.added().toString());
    link("alternate", page(stored).orElse(site + "/document/" + path(stored.document().id())));
    stored.document().outlet().ifPresent(this::author);
    claim.action().plover().ifPresent(this::category);
    text("summary", stored.sentence());
    xml.writeEndElement();
  }

  private static String title(Claim claim) {
    return who(claim.source())
        + (claim.reciprocal() ? " ↔ " : " → ")
        + claim.action().name()
        + claim
            .target()
            .map(t -> (claim.reciprocal() ? " ↔ " : " → ") + who(Optional.of(t)))
            .orElse("");
  }

  private static String who(Optional<Party> party) {
    return party.map(p -> p.name().orElse(p.text())).orElse("somebody");
  }

  /** Where the document was published, if a browser can go there. */
  private static Optional<String> page(StoredClaim stored) {
    return stored
        .document()
        .url()
        .filter(
            url -> {
              try {
                URI uri = new URI(url);
                return List.of("http", "https").contains(String.valueOf(uri.getScheme()));
              } catch (java.net.URISyntaxException e) {
                return false;
              }
            });
  }

  private static String path(String id) {
    return Client.encoded(id);
  }

  private void author(String name) {
    try {
      xml.writeStartElement("author");
      text("name", name);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void category(String term) {
    try {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", clean(term));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void link(String relation, String to) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", clean(to));
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  /** Without what no XML 1.0 may hold, escaped or not. */
  private static String clean(String text) {
    return text.replaceAll(
        "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
