package org.quotewright.ui.renewal;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** The preview before open quotations are analysed again, as a form. */
public final class ReanalysisView extends VBox {

    private final ReanalysisViewModel viewModel;
    private final Messages messages;
    private final ListView<ReanalysisRow> list = new ListView<>();

    public ReanalysisView(ReanalysisViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        getStyleClass().add("renewal");
        Label heading = new Label(messages.text("reanalysis.heading"));
        heading.getStyleClass().add("form-heading");
        Label told = Texts.wrapping(new Label());
        told.setId("reanalysis-told");
        told.textProperty().bind(viewModel.told());
        Label note = Texts.wrapping(Texts.label(messages.text("reanalysis.note"), "form-hint"));
        getChildren().addAll(heading, told, rows(), note, buttons(close));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe((was, is) -> leave(was && !is));
    }

    /** However the form is closed, nobody waits for the preview any more. */
    private void leave(boolean isLeft) {
        if (isLeft) {
            viewModel.cancel();
        }
    }

    private Node rows() {
        list.setItems(viewModel.rows());
        list.setId("reanalysis-rows");
        list.setAccessibleText(messages.text("reanalysis.heading"));
        list.setCellFactory(view -> new ReanalysisCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node buttons(Runnable close) {
        Button leave = new Button(messages.text("reanalysis.cancel"));
        leave.setOnAction(clicked -> close.run());
        Button take = new Button();
        take.setId("reanalysis-take");
        take.getStyleClass().add("primary");
        take.setDefaultButton(true);
        take.textProperty().bind(viewModel.verb());
        take.disableProperty().bind(viewModel.ready().not());
        take.setOnAction(clicked -> {
            viewModel.take();
            close.run();
        });
        FormKeys.pass(list, take, leave);
        FlowPane buttons = new FlowPane(leave, take);
        buttons.getStyleClass().add("renewal-buttons");
        return buttons;
    }
}
