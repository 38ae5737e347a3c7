package org.quotewright.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what a test made. */
public final class Reads {

    private Reads() {}

    public static ReadArticle one(ArticleReader reader, String name, byte[] content)
            throws UnreadableArticle {
        return ((Content.One) reader.read(name, content)).article();
    }

    /** By the reader that its content or name calls for. */
    public static ReadArticle one(String name, byte[] content) throws UnreadableArticle {
        return new ArticleReaders().read(name, content);
    }

    public static ReadArticle one(String name, String content) throws UnreadableArticle {
        return one(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Of what holds several. */
    public static List<Part> parts(String name, byte[] content) throws UnreadableArticle {
        return ((Content.Parts) new ArticleReaders().open(name, content)).parts();
    }

    public static ReadArticle one(Part part) throws UnreadableArticle {
        return ((Content.One) part.open()).article();
    }

    /** The paragraphs that the desk separates by blank lines. */
    public static List<String> paragraphs(ReadArticle read) {
        return List.of(read.article().text().split("\n\n"));
    }
}
