package org.quotewright.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;

/**
 * Takes words that come from no file as they are; their first line is the title. The source of a
 * page of the web is read as that page.
 */
public final class PastedText {

    private static final String NAME = "pasted.txt";
    private static final String PAGE = "pasted.html";

    /** Goes before whatever encoding the source declares, which it was once sent in. */
    private static final String MARK = "\uFEFF";

    private static final int LONGEST_TITLE = 100;

    private PastedText() {}

    public static Part part(String text) {
        byte[] page = (MARK + text).getBytes(StandardCharsets.UTF_8);
        return new HtmlReader().recognises(page)
                ? new Part(Path.of(PAGE), () -> Content.of(new ArticleReaders().read(PAGE, page)))
                : new Part(Path.of(NAME), () -> Content.of(read(text)));
    }

    private static ReadArticle read(String text) throws UnreadableArticle {
        ArticleReaders.check(NAME, text);
        ArticleFacts guessed = FirstLines.facts(text);
        ArticleFacts facts =
                new ArticleFacts(
                        guessed.title().isBlank() ? title(text) : guessed.title(),
                        guessed.outlet(),
                        guessed.author(),
                        guessed.date(),
                        guessed.url());
        return ReadArticle.sure(new Article(text, facts), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String title(String text) {
        String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse(NAME).strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_TITLE) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE));
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + "…";
    }
}
