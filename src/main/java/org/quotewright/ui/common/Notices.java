package org.quotewright.ui.common;

import java.lang.System.Logger;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Subscription;
import org.quotewright.model.Refusal;
import org.quotewright.model.Told;

/** The notice that stands on the desk, if any; a newer one takes its place. */
public final class Notices {

    private static final Logger LOGGER = System.getLogger(Notices.class.getName());

    private final ReadOnlyObjectWrapper<Optional<Notice>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> reported = new HashSet<>();
    private final Messages messages;
    private Subscription followed = Subscription.EMPTY;

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
        Failure known = new Failure(failure);
        LOGGER.log(Logger.Level.ERROR, key + " " + known.code(), failure);
        String told = told(failure);
        show(
                new Notice(
                        Notice.Kind.BAD,
                        messages.text(key),
                        told.isEmpty() ? messages.text(key + ".safe") : told,
                        told.isEmpty() ? messages.text(key + ".todo") : "",
                        details(known)));
    }

    /** Tells and logs what nobody foresaw; the same thing again only goes into the log. */
    public void unexpected(Throwable failure) {
        Failure unknown = new Failure(failure);
        LOGGER.log(Logger.Level.ERROR, "unexpected " + unknown.code(), failure);
        if (reported.add(unknown.code())) {
            show(
                    new Notice(
                            Notice.Kind.BAD,
                            messages.text("notice.unexpected", unknown.code()),
                            messages.text("notice.unexpected.safe"),
                            messages.text("notice.unexpected.todo"),
                            details(unknown)));
        }
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

    /** Tells why a wish is not fulfilled: nothing went wrong, and nothing was changed. */
    public void refused(Refusal refusal) {
        show(Notice.quiet(told(refusal)));
    }

    /**
     * Tells that nothing can be done now, until it can.
     *
     * @param key of the sentence that says why; blank where there is none
     */
    public void refused(String key, ObservableBooleanValue may) {
        if (!key.isBlank()) {
            Notice told = Notice.quiet(messages.text(key));
            show(told);
            followed.unsubscribe();
            followed = may.subscribe(now -> dismissIf(now, told));
        }
    }

    private void dismissIf(boolean isFollowed, Notice told) {
        if (isFollowed && current.get().equals(Optional.of(told))) {
            dismiss();
        }
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

    private String details(Failure failure) {
        return messages.text(
                "notice.report",
                failure.code(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                failure.names());
    }
}
