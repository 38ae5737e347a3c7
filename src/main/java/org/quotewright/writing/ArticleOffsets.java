package org.quotewright.writing;

import java.util.Optional;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.StoredArticle;

/** Code point offsets of the article at hand; keeps one, as quotations of one stand together. */
final class ArticleOffsets {

    private Optional<StoredArticle> at = Optional.empty();
    private CodePointOffsets offsets = CodePointOffsets.of("");

    CodePointOffsets of(StoredArticle article) {
        if (at.filter(article::isSameVersion).isEmpty()) {
            at = Optional.of(article);
            offsets = CodePointOffsets.of(article.text());
        }
        return offsets;
    }
}
