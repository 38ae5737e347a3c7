package org.quotewright.search;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;

/** How a quotation lies in the index. */
record QuoteDocument(QuoteId quote, ArticleId article, String words) {

    /** Raise it whenever what is indexed or how changes: older indexes are then rebuilt. */
    static final String LAYOUT = "1";

    static final String DATE = "date";
    static final String MARK = "mark";
    static final String ORDER = "order";
    static final String TYPE = "type";

    private static final String ARTICLE = "article";
    private static final String QUOTE = "quote";
    private static final String WORDS = "words";

    static Term term(QuoteId quote) {
        return new Term(QUOTE, Long.toString(quote.value()));
    }

    static Term term(ArticleId article) {
        return new Term(ARTICLE, Long.toString(article.value()));
    }

    static Document of(QuoteInContext quote) {
        Document document = new Document();
        addKeys(document, quote.quote());
        for (IndexedField field : IndexedField.values()) {
            for (String words : field.of(quote)) {
                document.add(new TextField(field.name(), words, Field.Store.NO));
            }
        }
        document.add(new StoredField(WORDS, quote.words()));
        quote.article()
                .article()
                .facts()
                .date()
                .map(LocalDate::toEpochDay)
                .ifPresent(day -> document.add(new LongPoint(DATE, day)));
        return document;
    }

    private static void addKeys(Document document, ReviewedQuote quote) {
        document.add(new StringField(QUOTE, term(quote.id()).text(), Field.Store.YES));
        document.add(new StringField(ARTICLE, term(quote.article()).text(), Field.Store.YES));
        document.add(new NumericDocValuesField(ORDER, quote.id().value()));
        document.add(new StringField(TYPE, quote.quote().type().name(), Field.Store.NO));
        for (Mark mark : Mark.of(quote.verdict())) {
            document.add(new StringField(MARK, mark.name(), Field.Store.NO));
        }
    }

    static QuoteDocument read(StoredFields fields, int number) throws IOException {
        Document document = fields.document(number);
        return new QuoteDocument(
                new QuoteId(Long.parseLong(document.get(QUOTE))),
                new ArticleId(Long.parseLong(document.get(ARTICLE))),
                document.get(WORDS));
    }
}
