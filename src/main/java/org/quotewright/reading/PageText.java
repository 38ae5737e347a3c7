package org.quotewright.reading;

import org.jsoup.Jsoup;

/** Everything that a reader of some HTML would see, told apart by blank lines. */
public final class PageText {

    private PageText() {}

    public static String of(String html) {
        return HtmlText.of(Jsoup.parse(html).body());
    }
}
