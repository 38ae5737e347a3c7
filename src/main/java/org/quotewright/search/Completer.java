package org.quotewright.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.quotewright.model.search.Completion;
import org.quotewright.model.search.Completion.Kind;
import org.quotewright.model.search.Completions;
import org.quotewright.model.search.QueryPiece;
import org.quotewright.search.query.Clause;
import org.quotewright.search.query.Period;
import org.quotewright.search.query.QueryField;
import org.quotewright.search.query.QueryParser;
import org.quotewright.search.query.TypedWord;

/** Says how a query could go on: names of fields, their values, words of quotations. */
final class Completer {

    private static final int MOST = 8;
    private static final int A_FEW = 4;
    private static final int COUNTED = 100_000;

    private final NameAnalyzer analyzer;
    private final QuoteSearcher searcher;
    private final Map<String, KnownValues> known = new ConcurrentHashMap<>();

    Completer(NameAnalyzer analyzer, QuoteSearcher searcher) {
        this.analyzer = analyzer;
        this.searcher = searcher;
    }

    Completions complete(String query, int caret, IndexSearcher index) throws IOException {
        int at = Math.clamp(caret, 0, query.length());
        Optional<TypedWord> named = TypedWord.afterInitials(query, at);
        List<Completion> names = named.isPresent() ? choices(named.get(), index) : List.of();
        if (!names.isEmpty()) {
            return new Completions(named.get().begin(), at, names);
        }
        Optional<TypedWord> typed = TypedWord.at(query, at);
        return typed.isEmpty()
                ? new Completions(at, at, List.of())
                : new Completions(typed.get().begin(), at, choices(typed.get(), index));
    }

    private List<Completion> choices(TypedWord typed, IndexSearcher index) throws IOException {
        return switch (typed.field()) {
            case TYPE, IS, IN, AFTER, BEFORE -> fixed(typed, index);
            case SAID, TEXT, CONTEXT, TITLE -> words(typed, MOST, index);
            case ANY -> anything(typed, index);
            default -> values(CompletedField.of(typed.field()), typed, MOST, false, index);
        };
    }

    private List<Completion> fixed(TypedWord typed, IndexSearcher index) throws IOException {
        List<Completion> choices = new ArrayList<>();
        String begin = typed.text().toLowerCase(Locale.ROOT);
        for (String value : FixedValues.of(typed.field(), begin, index.getIndexReader())) {
            OptionalLong count = count(typed.field(), value, index);
            choices.add(new Completion(value, value, Kind.VALUE, count));
        }
        return choices;
    }

    /** Empty for what depends on the day, such as "last-month". */
    private OptionalLong count(QueryField field, String value, IndexSearcher index)
            throws IOException {
        if (Period.NAMES.contains(value)) {
            return OptionalLong.empty();
        }
        String query = field.first() + ":" + value;
        Clause asked = QueryParser.parse(query, LocalDate.EPOCH).clause().orElseThrow();
        return OptionalLong.of(index.count(searcher.queries(index).query(asked)));
    }

    private List<Completion> anything(TypedWord typed, IndexSearcher index) throws IOException {
        List<Completion> choices = new ArrayList<>(fields(typed));
        choices.addAll(values(CompletedField.SPEAKER, typed, A_FEW, true, index));
        choices.addAll(values(CompletedField.ORGANISATION, typed, A_FEW, true, index));
        choices.addAll(words(typed, A_FEW, index));
        return choices;
    }

    private static List<Completion> fields(TypedWord typed) {
        String begin = typed.text().toLowerCase(Locale.ROOT);
        return Arrays.stream(QueryField.values())
                .filter(field -> field != QueryField.ANY && !begin.isEmpty())
                .map(field -> field.first() + ":")
                .filter(name -> name.startsWith(begin))
                .map(name -> new Completion(name, name, Kind.FIELD, OptionalLong.empty()))
                .toList();
    }

    private List<Completion> values(
            CompletedField field, TypedWord typed, int most, boolean named, IndexSearcher index)
            throws IOException {
        List<String> folded = analyzer.foldedWords(typed.text());
        if (named && folded.isEmpty()) {
            return List.of();
        }
        String prefix = named ? field.asked().first() + ":" : "";
        List<Completion> choices = new ArrayList<>();
        KnownValues values = known(field.indexed(), index);
        Set<Query> offered = new HashSet<>();
        for (Iterator<String> each = values.beginning(folded).iterator();
                each.hasNext() && offered.size() < most; ) {
            String value = each.next();
            Query whole = searcher.queries(index).query(new Clause.Exactly(field.asked(), value));
            if (offered.add(whole)) {
                String text = prefix + QueryPiece.exactly(value);
                OptionalLong count = OptionalLong.of(index.count(whole));
                choices.add(new Completion(text, value, field.kind(), count));
            }
        }
        return choices;
    }

    private KnownValues known(String field, IndexSearcher index) throws IOException {
        KnownValues values = known.get(field);
        if (values == null || !values.isGoodFor(index.getIndexReader())) {
            values = KnownValues.of(field, index.getIndexReader(), analyzer);
            known.put(field, values);
        }
        return values;
    }

    private List<Completion> words(TypedWord typed, int most, IndexSearcher index)
            throws IOException {
        List<String> folded = analyzer.foldedWords(typed.text());
        if (folded.size() != 1) {
            return List.of();
        }
        List<Completion> choices = new ArrayList<>();
        String field = wordsOf(typed.field());
        for (String word : FrequentWords.beginning(folded.getFirst(), field, most, index)) {
            choices.add(
                    new Completion(word, word, Kind.WORD, countWord(typed.field(), word, index)));
        }
        return choices;
    }

    /** Where the words lie that are offered. */
    private static String wordsOf(QueryField asked) {
        return switch (asked) {
            case TEXT -> ArticleText.TEXT;
            case TITLE -> IndexedField.TITLE.name();
            default -> IndexedField.SAID.name();
        };
    }

    /** About how many quotations the articles with a word have. */
    private static long inArticles(String word, IndexReader reader) throws IOException {
        long articles = Math.max(1, reader.docFreq(ArticleText.every()));
        return reader.docFreq(new Term(ArticleText.TEXT, word)) * (reader.numDocs() / articles);
    }

    /** Empty where going through all of them would take too long. */
    private OptionalLong countWord(QueryField asked, String word, IndexSearcher index)
            throws IOException {
        long about = asked == QueryField.TEXT ? inArticles(word, index.getIndexReader()) : 0;
        for (IndexedField place : IndexedField.values()) {
            about +=
                    place.answers(asked)
                            ? index.getIndexReader().docFreq(new Term(place.name(), word))
                            : 0;
        }
        Clause.Words words = new Clause.Words(asked, word, Clause.Manner.PLAIN);
        return about > COUNTED
                ? OptionalLong.empty()
                : OptionalLong.of(index.count(searcher.queries(index).query(words)));
    }
}
