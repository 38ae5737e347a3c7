package org.quotewright.ui.speakers;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private final Session session;
    private final Workplace workplace;

    DirectoryCommands(Session session, Workplace workplace) {
        this.session = session;
        this.workplace = workplace;
    }

    ReadOnlyObjectProperty<DirectoryContents> contents() {
        return contents.getReadOnlyProperty();
    }

    /** What the last command did, or why it did nothing; empty where there is nothing to say. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Whether that tells of something that was not done. */
    ReadOnlyBooleanProperty refused() {
        return refused.getReadOnlyProperty();
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
        run(command, "");
    }

    /**
     * The same where there is something to say of it.
     *
     * @param done said once it is done
     */
    void run(Command command, String done) {
        if (mayWrite()) {
            say("", false);
            workplace.decisions().keeping(() -> command.on(session.directory()));
            readAfterwards(done);
        }
    }

    void undo() {
        say("", false);
        workplace.decisions().undoKeeping();
        readAfterwards("");
    }

    void redo() {
        say("", false);
        workplace.decisions().redoKeeping();
        readAfterwards("");
    }

    /** Why something cannot be taken. */
    void refuse(String words) {
        say(words, true);
    }

    private void say(String words, boolean isRefusal) {
        refused.set(isRefusal);
        told.set(words);
    }

    private void readAfterwards(String done) {
        workplace
                .navigation()
                .whenThere(() -> {
                    say(done, false);
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
                .ifPresent(notice ->
                        say(
                                (notice.happened() + " " + notice.safe()).strip(),
                                notice.kind() == Notice.Kind.BAD));
    }
}
