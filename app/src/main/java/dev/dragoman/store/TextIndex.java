package dev.dragoman.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene's index of titles and texts by document. It is derived from the record and can always be
 * made again: its last commit bears the mark of the record that it then agreed with. One thread
 * writes, any number read.
 */
final class TextIndex implements AutoCloseable {
  private static final String ID = "id";
  private static final String HASH = "hash";
  private static final String MARK = "record";
  private static final double BUFFER_MB = 32;

  /** Gets what was found. */
  interface Sink {
    void take(String id, double score) throws IOException;
  }

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private TextIndex(Directory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /**
   * Opens the index of a folder; one that is missing or broken is begun anew.
   *
   * @throws StoreException where it is in use
   */
  static TextIndex open(Path folder) throws IOException {
    try {
      return existing(folder);
    } catch (LockObtainFailedException e) {
      throw new StoreException("the index " + folder + " is in use; stop what uses it first", e);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      return existing(folder);
    }
  }

  private static TextIndex existing(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    IndexWriter writer = null;
    try {
      IndexWriterConfig config =
          new IndexWriterConfig(WordQueries.ENGLISH)
              .setRAMBufferSizeMB(BUFFER_MB)
              .setCommitOnClose(false);
      writer = new IndexWriter(directory, config);
      return new TextIndex(directory, writer);
    } catch (IOException | RuntimeException e) {
      if (writer != null) {
        writer.rollback();
      }
      directory.close();
      throw e;
    }
  }

  /** The mark of the last commit; none where there is none yet. */
  Optional<String> mark() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(MARK)) {
          return Optional.of(entry.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Writes all of it down, with the mark of the record as it is. */
  void commit(String mark) throws IOException {
    writer.setLiveCommitData(Map.of(MARK, mark).entrySet());
    writer.commit();
  }

  void put(FullText.Page page) throws IOException {
    Document document = new Document();
    document.add(new StringField(ID, page.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(page.id())));
    document.add(new BinaryDocValuesField(HASH, new BytesRef(page.hash())));
    document.add(new TextField(WordQueries.TITLE, page.title(), Field.Store.NO));
    document.add(new TextField(WordQueries.TEXT, page.text(), Field.Store.NO));
    writer.updateDocument(new Term(ID, page.id()), document);
  }

  void remove(Collection<String> ids) throws IOException {
    writer.deleteDocuments(ids.stream().map(id -> new Term(ID, id)).toArray(Term[]::new));
  }

  /** What is written shows from now on. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** The documents that answer, in no order. */
  void search(TextWords words, boolean scored, Sink sink) throws IOException {
    search(
        WordQueries.documents(words),
        scored,
        (values, at, score) -> sink.take(value(values.get(0), at), score),
        List.of(ID));
  }

  /** The hash of each document's version, by id. */
  Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new HashMap<>();
    search(
        new MatchAllDocsQuery(),
        false,
        (values, at, score) -> hashes.put(value(values.get(0), at), value(values.get(1), at)),
        List.of(ID, HASH));
    return hashes;
  }

  private interface Hit {
    void take(List<BinaryDocValues> values, int at, double score) throws IOException;
  }

  private void search(Query query, boolean scored, Hit hit, List<String> fields)
      throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      searcher.search(query, new Hits(fields, hit, scored));
    } finally {
      searchers.release(searcher);
    }
  }

  private static String value(BinaryDocValues values, int at) throws IOException {
    return values.advanceExact(at) ? values.binaryValue().utf8ToString() : "";
  }

  /** Hands on every hit with its values. */
  private static final class Hits extends SimpleCollector {
    private final List<String> fields;
    private final Hit hit;
    private final boolean scored;
    private List<BinaryDocValues> values = List.of();
    private Optional<Scorable> scorer = Optional.empty();

    private Hits(List<String> fields, Hit hit, boolean scored) {
      this.fields = fields;
      this.hit = hit;
      this.scored = scored;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      List<BinaryDocValues> all = new java.util.ArrayList<>();
      for (String field : fields) {
        all.add(org.apache.lucene.index.DocValues.getBinary(context.reader(), field));
      }
      values = all;
    }

    @Override
    public void setScorer(Scorable of) {
      scorer = Optional.of(of);
    }

    @Override
    public void collect(int at) throws IOException {
      hit.take(values, at, scored ? scorer.orElseThrow().score() : 0);
    }

    @Override
    public ScoreMode scoreMode() {
      return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  int size() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      IndexReader reader = searcher.getIndexReader();
      return reader.numDocs();
    } finally {
      searchers.release(searcher);
    }
  }

  /** Drops what was not committed. */
  @Override
  public void close() {
    try (directory) {
      searchers.close();
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be closed", e);
    }
  }
}
