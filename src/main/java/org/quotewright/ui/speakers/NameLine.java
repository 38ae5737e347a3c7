package org.quotewright.ui.speakers;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** The main name of the selected entry; in its place a field while another is typed. */
final class NameLine extends StackPane {

    private final Label name = Texts.wrapping(Texts.label("", "person-name"));
    private final TextField field = new TextField();
    private final RenameViewModel viewModel;

    NameLine(RenameViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        setAlignment(Pos.CENTER_LEFT);
        name.setId("entry-name");
        field.setId("entry-new-name");
        field.setAccessibleText(messages.text("speakers.new-name"));
        field.setTooltip(Texts.tip(messages.text("speakers.new-name")));
        field.setOnAction(entered -> viewModel.take(field.getText()));
        field.visibleProperty().bind(field.managedProperty());
        name.visibleProperty().bind(field.managedProperty().not());
        getChildren().addAll(name, field);
        viewModel.renaming().subscribe(this::edit);
    }

    void show(DirectorySpeaker entry) {
        name.setText(entry.speaker().name());
    }

    private void edit(Optional<SpeakerId> renamed) {
        field.setManaged(renamed.isPresent());
        if (renamed.isPresent()) {
            field.setText(name.getText());
            field.requestFocus();
            field.selectAll();
        }
    }
}
