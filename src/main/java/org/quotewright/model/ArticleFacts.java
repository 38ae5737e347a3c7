package org.quotewright.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What is known of an article beside its text; a fact that is not known is an empty string. */
public record ArticleFacts(
        String title, String outlet, String author, Optional<LocalDate> date, String url) {

    public static final ArticleFacts NONE = new ArticleFacts("", "", "", Optional.empty(), "");

    public ArticleFacts {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(url, "url");
    }
}
