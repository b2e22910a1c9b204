package dev.dragoman.store;

import dev.dragoman.model.Span;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.QueryBuilder;

/** Free text as questions to an index, and where a text holds what they look for. */
final class WordQueries {
  static final String TITLE = "title";
  static final String TEXT = "text";
  private static final float TITLE_WEIGHT = 2;

  /** Words as PostgreSQL's "english" reads them: stemmed by Snowball, without its stop words. */
  static final Analyzer ENGLISH = new English();

  private WordQueries() {}

  private static final class English extends Analyzer {
    private static final String STEMMER = "English";
    private final CharArraySet idle = idle();

    private static CharArraySet idle() {
      try (Reader words =
          new InputStreamReader(
              Objects.requireNonNull(SnowballFilter.class.getResourceAsStream("english_stop.txt")),
              StandardCharsets.UTF_8)) {
        return WordlistLoader.getSnowballWordSet(words);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, normal(words));
    }

    private TokenStream normal(TokenStream words) {
      TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
      return new SnowballFilter(new StopFilter(lower, idle), STEMMER);
    }
  }

  /** Documents whose title or text answers; stop words ask for nothing. */
  static Query documents(TextWords words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<TextWords.Term> terms : words.alternatives()) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (TextWords.Term term : terms) {
        Query either = either(term.words());
        if (!((BooleanQuery) either).clauses().isEmpty()) {
          all.add(either, term.wanted() ? Occur.MUST : Occur.MUST_NOT);
        }
      }
      any.add(all.build(), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query either(String words) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    phrase(TITLE, words).ifPresent(q -> either.add(new BoostQuery(q, TITLE_WEIGHT), Occur.SHOULD));
    phrase(TEXT, words).ifPresent(q -> either.add(q, Occur.SHOULD));
    return either.build();
  }

  /** A word of two parts, as cease-fire, is a phrase of its own. */
  private static Optional<Query> phrase(String field, String words) {
    return Optional.ofNullable(new QueryBuilder(ENGLISH).createPhraseQuery(field, words));
  }

  /** Where a text holds the words that are wanted, in its order; spans may overlap. */
  static List<Span> spans(TextWords words, String text) {
    BooleanQuery.Builder wanted = new BooleanQuery.Builder();
    words.alternatives().stream()
        .flatMap(List::stream)
        .filter(TextWords.Term::wanted)
        .forEach(t -> phrase(TEXT, t.words()).ifPresent(q -> wanted.add(q, Occur.SHOULD)));
    MemoryIndex index = new MemoryIndex(true);
    index.addField(TEXT, text, ENGLISH);
    List<Span> spans = new ArrayList<>();
    try {
      IndexSearcher searcher = index.createSearcher();
      Query query = searcher.rewrite(wanted.build());
      Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
      Matches matches = weight.matches(searcher.getIndexReader().leaves().get(0), 0);
      MatchesIterator at = matches == null ? null : matches.getMatches(TEXT);
      while (at != null && at.next()) {
        spans.add(new Span(at.startOffset(), at.endOffset()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory", e);
    }
    spans.sort(null);
    return spans;
  }
}
