package org.quotewright.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.quotewright.model.ArticleId;
import org.quotewright.model.StoredArticle;

/**
 * How the text of an article lies in the index: once, apart from its quotations, which bear its
 * number.
 */
final class ArticleText {

    static final String TEXT = "article-text";
    static final String TITLE = "article-title";
    static final String NUMBER = "article-number";
    static final String FINGERPRINT = "article-fingerprint";

    private static final String KEY = "article-key";
    private static final String OF = "text-of";

    /** Nothing is weighed by it. */
    private static final FieldType WORDS = words();

    private ArticleText() {}

    private static FieldType words() {
        FieldType words = new FieldType();
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        words.setOmitNorms(true);
        words.freeze();
        return words;
    }

    static Term term(ArticleId article) {
        return new Term(KEY, Long.toString(article.value()));
    }

    /** Of all texts. */
    static Term every() {
        return new Term(OF, "article");
    }

    static Document of(StoredArticle article) {
        Document document = new Document();
        document.add(new StringField(KEY, term(article.id()).text(), Field.Store.NO));
        document.add(new StringField(OF, every().text(), Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER, article.id().value()));
        document.add(new NumericDocValuesField(FINGERPRINT, fingerprint(article)));
        document.add(new Field(TITLE, article.heading(), WORDS));
        document.add(new Field(TEXT, article.text(), WORDS));
        return document;
    }

    /** The checksum of the text stands for the text. */
    static long fingerprint(StoredArticle article) {
        Document document = new Document();
        document.add(new StringField(TITLE, article.heading(), Field.Store.NO));
        document.add(new StringField(TEXT, article.sha256(), Field.Store.NO));
        return Fingerprint.of(document);
    }
}
