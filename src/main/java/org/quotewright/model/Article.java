package org.quotewright.model;

import java.util.Objects;

/** An article as read: its text exactly as decoded, never normalised, and its facts. */
public record Article(String text, ArticleFacts facts) {

    public Article {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(facts, "facts");
    }

    public static Article of(String text) {
        return new Article(text, ArticleFacts.NONE);
    }
}
