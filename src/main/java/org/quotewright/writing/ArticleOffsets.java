package org.quotewright.writing;

import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.StoredArticle;

/** Code point offsets of the article at hand; keeps one, as quotations of one stand together. */
final class ArticleOffsets {

    private Optional<ArticleId> at = Optional.empty();
    private CodePointOffsets offsets = CodePointOffsets.of("");

    CodePointOffsets of(StoredArticle article) {
        if (!at.equals(Optional.of(article.id()))) {
            at = Optional.of(article.id());
            offsets = CodePointOffsets.of(article.text());
        }
        return offsets;
    }
}
