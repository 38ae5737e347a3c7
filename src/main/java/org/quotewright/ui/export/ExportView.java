package org.quotewright.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.quotewright.review.ExportFormat;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Segments;

/** The export form. */
public final class ExportView {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final Runnable close;
    @FXML private SegmentedButton formats;
    @FXML private ToggleButton csv;
    @FXML private ToggleButton json;
    @FXML private RadioButton verified;
    @FXML private RadioButton everything;
    @FXML private Label scope;
    @FXML private Button export;

    public ExportView(ExportViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.close = close;
    }

    public Parent load() {
        FXMLLoader loader =
                new FXMLLoader(ExportView.class.getResource("ExportView.fxml"), messages.bundle());
        loader.setController(this);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FXML
    private void initialize() {
        Segments.keepOne(formats);
        csv.setSelected(viewModel.format().get() == ExportFormat.CSV);
        json.selectedProperty()
                .subscribe(on -> viewModel.format().set(on ? ExportFormat.JSON : ExportFormat.CSV));
        verified.setSelected(!viewModel.all().get());
        viewModel.all().bind(everything.selectedProperty());
        scope.textProperty().bind(viewModel.scope());
        export.textProperty().bind(viewModel.verb());
        export.disableProperty().bind(viewModel.ready().not());
        export.disableProperty().subscribe(disabled -> focus(!disabled));
        export.sceneProperty().subscribe(scene -> focus(viewModel.ready().get()));
    }

    /** Enter exports as soon as there is something to export. */
    private void focus(boolean ready) {
        if (ready) {
            export.requestFocus();
        }
    }

    @FXML
    private void export() {
        if (viewModel.export()) {
            close.run();
        }
    }

    @FXML
    private void close() {
        close.run();
    }
}
