package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.model.Encodings;
import org.quotewright.model.Hints;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.store.TextReader;

/**
 * Reads the texts of files that a project kept, as they are read when they are imported, or in an
 * encoding that an analyst may have chosen.
 */
public final class KeptFiles implements TextReader {

    /** A name that is on file may be none that a path can have. */
    @Override
    public Optional<String> text(String fileName, byte[] file, Predicate<String> isIt) {
        List<ReadArticle> guessed = articles(fileName, file, Hints.NONE);
        Optional<String> found = text(guessed, isIt);
        return found.isPresent() || guessed.stream().noneMatch(ReadArticle::isUnsure)
                ? found
                : Encodings.offered().stream()
                        .map(encoding -> articles(fileName, file, Hints.of(encoding)))
                        .flatMap(read -> text(read, isIt).stream())
                        .findFirst();
    }

    private static Optional<String> text(List<ReadArticle> read, Predicate<String> isIt) {
        return read.stream().map(each -> each.article().text()).filter(isIt).findFirst();
    }

    private static List<ReadArticle> articles(String fileName, byte[] file, Hints hints) {
        ArticleReaders readers = new ArticleReaders(ArticleReaders.SLOWEST, hints);
        List<ReadArticle> articles = new ArrayList<>();
        add(articles, readers.part("kept", "", () -> readers.open(fileName, file)));
        return articles;
    }

    private static void add(List<ReadArticle> articles, Part part) {
        try {
            switch (part.open()) {
                case Content.One one -> articles.add(one.article());
                case Content.Parts several -> several.parts().forEach(it -> add(articles, it));
            }
        } catch (UnreadableArticle e) {
            // what cannot be read is not the one that is looked for
        }
    }
}
