package org.quotewright.model;

import java.util.Optional;

/**
 * What holds for an article.
 *
 * @param number of the version of its text that is read, from 1; 0 where the article is not in the
 *     project
 * @param facts that an analyst put in the place of those that were read; empty where nobody did
 */
public record ArticleState(int number, Optional<ArticleFacts> facts) implements SubjectState {

    /** Before it was imported, and after that was taken back. */
    public static final ArticleState ABSENT = new ArticleState(0);

    /** The text as it was imported. */
    public static final ArticleState FIRST = new ArticleState(1);

    public ArticleState {
        if (number < 0) {
            throw new IllegalArgumentException("not a version: " + number);
        }
    }

    /** With the facts that were read. */
    public ArticleState(int number) {
        this(number, Optional.empty());
    }

    public ArticleState with(ArticleFacts other) {
        return new ArticleState(number, Optional.of(other));
    }

    public boolean isPresent() {
        return number > 0;
    }
}
