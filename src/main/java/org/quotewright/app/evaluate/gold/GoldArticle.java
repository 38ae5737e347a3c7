package org.quotewright.app.evaluate.gold;

import java.nio.file.Path;
import java.util.List;

/** A labelled article and the file that its text was read from. */
public record GoldArticle(Path file, MeasuredText text, List<GoldQuote> quotes) {

    public GoldArticle {
        quotes = List.copyOf(quotes);
    }

    public String id() {
        return text.id();
    }
}
