package org.quotewright.reading.office;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.reading.Content;
import org.quotewright.reading.FirstLines;
import org.quotewright.reading.ReadArticle;

/**
 * A document's paragraphs with its facts: what stands in it goes before what the file says of
 * itself.
 *
 * @param styled the paragraph that is styled as the title
 * @param statedTitle of the file's properties, perhaps null
 * @param statedAuthor of the file's properties, perhaps null
 */
record OfficeArticle(
        List<String> paragraphs, Optional<String> styled, String statedTitle, String statedAuthor) {

    Content content(byte[] bytes) {
        String text = String.join("\n\n", paragraphs);
        return Content.of(ReadArticle.sure(new Article(text, facts(text)), bytes));
    }

    private ArticleFacts facts(String text) {
        ArticleFacts seen = FirstLines.facts(text);
        String title =
                styled.orElseGet(
                        () -> seen.title().isEmpty() ? orEmpty(statedTitle) : seen.title());
        String author = seen.author().isEmpty() ? orEmpty(statedAuthor) : seen.author();
        return new ArticleFacts(title, seen.outlet(), author, seen.date(), seen.url());
    }

    private static String orEmpty(String value) {
        return Optional.ofNullable(value).map(String::strip).orElse("");
    }
}
