package org.quotewright.ui.common.desk;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The long work that goes on now, the oldest first. */
public final class TaskList {

    private final ObservableList<RunningTask> tasks = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> all = FXCollections.unmodifiableObservableList(tasks);

    public ObservableList<RunningTask> all() {
        return all;
    }

    public void add(RunningTask task) {
        tasks.add(task);
    }

    public void remove(RunningTask task) {
        tasks.remove(task);
    }
}
