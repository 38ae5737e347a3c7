package org.quotewright.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.StoredArticle;

/** Writes quotations into an index, each name of theirs once, and the texts around them. */
final class QuoteWriting {

    private final Set<DirectoryName> named = new HashSet<>();
    private final IndexWriter writer;
    private final HeldTexts texts;

    QuoteWriting(IndexWriter writer, HeldTexts texts) {
        this.writer = writer;
        this.texts = texts;
    }

    /** Takes a quotation in, or anew. */
    void replace(QuoteInContext quote) throws IOException {
        writer.updateDocument(QuoteDocument.term(quote.quote().id()), QuoteDocument.of(quote));
        addNames(quote);
    }

    /**
     * Fills an empty index.
     *
     * @param read gives the text in which the article of a quotation is read
     * @return false where it was told to stop
     */
    boolean addAll(
            Iterator<QuoteInContext> quotes,
            Function<QuoteInContext, StoredArticle> read,
            BooleanSupplier stops)
            throws IOException {
        while (!stops.getAsBoolean() && quotes.hasNext()) {
            QuoteInContext quote = quotes.next();
            writer.addDocument(QuoteDocument.of(quote));
            addNames(quote);
            if (!texts.hasAny(quote.article().id())) {
                addText(read.apply(quote));
            }
        }
        return !stops.getAsBoolean();
    }

    private void addText(StoredArticle article) throws IOException {
        writer.addDocument(ArticleText.of(article));
        texts.add(article);
    }

    private void addNames(QuoteInContext quote) throws IOException {
        for (KnownSpeaker speaker : quote.speakers()) {
            DirectoryName name = DirectoryName.of(speaker);
            if (named.add(name)) {
                writer.updateDocument(name.term(), name.document());
            }
        }
    }
}
