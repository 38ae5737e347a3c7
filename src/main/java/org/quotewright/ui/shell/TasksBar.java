package org.quotewright.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.ConfidenceBar;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.desk.RunningTask;
import org.quotewright.ui.common.desk.TaskList;

/** The oldest of the tasks that run, with progress and a way to stop it; all of them on demand. */
final class TasksBar extends HBox {

    private final TaskList tasks;
    private final Messages messages;
    private final VBox list = new VBox();
    private final PopOver whole = new PopOver(list);
    private final Button others = new Button();

    TasksBar(TaskList tasks, Messages messages) {
        this.tasks = tasks;
        this.messages = messages;
        getStyleClass().add("importing");
        list.getStyleClass().add("task-list");
        whole.setAnimated(false);
        whole.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        others.setId("tasks");
        others.getStyleClass().setAll("bare-button", "link-button");
        others.setOnAction(clicked -> whole.show(others));
        tasks.all().subscribe(this::show);
        show();
    }

    private void show() {
        boolean some = !tasks.all().isEmpty();
        setVisible(some);
        setManaged(some);
        getChildren().clear();
        list.getChildren()
                .setAll(tasks.all().stream().map(task -> line(task, "task-cancel-all")).toList());
        if (some) {
            getChildren().addAll(line(tasks.all().getFirst(), "task-cancel").getChildren());
            others.setText(messages.text("tasks.all", tasks.all().size()));
            getChildren().add(others);
            others.setVisible(tasks.all().size() > 1);
            others.setManaged(others.isVisible());
        } else {
            whole.hide();
        }
    }

    private HBox line(RunningTask task, String cancelId) {
        Label words = Texts.label("");
        words.textProperty().bind(task.words());
        ConfidenceBar bar = new ConfidenceBar();
        bar.getStyleClass().addAll("progress", "accent");
        bar.setAccessibleText(messages.text("tasks.progress"));
        task.share().subscribe(share -> bar.show(Math.max(0, share.doubleValue())));
        Button cancel = new Button(messages.text("adding.cancel"));
        cancel.setId(cancelId);
        cancel.getStyleClass().setAll("bare-button", "link-button");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setFocusTraversable(false);
        cancel.setOnAction(clicked -> task.cancel().run());
        HBox line = new HBox(words, bar, cancel);
        line.getStyleClass().add("importing");
        return line;
    }
}
