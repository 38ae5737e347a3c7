package org.quotewright.review;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.model.Encodings;
import org.quotewright.model.Hints;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;

/** A file of one article as a project kept it; one of several tells nothing of one alone. */
record Original(String fileName, byte[] bytes) {

    /** Whether nothing in the file says in which encoding it is written. */
    boolean isGuessed() {
        return guessed().filter(ReadArticle::isUnsure).isPresent();
    }

    ReadArticle in(Charset encoding) throws UnreadableArticle {
        return new ArticleReaders(ArticleReaders.SLOWEST, Hints.of(encoding)).read(fileName, bytes);
    }

    /** In the encoding in which it has this text; empty where there is none. */
    Optional<ReadArticle> as(String text) {
        Predicate<ReadArticle> isIt = read -> read.article().text().equals(text);
        Optional<ReadArticle> guessed = guessed();
        return guessed.filter(isIt)
                .or(() -> guessed.filter(ReadArticle::isUnsure).flatMap(it -> other(isIt)));
    }

    private Optional<ReadArticle> other(Predicate<ReadArticle> isIt) {
        return Encodings.offered().stream()
                .flatMap(encoding -> read(encoding).stream())
                .filter(isIt)
                .findFirst();
    }

    private Optional<ReadArticle> read(Charset encoding) {
        try {
            return Optional.of(in(encoding));
        } catch (UnreadableArticle e) {
            return Optional.empty();
        }
    }

    private Optional<ReadArticle> guessed() {
        try {
            return Optional.of(new ArticleReaders().read(fileName, bytes));
        } catch (UnreadableArticle e) {
            return Optional.empty();
        }
    }
}
