package org.quotewright.review;

import org.quotewright.model.ArticleId;

/** Of which quotations of a project an export speaks. */
public sealed interface ExportScope {

    /** All of them. */
    record WholeProject() implements ExportScope {}

    /** Those that a search finds. */
    record Found(String query) implements ExportScope {}

    /** Those of one article. */
    record InArticle(ArticleId article) implements ExportScope {}

    /** Those of the entry of the directory that has this name, among whichever of its names. */
    record By(String speaker) implements ExportScope {}
}
