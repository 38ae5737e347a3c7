package org.quotewright.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.StoredArticle;

/**
 * What leaves a project.
 *
 * @param project its name
 * @param generator the program and its version ("Quotewright 1.2.0")
 * @param quotes in the order to write; those of one article stand together
 * @param account of everything in the scope, written or not
 * @param annals empty unless the format carries them
 */
public record QuoteExport(
        String project,
        String generator,
        Extract extract,
        List<QuoteInContext> quotes,
        Account account,
        Annals annals) {

    public QuoteExport {
        quotes = List.copyOf(quotes);
    }

    /** Each once, in the version that was met last, in the order of the quotations. */
    List<StoredArticle> articles() {
        Map<ArticleId, StoredArticle> articles = new LinkedHashMap<>();
        quotes.forEach(quote -> articles.put(quote.article().id(), quote.article()));
        return List.copyOf(articles.values());
    }

    /** From what it was drawn, on one line, for formats that have room for a remark only. */
    String remark() {
        return "%s: %s; %d written, %d left out, %d outside; %s"
                .formatted(
                        project,
                        extract.line(),
                        quotes.size(),
                        extract.leftOut(),
                        extract.outside(),
                        generator);
    }
}
