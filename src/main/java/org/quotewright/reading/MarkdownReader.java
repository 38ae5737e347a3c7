package org.quotewright.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;

/**
 * Reads Markdown (CommonMark) as it would be shown; facts may stand in lines between "---" first.
 */
public final class MarkdownReader implements ArticleReader {

    private static final Pattern FRONT =
            Pattern.compile("\\A\uFEFF?---\\R(.*?)\\R(?:---|\\.\\.\\.)\\R", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("\\A\\s*<h1>(.*?)</h1>", Pattern.DOTALL);

    private final Decoder decoder;

    MarkdownReader(Decoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public boolean recognises(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        DecodedText decoded = decoder.decode(fileName, content);
        Matcher front = FRONT.matcher(decoded.text());
        boolean hasFacts = front.find();
        Map<String, String> stated = hasFacts ? new FrontMatter(front.group(1)).facts() : Map.of();
        String body = hasFacts ? decoded.text().substring(front.end()) : decoded.text();
        Article article = article(new StatedFacts(stated), body);
        return Content.of(new ReadArticle(article, decoded.charset(), decoded.isUnsure(), content));
    }

    private static Article article(StatedFacts stated, String body) {
        String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(body));
        String text = PageText.of(html);
        ArticleFacts seen = FirstLines.facts(text);
        Matcher heading = HEADING.matcher(html);
        String title = heading.find() ? PageText.of(heading.group(1)) : seen.title();
        ArticleFacts facts = stated.over(seen, title);
        return new Article(Headline.above(facts.title(), text), facts);
    }
}
