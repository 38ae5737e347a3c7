package org.quotewright.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
     *     complete it
     */
    public void failed(String key, Exception failure) {
        LOGGER.log(Logger.Level.ERROR, key, failure);
        show(
                new Notice(
                        Notice.Kind.BAD,
                        messages.text(key),
                        messages.text(key + ".safe"),
                        messages.text(key + ".todo"),
                        details(failure)));
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
