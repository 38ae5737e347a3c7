package org.quotewright.reading;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Everything that a reader of some HTML would see, told apart by blank lines. */
public final class PageText {

    private static final String UNSEEN =
            "[hidden], [style*=display:none], [style*=display: none], noscript, template";

    private PageText() {}

    public static String of(String html) {
        Document page = Jsoup.parse(html);
        return HtmlText.of(page.body(), Set.copyOf(page.select(UNSEEN)));
    }
}
