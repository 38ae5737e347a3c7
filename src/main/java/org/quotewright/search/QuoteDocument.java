package org.quotewright.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.search.Facet;
import org.quotewright.search.names.WordForms;
import org.quotewright.search.query.Mark;
import org.quotewright.search.query.QueryField;

/** How a quotation lies in the index. */
final class QuoteDocument {

    /** Raise it whenever what is indexed or how changes: older indexes are then rebuilt. */
    static final String LAYOUT = "7";

    /** Of a quotation its article's number, as a word and as a column. */
    static final String ARTICLE = "article";

    static final String DATE = "date";
    static final String FINGERPRINT = "fingerprint";
    static final String MARK = "mark";
    static final String NAME = "name";
    static final String ORDER = "order";
    static final String TYPE = "type";

    private static final int LONGEST = 300;
    private static final String QUOTE = "quote";

    private QuoteDocument() {}

    static Term term(QuoteId quote) {
        return new Term(QUOTE, Long.toString(quote.value()));
    }

    /** What these quotations answer, and no other. */
    static Query among(Collection<QuoteId> quotes) {
        List<BytesRef> terms =
                quotes.stream().map(quote -> new BytesRef(term(quote).text())).toList();
        return new TermInSetQuery(QUOTE, terms);
    }

    static Term term(ArticleId article) {
        return new Term(ARTICLE, Long.toString(article.value()));
    }

    static String of(Facet facet) {
        return "facet-" + facet.name();
    }

    /** Whole values, for those that are offered. */
    static String valuesOf(QueryField field) {
        return "values-" + field.name();
    }

    /** A value as a whole; Lucene refuses those of more than 32,766 bytes. */
    static String key(String value) {
        String tidy = Names.tidy(value);
        int end = Math.min(tidy.length(), LONGEST);
        boolean splits = end < tidy.length() && Character.isLowSurrogate(tidy.charAt(end));
        return tidy.substring(0, splits ? end - 1 : end);
    }

    static Document of(QuoteInContext quote) {
        Document document = indexed(quote);
        document.add(new NumericDocValuesField(FINGERPRINT, Fingerprint.of(document)));
        return document;
    }

    static long fingerprint(QuoteInContext quote) {
        return Fingerprint.of(indexed(quote));
    }

    private static Document indexed(QuoteInContext quote) {
        Document document = new Document();
        addKeys(document, quote.quote());
        for (IndexedField field : IndexedField.values()) {
            field.of(quote).stream()
                    .filter(words -> !words.isBlank())
                    .forEach(words ->
                            document.add(new TextField(field.name(), words, Field.Store.NO)));
        }
        addEntries(document, quote);
        for (Facet facet : Facet.values()) {
            values(facet, quote)
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .forEach(value ->
                            document.add(new KeywordField(of(facet), value, Field.Store.NO)));
        }
        for (CompletedField field : CompletedField.values()) {
            addValues(document, field, values(field, quote).distinct().toList());
        }
        StatedName.in(quote.article().text(), organisations(quote).toList())
                .forEach(stated ->
                        document.add(
                                new StringField(
                                        OrganisationEvidence.FIELD,
                                        stated.evidence(),
                                        Field.Store.NO)));
        date(quote).map(LocalDate::toEpochDay).ifPresent(day -> addDate(document, day));
        return document;
    }

    private static void addValues(Document document, CompletedField field, List<String> values) {
        values.stream()
                .filter(value -> !value.isBlank())
                .map(value -> field.term(value).text())
                .distinct()
                .forEach(value ->
                        document.add(new StringField(field.folded(), value, Field.Store.NO)));
        if (field == CompletedField.ROLE || field == CompletedField.CUE) {
            values.stream()
                    .filter(value -> !value.isBlank())
                    .forEach(value ->
                            document.add(new StringField(field.indexed(), value, Field.Store.NO)));
        }
    }

    private static Stream<String> values(CompletedField field, QuoteInContext quote) {
        return switch (field) {
            case SPEAKER -> values(Facet.SPEAKER, quote);
            case ORGANISATION -> values(Facet.ORGANISATION, quote);
            case OUTLET -> values(Facet.OUTLET, quote);
            case ROLE -> IndexedField.ROLE.of(quote).stream().map(QuoteDocument::key);
            case CUE -> IndexedField.CUE.of(quote).stream().map(QuoteDocument::key);
        };
    }

    private static void addDate(Document document, long day) {
        document.add(new LongPoint(DATE, day));
        document.add(new NumericDocValuesField(DATE, day));
    }

    private static void addKeys(Document document, ReviewedQuote quote) {
        document.add(new StringField(QUOTE, term(quote.id()).text(), Field.Store.NO));
        document.add(new StringField(ARTICLE, term(quote.article()).text(), Field.Store.NO));
        document.add(new NumericDocValuesField(ARTICLE, quote.article().value()));
        document.add(new NumericDocValuesField(ORDER, quote.id().value()));
        document.add(new StringField(TYPE, quote.quote().type().name(), Field.Store.NO));
        for (Mark mark : Mark.of(quote.verdict())) {
            document.add(new StringField(MARK, mark.name(), Field.Store.NO));
        }
        quote.principal()
                .map(by -> WordForms.folded(key(by.speaker().name())))
                .ifPresent(
                        name -> document.add(new SortedDocValuesField(NAME, new BytesRef(name))));
    }

    private static void addEntries(Document document, QuoteInContext quote) {
        String speakers = DirectoryName.keysOf(IndexedField.SPEAKER);
        for (var speaker : quote.speakers()) {
            String key = Long.toString(speaker.id().value());
            document.add(new StringField(speakers, key, Field.Store.NO));
        }
    }

    private static Stream<String> organisations(QuoteInContext quote) {
        List<AttributedSpeaker> speakers = quote.quote().verdict().attribution().speakers();
        return speakers.stream()
                .map(each -> each.affiliation().organisation())
                .filter(name -> !name.isBlank());
    }

    private static Stream<String> values(Facet facet, QuoteInContext quote) {
        return switch (facet) {
            case SPEAKER -> quote.speakers().stream().map(each -> key(each.speaker().name()));
            case ORGANISATION -> organisations(quote).map(QuoteDocument::key);
            case OUTLET -> Stream.of(key(quote.article().article().facts().outlet().strip()));
            case TYPE -> Stream.of(name(quote.quote().quote().type()));
            case STATE -> Stream.of(name(quote.quote().state()));
            case MONTH ->
                    Stream.of(
                            date(quote)
                                    .map(day -> YearMonth.from(day).toString())
                                    .orElse(Facet.UNDATED));
        };
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> date(QuoteInContext quote) {
        return quote.article().article().facts().date();
    }
}
