package org.quotewright.writing;

import java.util.List;

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
     * @param by who said it and for whom
     * @param context the paragraph around it; empty where that adds nothing
     * @param remarks its state and number, and the analyst's note
     */
    record Entry(
            long id,
            String words,
            String by,
            String context,
            String citation,
            List<String> remarks) {}

    /**
     * An article.
     *
     * @param url empty unless it can be followed
     */
    record Source(String citation, String url) {}
}
