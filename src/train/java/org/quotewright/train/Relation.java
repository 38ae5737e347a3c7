package org.quotewright.train;

/** What a link says; the order is that of the prepared files. */
enum Relation {
    CONTENT_TO_CUE,
    CUE_TO_SOURCE;

    String weight(String part) {
        return "links." + ordinal() + "." + part;
    }
}
