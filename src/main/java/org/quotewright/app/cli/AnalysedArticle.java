package org.quotewright.app.cli;

import java.util.List;
import org.quotewright.model.Article;
import org.quotewright.model.Suggestion;

/**
 * An article with what an engine found in it.
 *
 * @param id the file's name without its ending
 * @param path as the user typed it
 */
record AnalysedArticle(
        String id, String path, String engine, Article article, List<Suggestion> suggestions) {}
