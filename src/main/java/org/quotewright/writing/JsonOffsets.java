package org.quotewright.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.model.ArticleId;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.QuoteId;
import org.quotewright.model.StoredArticle;

/** Which text the offsets of a quotation count in. */
final class JsonOffsets {

    private final Map<Text, StoredArticle> texts = new HashMap<>();
    private final Map<Text, CodePointOffsets> offsets = new HashMap<>();
    private final Map<QuoteId, ArticleId> articles = new HashMap<>();
    private final Map<Measure, Integer> versions = new HashMap<>();

    private record Text(ArticleId article, int version) {}

    private record Measure(QuoteId quote, int suggestion) {}

    JsonOffsets(List<StoredArticle> known) {
        known.forEach(text -> texts.put(new Text(text.id(), text.version()), text));
    }

    void learn(QuoteId quote, ArticleId article) {
        articles.put(quote, article);
    }

    void learn(QuoteId quote, int suggestion, int version) {
        versions.put(new Measure(quote, suggestion), version);
    }

    StoredArticle text(ArticleId article, int version) {
        StoredArticle text = texts.get(new Text(article, version));
        if (text == null) {
            throw new IllegalArgumentException("no text " + article + ", " + version);
        }
        return text;
    }

    CodePointOffsets of(QuoteId quote, int suggestion) {
        Integer version = versions.get(new Measure(quote, suggestion));
        ArticleId article = articles.get(quote);
        if (version == null || article == null) {
            throw new IllegalArgumentException("no suggestion " + quote + ", " + suggestion);
        }
        return offsets.computeIfAbsent(
                new Text(article, version),
                text -> CodePointOffsets.of(text(article, version).text()));
    }
}
