package org.quotewright.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Puts a query as understood into Lucene's terms. */
final class LuceneQueries {

    private static final float TIE = 0.1f;

    /** Lets a name match with an initial between its parts, and turned round. */
    private static final int NAME_SLOP = 2;

    private final NameAnalyzer analyzer;

    LuceneQueries(NameAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    Query query(Clause clause) {
        return switch (clause) {
            case Clause.Words words -> words(words);
            case Clause.OfType(var type) -> exactly(QuoteDocument.TYPE, type);
            case Clause.Marked(var mark) -> exactly(QuoteDocument.MARK, mark);
            case Clause.After(var day) -> between(day.toEpochDay(), Long.MAX_VALUE);
            case Clause.Before(LocalDate day) -> between(Long.MIN_VALUE, day.toEpochDay() - 1);
            case Clause.Not not -> all(List.of(not));
            case Clause.All(var parts) -> all(parts);
            case Clause.Any(var choices) -> any(choices);
        };
    }

    private Query all(List<Clause> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause part : parts) {
            if (part instanceof Clause.Not(Clause unwanted)) {
                all.add(query(unwanted), Occur.MUST_NOT);
            } else {
                all.add(query(part), Occur.MUST);
            }
        }
        if (parts.stream().allMatch(Clause.Not.class::isInstance)) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private Query any(List<Clause> choices) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        choices.forEach(choice -> any.add(query(choice), Occur.SHOULD));
        return any.build();
    }

    private static Query exactly(String field, Enum<?> value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, value.name())));
    }

    private static Query between(long firstDay, long lastDay) {
        return LongPoint.newRangeQuery(QuoteDocument.DATE, firstDay, lastDay);
    }

    private Query words(Clause.Words asked) {
        List<String> words =
                analyzer.words(asked.text()).stream().map(NameAnalyzer.Word::folded).toList();
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        List<Query> places = new ArrayList<>();
        for (IndexedField field : IndexedField.values()) {
            if (field.answers(asked.field())) {
                places.add(new BoostQuery(in(field, words, asked.isPrefix()), field.weight()));
            }
        }
        return places.size() == 1 ? places.getFirst() : new DisjunctionMaxQuery(places, TIE);
    }

    private static Query in(IndexedField field, List<String> words, boolean isPrefix) {
        if (words.size() > 1) {
            int slop = field == IndexedField.SPEAKER ? NAME_SLOP : 0;
            return new PhraseQuery(slop, field.name(), words.toArray(String[]::new));
        }
        Term term = new Term(field.name(), words.getFirst());
        return isPrefix ? new PrefixQuery(term) : new TermQuery(term);
    }
}
