package org.quotewright.reading;

import java.util.List;
import java.util.Locale;
import org.quotewright.model.Article;

/**
 * Takes a text file as it is, and guesses the facts from its first lines; not a file that its name
 * tells to hold records.
 */
public final class PlainTextReader implements ArticleReader {

    private static final List<String> RECORDS = List.of(".json", ".jsonl", ".csv", ".tsv");

    private final Decoder decoder;

    /** Guesses encodings. */
    public PlainTextReader() {
        this(Decoder.GUESSING);
    }

    PlainTextReader(Decoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public boolean recognises(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return RECORDS.stream().noneMatch(name::endsWith);
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        DecodedText decoded = decoder.decode(fileName, content);
        Article article = new Article(decoded.text(), FirstLines.facts(decoded.text()));
        return Content.of(new ReadArticle(article, decoded.charset(), decoded.isUnsure(), content));
    }
}
