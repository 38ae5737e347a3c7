package org.quotewright.ui.speakers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.review.Directory;
import org.quotewright.review.Job;
import org.quotewright.review.Outcome;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.desk.Workplace;

/**
 * Runs commands on the directory as steps of the desk, which stays where it is, and reads the
 * directory after each.
 */
final class DirectoryCommands {

    /** A command on the directory. */
    @FunctionalInterface
    interface Command {

        Outcome on(Directory directory) throws Exception;
    }

    private final ReadOnlyObjectWrapper<DirectoryContents> contents =
            new ReadOnlyObjectWrapper<>(DirectoryContents.NONE);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Session session;
    private final Workplace workplace;

    DirectoryCommands(Session session, Workplace workplace) {
        this.session = session;
        this.workplace = workplace;
    }

    ReadOnlyObjectProperty<DirectoryContents> contents() {
        return contents.getReadOnlyProperty();
    }

    /** Why the last command did nothing; empty where it did. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }

    Workplace workplace() {
        return workplace;
    }

    boolean mayWrite() {
        return !session.readOnly();
    }

    void read() {
        workplace
                .jobs()
                .inOrder(
                        Job.of(
                                workplace.messages().text("speakers.job"),
                                progress -> DirectoryContents.of(session.directory())),
                        contents::set,
                        failure -> {
                            workplace.notices().failed("notice.no-directory", failure);
                            tell();
                        });
    }

    void run(Command command) {
        if (mayWrite()) {
            told.set("");
            workplace.decisions().keeping(() -> command.on(session.directory()));
            readAfterwards();
        }
    }

    void undo() {
        told.set("");
        workplace.decisions().undoKeeping();
        readAfterwards();
    }

    void redo() {
        told.set("");
        workplace.decisions().redoKeeping();
        readAfterwards();
    }

    /** Why something cannot be taken, or what else there is to say of it. */
    void refuse(String words) {
        told.set(words);
    }

    private void readAfterwards() {
        workplace
                .navigation()
                .whenThere(() -> {
                    tell();
                    read();
                });
    }

    /** The form lies over the notice. */
    private void tell() {
        workplace
                .notices()
                .current()
                .get()
                .filter(notice -> notice.kind() != Notice.Kind.GOOD)
                .ifPresent(notice -> told.set((notice.happened() + " " + notice.safe()).strip()));
    }
}
