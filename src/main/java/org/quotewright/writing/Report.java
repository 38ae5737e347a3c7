package org.quotewright.writing;

import java.util.List;
import org.quotewright.model.QuoteType;

/**
 * An export as readers read it, in words; each format only gives it its signs.
 *
 * @param about from what it was drawn
 * @param methods how its quotations came about
 */
record Report(
        String title,
        List<String> about,
        List<Section> sections,
        List<Source> sources,
        List<String> methods) {

    /** What is said by one speaker, for one organisation or on one day. */
    record Section(String heading, List<Entry> entries) {}

    /**
     * A quotation.
     *
     * @param type whether these are the speaker's own words
     * @param by who said it and for whom, and whether in these words
     * @param context the paragraph around it; empty where that adds nothing
     * @param remarks its state and number, and the analyst's note where notes were asked for
     */
    record Entry(
            long id,
            String words,
            QuoteType type,
            String by,
            String context,
            String citation,
            List<String> remarks) {}

    /**
     * An article.
     *
     * @param url empty unless it can be followed
     */
    record Source(String citation, String url) {

        /** What stands before the address, or all where the citation does not print it. */
        String before() {
            return prints() ? citation.substring(0, citation.indexOf(url)) : citation + " ";
        }

        /** What stands behind the address. */
        String behind() {
            return prints() ? citation.substring(citation.indexOf(url) + url.length()) : "";
        }

        private boolean prints() {
            return citation.contains(url);
        }
    }
}
