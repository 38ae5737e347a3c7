package org.quotewright.ui.adding;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.quotewright.model.Encodings;
import org.quotewright.model.Told;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Rereading;
import org.quotewright.ui.common.Messages;

/** The encoding of a file that does not say it: as guessed, then as the analyst says. */
public final class EncodingViewModel {

    private final ObjectProperty<Charset> chosen;
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Charset first;
    private final Rereading asFirst;
    private final Rereader rereader;
    private final Consumer<Rereading> show;
    private final Messages messages;
    private JobRunner.RunningJob reading = () -> {};

    /**
     * @param asFirst the article in the encoding as guessed
     * @param show takes the article in each other one
     */
    EncodingViewModel(
            Charset first,
            Rereading asFirst,
            Rereader rereader,
            Consumer<Rereading> show,
            Messages messages) {
        this.first = first;
        this.asFirst = asFirst;
        this.rereader = rereader;
        this.show = show;
        this.messages = messages;
        this.chosen = new SimpleObjectProperty<>(first);
        chosen.addListener((property, before, now) -> read(now));
    }

    /** Those to choose from. */
    List<Charset> offered() {
        return Encodings.offered(first);
    }

    ObjectProperty<Charset> chosen() {
        return chosen;
    }

    /** Why the file cannot be read so; empty where it can. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether what is shown is what was chosen. */
    BooleanBinding isSettled() {
        return settled.and(problem.isEmpty());
    }

    /** What differs from the guess. */
    Optional<Charset> told() {
        return Optional.of(chosen.get()).filter(encoding -> !encoding.equals(first));
    }

    String words(Charset encoding) {
        String key = "encoding." + encoding.name().toLowerCase(Locale.ROOT);
        String words = messages.textOrKey(key, List.of());
        return words.equals(key) ? encoding.displayName() : words;
    }

    /** The later choice counts, whichever is read first. */
    private void read(Charset encoding) {
        reading.cancel();
        problem.set("");
        if (encoding.equals(first)) {
            shown(asFirst);
        } else {
            settled.set(false);
            reading = rereader.read(encoding, this::shown, this::failed);
        }
    }

    private void shown(Rereading article) {
        show.accept(article);
        settled.set(true);
    }

    private void failed(Exception failure) {
        problem.set(
                failure instanceof Told told
                        ? messages.textOrKey(told.messageKey(), told.arguments())
                        : messages.text("preview.not-read-again"));
        settled.set(true);
    }
}
