package org.quotewright.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.ConfidenceBar;
import org.quotewright.ui.common.control.Texts;

/** How far the review has come, as a form. */
public final class ProgressView extends VBox {

    public ProgressView(ProgressViewModel viewModel, Runnable close) {
        getStyleClass().addAll("form", "progress-form");
        Label heading = new Label(viewModel.messages().text("progress.heading"));
        heading.getStyleClass().add("form-heading");
        Label today = Texts.wrapping(new Label());
        today.setId("progress-today");
        today.textProperty().bind(viewModel.today());
        getChildren().addAll(heading, today);
        viewModel.article().map(ProgressView::line).ifPresent(getChildren()::add);
        getChildren().addAll(line(viewModel.project()), new Label(viewModel.articlesDone()));
        Button leave = new Button(viewModel.messages().text("history.close"));
        leave.getStyleClass().add("primary");
        leave.setOnAction(clicked -> close.run());
        HBox buttons = new HBox(leave);
        buttons.getStyleClass().add("form-buttons");
        getChildren().add(buttons);
    }

    private static Node line(ProgressViewModel.Line line) {
        ConfidenceBar bar = new ConfidenceBar();
        bar.getStyleClass().add("progress");
        bar.setAccessibleText(line.words());
        bar.show(line.share());
        VBox group =
                new VBox(
                        Texts.wrapping(Texts.label(line.heading(), "section-heading")),
                        bar,
                        Texts.wrapping(Texts.label(line.words(), "form-hint")));
        group.getStyleClass().add("form-group");
        return group;
    }
}
