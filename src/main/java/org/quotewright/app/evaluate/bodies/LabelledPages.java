package org.quotewright.app.evaluate.bodies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.Article;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.PageText;
import org.quotewright.reading.UnreadableArticle;

/**
 * Pages whose articles somebody took out, in the layout of mozilla/readability's test pages: a
 * folder each, with the page as {@code source.html} and its article as {@code expected.html}.
 */
public final class LabelledPages {

    private static final String PAGE = "source.html";
    private static final String ARTICLE = "expected.html";

    private final ArticleReaders readers = new ArticleReaders();

    /** In the order of their names. A page that cannot be read scores nothing. */
    public List<PageScore> measure(Path folder) throws IOException {
        List<PageScore> scores = new ArrayList<>();
        for (Path page : pages(folder)) {
            scores.add(new PageScore(page.getFileName().toString(), score(page)));
        }
        return scores;
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> each = Files.list(folder)) {
            return each.filter(page -> Files.isRegularFile(page.resolve(PAGE)))
                    .filter(page -> Files.isRegularFile(page.resolve(ARTICLE)))
                    .sorted()
                    .toList();
        }
    }

    private WordScore score(Path page) throws IOException {
        String expected = PageText.of(Files.readString(page.resolve(ARTICLE)));
        try {
            Article found = readers.read(page.resolve(PAGE)).article();
            return WordScore.of(withoutHeadline(found, expected), expected);
        } catch (UnreadableArticle e) {
            return WordScore.of("", expected);
        }
    }

    /** The labels leave the headline out, unless it is repeated in the article. */
    private static String withoutHeadline(Article article, String expected) {
        String title = article.facts().title();
        boolean isAdded = article.text().startsWith(title) && !expected.startsWith(title);
        return isAdded ? article.text().substring(title.length()) : article.text();
    }
}
