package org.quotewright.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may stand before a colon in a query. */
public enum QueryField {
    /** No field was named. */
    ANY,
    SAID("said", "quote", "quotation"),
    /** Anywhere in the article. */
    TEXT("text"),
    /** In the quotation or the words around it. */
    CONTEXT("context"),
    SPEAKER("speaker", "who"),
    ORGANISATION("org", "organisation", "organization"),
    ROLE("role"),
    OUTLET("outlet"),
    TITLE("title", "article"),
    CUE("cue"),
    TYPE("type"),
    IS("is"),
    AFTER("after"),
    BEFORE("before"),
    IN("in");

    private final List<String> names;

    QueryField(String... names) {
        this.names = List.of(names);
    }

    /** The name that is offered. */
    public String first() {
        return names.getFirst();
    }

    /** As typed, in any case. */
    static Optional<QueryField> named(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        for (QueryField field : values()) {
            if (field.names.contains(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
