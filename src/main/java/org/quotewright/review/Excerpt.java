package org.quotewright.review;

/** One quotation with its citation, in plain text and as HTML. */
public record Excerpt(String plain, String html) {}
