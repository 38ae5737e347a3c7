package org.quotewright.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;

/**
 * Takes the article out of a web page: its headline and paragraphs, separated by blank lines. What
 * the page refers to is never fetched, what it would execute never run.
 */
public final class HtmlReader implements ArticleReader {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int START = 4096;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,5}+=\\s{0,5}+[\"']?+"
                            + "([\\w:.-]{1,40}+)");

    @Override
    public boolean recognises(byte[] start) {
        String text = markup(start);
        return text.startsWith("<")
                && (text.startsWith("<!doctype html")
                        || text.contains("<html")
                        || text.contains("<head>")
                        || text.contains("<body"));
    }

    /** In lower case, without byte order mark, zero bytes of UTF-16 and leading white space. */
    private static String markup(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1).replace("\u0000", "");
        int at = 0;
        while (at < text.length()
                && "\u00EF\u00BB\u00BF\u00FE\u00FF \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(at).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean recognises(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        if (content.length > LARGEST) {
            throw new UnreadableArticle("reading.too-large", fileName, "16 MB");
        }
        DecodedText decoded = Decoder.decode(content, declared(content));
        Article article = article(fileName, decoded.text());
        return Content.of(new ReadArticle(article, decoded.charset(), decoded.isUnsure(), content));
    }

    /** Of a page that was decoded already. */
    public static Article article(String fileName, String html) throws UnreadableArticle {
        Article article = article(Jsoup.parse(html.replace("\uFEFF", "")));
        if (article.text().isBlank()) {
            throw new UnreadableArticle("reading.no-article", fileName);
        }
        return article;
    }

    private static Article article(Document page) {
        JsonLd stated = JsonLd.of(page);
        ArticleFacts facts = HtmlFacts.of(page, stated);
        String body = HtmlBody.text(page, stated.body());
        return new Article(Headline.above(facts.title(), body), facts);
    }

    private static Optional<Charset> declared(byte[] content) {
        int length = Math.min(content.length, START);
        String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(start.toLowerCase(Locale.ROOT));
        return declaration.find() ? charset(declaration.group(1)) : Optional.empty();
    }

    /** What calls itself Latin 1 or ASCII is Windows-1252 (WHATWG Encoding Standard). */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean isLatin =
                    charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(isLatin ? Windows1252.CHARSET : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
