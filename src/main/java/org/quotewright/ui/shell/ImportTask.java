package org.quotewright.ui.shell;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.RunningTask;
import org.quotewright.ui.common.desk.TaskList;

/** How far an import has come, as one task of the list. */
final class ImportTask {

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final TaskList tasks;
    private final Messages messages;
    private final RunningTask task;
    private String shown = "";
    private int before;
    private int total;

    ImportTask(TaskList tasks, Messages messages, Runnable cancel) {
        this.tasks = tasks;
        this.messages = messages;
        this.task = new RunningTask(words, share, cancel);
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Files of the import, those done among them. */
    int total() {
        return total;
    }

    /**
     * @param files that came to the import; less than none where some were left out
     */
    void expect(int files) {
        total += files;
    }

    void begin() {
        running.set(true);
        tasks.add(task);
    }

    /**
     * @param file that is read now
     * @param done files before it
     */
    void show(Path file, int done) {
        shown = messages.text("adding.running", file.getFileName(), done + 1, total);
        before = done;
        share.set((double) done / total);
        words.set(shown);
    }

    /**
     * @param part of that file that is done, from 0 to 1
     */
    void advance(double part) {
        share.set((before + part) / total);
        words.set(messages.text("adding.part", shown, part));
    }

    void end() {
        running.set(false);
        tasks.remove(task);
        total = 0;
    }
}
