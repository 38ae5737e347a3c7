package org.quotewright.reading.xml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.Content;
import org.quotewright.reading.Headline;
import org.quotewright.reading.PageText;
import org.quotewright.reading.Part;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.WrittenDate;

/** Reads articles as agencies send them: NITF 3.x, and NewsML-G2 with XHTML or NITF inside. */
public final class NewsReader implements ArticleReader {

    private static final Pattern ROOT = Pattern.compile("<(?:nitf|newsItem|newsMessage)[\\s>]");
    private static final Pattern SHORT_DATE = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d).*");

    @Override
    public boolean recognises(byte[] start) {
        return ROOT.matcher(new String(start, StandardCharsets.ISO_8859_1)).find();
    }

    @Override
    public boolean recognises(String fileName) {
        return false;
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        Document file = SafeXml.parse(content);
        List<Element> items = file.getElementsByTag("newsItem");
        if (items.size() < 2) {
            return Content.of(ReadArticle.sure(article(file), content));
        }
        return new Content.Parts(
                items.stream().map(item -> part(fileName, item, items.indexOf(item))).toList());
    }

    private static Part part(String fileName, Element item, int index) {
        Article article = article(item);
        byte[] original = item.outerHtml().getBytes(StandardCharsets.UTF_8);
        String name = (index + 1) + " " + article.facts().title().replace('/', ' ');
        return new Part(
                Part.place(fileName, name),
                () -> {
                    ArticleReaders.check(fileName, article.text());
                    return Content.of(ReadArticle.sure(article, original));
                });
    }

    private static Article article(Element item) {
        String title = text(item, "contentMeta > headline", "hl1", "itemMeta > title", "title");
        String date =
                or(
                        text(item, "contentMeta > contentCreated", "itemMeta > versionCreated"),
                        attribute(item, "date.issue", "norm"));
        ArticleFacts facts =
                new ArticleFacts(
                        title,
                        or(
                                text(item, "itemMeta > provider > name", "distributor"),
                                attribute(item, "doc.copyright", "holder")),
                        text(item, "contentMeta > by", "byline > person", "byline"),
                        WrittenDate.in(SHORT_DATE.matcher(date).replaceAll("$1-$2-$3"))
                                .map(WrittenDate::day),
                        text(item, "itemMeta > link[rel=canonical]"));
        return new Article(Headline.above(title, body(item)), facts);
    }

    private static String body(Element item) {
        return Stream.of("body.content", "inlineXML", "inlineData", "body")
                .flatMap(name -> item.getElementsByTag(name).stream())
                .findFirst()
                .map(NewsReader::shown)
                .orElse("");
    }

    /** Without pictures and their captions. */
    private static String shown(Element body) {
        Element copy = body.clone();
        copy.select("media, head, hedline, byline, figure").remove();
        return PageText.of(copy.html());
    }

    private static String text(Element item, String... queries) {
        return Stream.of(queries)
                .flatMap(query -> Optional.ofNullable(item.selectFirst(query)).stream())
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("")
                .replaceFirst("^[Bb]y ", "");
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static String attribute(Element item, String tag, String name) {
        return item.getElementsByTag(tag).stream()
                .map(element -> element.attr(name))
                .findFirst()
                .orElse("");
    }
}
