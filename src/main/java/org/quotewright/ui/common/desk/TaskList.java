package org.quotewright.ui.common.desk;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The long work that goes on now, the oldest first. */
public final class TaskList {

    private final ObservableList<RunningTask> tasks = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> all = FXCollections.unmodifiableObservableList(tasks);

    public ObservableList<RunningTask> all() {
        return all;
    }

    /** The server that a task is connected to; empty where none is. */
    public StringBinding connectedTo() {
        return Bindings.createStringBinding(
                () ->
                        tasks.stream()
                                .map(RunningTask::host)
                                .filter(host -> !host.isEmpty())
                                .findFirst()
                                .orElse(""),
                tasks);
    }

    public void add(RunningTask task) {
        tasks.add(task);
    }

    public void remove(RunningTask task) {
        tasks.remove(task);
    }
}
