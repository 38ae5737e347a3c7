package org.quotewright.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;

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

    private final Decoder decoder;

    /** Guesses encodings. */
    public HtmlReader() {
        this(Decoder.GUESSING);
    }

    HtmlReader(Decoder decoder) {
        this.decoder = decoder;
    }

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
        DecodedText decoded = decoder.decode(fileName, content, declared(content));
        return Content.of(article(fileName, decoded, content));
    }

    /**
     * Of a page that was decoded already.
     *
     * @param content the whole file
     */
    public static ReadArticle article(String fileName, DecodedText decoded, byte[] content)
            throws UnreadableArticle {
        Document page = Jsoup.parse(decoded.text().replace("\uFEFF", ""));
        JsonLd stated = JsonLd.of(page);
        ArticleFacts facts = HtmlFacts.of(page, stated);
        PageBody body = HtmlBody.of(page, stated.body());
        String text = Headline.above(facts.title(), body.text());
        if (text.isBlank()) {
            throw new UnreadableArticle("reading.no-article", fileName);
        }
        Article article = new Article(text, facts);
        return new ReadArticle(article, decoded.charset(), decoded.isUnsure(), content)
                .without(placed(facts.title(), body, text));
    }

    /** Paragraphs that are put back go under the headline. */
    private static List<LeftOut> placed(String headline, PageBody body, String text) {
        int[] places = LeftOut.places(text);
        return body.leftOut().stream()
                .map(each ->
                        new LeftOut(
                                places[Headline.below(headline, body.paragraphs(), each.place())],
                                each.text(),
                                each.reason()))
                .toList();
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
