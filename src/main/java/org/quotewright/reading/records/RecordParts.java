package org.quotewright.reading.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.Columns;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.Content;
import org.quotewright.reading.DecodedText;
import org.quotewright.reading.Headline;
import org.quotewright.reading.PageText;
import org.quotewright.reading.Part;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.StatedFacts;
import org.quotewright.reading.UnreadableArticle;

/** Articles of one file, each a part named after its number and title. */
final class RecordParts {

    private static final Pattern MARKUP =
            Pattern.compile("<(?:p|br|div|h[1-6]|ul|blockquote|article)\\b[^>]{0,500}+>");
    private static final int LONGEST_NAME = 60;

    private final List<Part> parts = new ArrayList<>();
    private final String file;
    private final DecodedText decoded;
    private final Columns columns;

    RecordParts(String file, DecodedText decoded) {
        this(file, decoded, Columns.GUESSED);
    }

    RecordParts(String file, DecodedText decoded, Columns columns) {
        this.file = file;
        this.decoded = decoded;
        this.columns = columns;
    }

    /** A record with named fields; the bytes are what is kept of it. */
    void add(Map<String, String> fields, byte[] original) {
        StatedFacts stated = new StatedFacts(fields, columns);
        add(stated.facts(), stated.text(), original);
    }

    void add(ArticleFacts facts, String body, byte[] original) {
        String text = MARKUP.matcher(body).find() ? PageText.of(body) : body;
        Article article = new Article(Headline.above(facts.title(), text.strip()), facts);
        String name = name(parts.size() + 1, facts.title());
        String place = Part.place(file, name).toString();
        parts.add(new Part(Part.place(file, name), () -> checked(place, text, article, original)));
    }

    /** A line that is no record, so that it has a row among the others. */
    void addDamaged(int line) {
        Path place = Part.place(file, Integer.toString(parts.size() + 1));
        parts.add(
                new Part(
                        place,
                        () -> {
                            throw new UnreadableArticle(
                                    "reading.damaged-line", file, Integer.toString(line));
                        }));
    }

    private Content checked(String place, String text, Article article, byte[] original)
            throws UnreadableArticle {
        ArticleReaders.check(place, text);
        return Content.of(
                new ReadArticle(article, decoded.charset(), decoded.isUnsure(), original));
    }

    private static String name(int number, String title) {
        String plain = title.replaceAll("[/\\\\:*?\"<>|]", " ").strip();
        return String.format(
                        Locale.ROOT,
                        "%d %s",
                        number,
                        plain.substring(0, Math.min(plain.length(), LONGEST_NAME)))
                .strip();
    }

    Content content() throws UnreadableArticle {
        if (parts.isEmpty()) {
            throw new UnreadableArticle("reading.empty", file);
        }
        return new Content.Parts(parts);
    }
}
