package org.quotewright.model;

/** What a column of a table, or a field of a record, can say of an article. */
public enum ArticleField {
    TEXT,
    TITLE,
    AUTHOR,
    OUTLET,
    DATE,
    URL
}
