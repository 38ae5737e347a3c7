package org.quotewright.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.quotewright.model.search.Facet;
import org.quotewright.search.names.TitleBeforeName;
import org.quotewright.search.query.Clause;
import org.quotewright.search.query.Period;
import org.quotewright.search.query.QueryField;

/** Puts a query as understood into Lucene's terms. */
final class LuceneQueries {

    private static final float TIE = 0.1f;

    private final WordQueries words;
    private final Entries entries;
    private final ArticleWords articles;
    private final Joined joined;

    LuceneQueries(WordQueries words, Entries entries, ArticleWords articles, Joined joined) {
        this.words = words;
        this.entries = entries;
        this.articles = articles;
        this.joined = joined;
    }

    /** Gives the organisations that count as one; they take a while after each change. */
    @FunctionalInterface
    interface Joined {
        JoinedOrganisations get() throws IOException;
    }

    /** What every quotation answers, and nothing else in the index. */
    static Query everything() {
        return new FieldExistsQuery(QuoteDocument.ORDER);
    }

    Query query(Clause clause) {
        return switch (clause) {
            case Clause.Words asked ->
                    asked.field() == QueryField.TEXT ? anywhere(asked) : words(asked);
            case Clause.Anything(var field) -> anything(field);
            case Clause.Exactly(var field, var value) -> exactly(CompletedField.of(field), value);
            case Clause.InState(var state) -> chosen(Facet.STATE, QuoteDocument.name(state));
            case Clause.OfType(var type) -> exactly(QuoteDocument.TYPE, type);
            case Clause.Marked(var mark) -> exactly(QuoteDocument.MARK, mark);
            case Clause.During(var period) -> during(period);
            case Clause.Undated() -> chosen(Facet.MONTH, Facet.UNDATED);
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
            all.add(everything(), Occur.FILTER);
        }
        return all.build();
    }

    private Query any(List<Clause> choices) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        choices.forEach(choice -> any.add(query(choice), Occur.SHOULD));
        return any.build();
    }

    private static Query exactly(String field, Enum<?> value) {
        return exactly(new Term(field, value.name()));
    }

    /** Quotations with one of these values of a facet. */
    Query chosen(Facet facet, Set<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(chosen(facet, value), Occur.SHOULD));
        return any.build();
    }

    private Query chosen(Facet facet, String value) {
        return switch (facet) {
            case SPEAKER -> exactly(CompletedField.SPEAKER, value);
            case ORGANISATION -> exactly(CompletedField.ORGANISATION, value);
            case OUTLET -> exactly(CompletedField.OUTLET, value);
            case TYPE, STATE, MONTH -> exactly(new Term(QuoteDocument.of(facet), value));
        };
    }

    private Query exactly(CompletedField field, String value) {
        Term term = field.term(value);
        if (field != CompletedField.ORGANISATION) {
            return exactly(term);
        }
        List<BytesRef> keys = joined().keysWith(term.text()).stream().map(BytesRef::new).toList();
        return keys.size() == 1
                ? exactly(term)
                : new ConstantScoreQuery(new TermInSetQuery(term.field(), keys));
    }

    private static Query exactly(Term term) {
        return new ConstantScoreQuery(new TermQuery(term));
    }

    private JoinedOrganisations joined() {
        try {
            return joined.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query during(Period period) {
        long first = day(period.first());
        long last = day(period.last());
        return new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(QuoteDocument.DATE, first, last),
                NumericDocValuesField.newSlowRangeQuery(QuoteDocument.DATE, first, last));
    }

    private static long day(LocalDate day) {
        return day.toEpochDay();
    }

    private static Query anything(QueryField field) {
        if (field == QueryField.ANY) {
            return new ConstantScoreQuery(everything());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (IndexedField place : IndexedField.values()) {
            if (place.answers(field)) {
                any.add(new FieldExistsQuery(place.name()), Occur.SHOULD);
            }
        }
        return new ConstantScoreQuery(any.build());
    }

    /** What stands elsewhere in the article weighs nothing: the quotation's own words go first. */
    private Query anywhere(Clause.Words asked) {
        return new BooleanQuery.Builder()
                .add(words(asked), Occur.SHOULD)
                .add(new BoostQuery(articles.around(asked), 0), Occur.SHOULD)
                .build();
    }

    private Query words(Clause.Words typed) {
        Clause.Words asked = withoutTitle(typed);
        List<Query> places = new ArrayList<>();
        for (IndexedField field : IndexedField.values()) {
            if (field.answers(asked.field())) {
                Query there = words.in(field.name(), field.isOfNames(), asked);
                Optional<Query> named = named(field, asked);
                boolean isLookedUp = asked.field() != QueryField.ANY && PhraseFinder.isIn(there);
                Query besides =
                        named.filter(known -> isLookedUp)
                                .map(known -> without(there, known))
                                .orElse(there);
                places.add(new BoostQuery(besides, field.weight()));
                named.ifPresent(places::add);
            }
        }
        places.removeIf(LuceneQueries::isOfNothing);
        return switch (places.size()) {
            case 0 -> new MatchNoDocsQuery("no words");
            case 1 -> places.getFirst();
            default -> new PlacesQuery(places, TIE);
        };
    }

    /** By the directory. */
    private Optional<Query> named(IndexedField field, Clause.Words asked) {
        if (field == IndexedField.ORGANISATION) {
            return entries.named(asked, joined());
        }
        return field.isOfNames() ? entries.named(field, asked) : Optional.empty();
    }

    /**
     * Where the directory knows whose name it is, nobody looks into each quotation for the order of
     * its words; all of these weigh the same.
     */
    private static Query without(Query phrase, Query known) {
        return new BooleanQuery.Builder()
                .add(phrase, Occur.MUST)
                .add(known, Occur.MUST_NOT)
                .build();
    }

    private static Clause.Words withoutTitle(Clause.Words asked) {
        return asked.field() == QueryField.SPEAKER && asked.manner() == Clause.Manner.PHRASE
                ? new Clause.Words(
                        asked.field(),
                        TitleBeforeName.left(asked.text()),
                        asked.manner(),
                        asked.apart())
                : asked;
    }

    private static boolean isOfNothing(Query query) {
        return query instanceof BoostQuery boosted
                && boosted.getQuery() instanceof MatchNoDocsQuery;
    }
}
