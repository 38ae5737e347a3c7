package org.quotewright.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quotewright.model.Told;

/** The notice that stands on the desk, if any; a newer one takes its place. */
public final class Notices {

    private static final Logger LOGGER = System.getLogger(Notices.class.getName());

    private final ReadOnlyObjectWrapper<Optional<Notice>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Messages messages;

    public Notices(Messages messages) {
        this.messages = messages;
    }

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    public void show(Notice notice) {
        current.set(Optional.of(notice));
    }

    /**
     * Tells and logs a failure.
     *
     * @param key of the sentence on what happened; its siblings {@code .safe} and {@code .todo}
     *     complete it, unless the failure has a sentence of its own
     */
    public void failed(String key, Exception failure) {
        LOGGER.log(Logger.Level.ERROR, key, failure);
        String told = told(failure);
        show(
                new Notice(
                        Notice.Kind.BAD,
                        messages.text(key),
                        told.isEmpty() ? messages.text(key + ".safe") : told,
                        told.isEmpty() ? messages.text(key + ".todo") : "",
                        details(failure)));
    }

    /** The sentence of the failure, or of the nearest of its causes that has one; else empty. */
    private String told(Exception failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(Told.class::isInstance)
                .map(Told.class::cast)
                .findFirst()
                .map(known -> messages.textOrKey(known.messageKey(), known.arguments()))
                .orElse("");
    }

    public void dismiss() {
        current.set(Optional.empty());
    }

    /** Takes a quiet notice away once work goes on; what went wrong stays until it is dismissed. */
    public void goOn() {
        if (current.get().filter(notice -> notice.kind() != Notice.Kind.BAD).isPresent()) {
            dismiss();
        }
    }

    private static String details(Exception failure) {
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details, true));
        return details.toString();
    }
}
