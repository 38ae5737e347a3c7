package org.quotewright.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import org.quotewright.model.ReportOrder;
import org.quotewright.review.ExportFormat;
import org.quotewright.review.ExportScope;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.FxmlForm;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.control.Words;

/** The export form. */
public final class ExportView {

    private static final String STYLE = "export.style.";

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final Runnable close;
    @FXML private ChoiceBox<ExportFormat> formats;
    @FXML private ChoiceBox<ExportScope> scopes;
    @FXML private CheckBox byteOrderMark;
    @FXML private ChoiceBox<ReportOrder> orders;
    @FXML private ChoiceBox<String> styles;
    @FXML private CheckBox notes;
    @FXML private RadioButton verified;
    @FXML private RadioButton everything;
    @FXML private Label leftOut;
    @FXML private TextArea preview;
    @FXML private Label unnamed;
    @FXML private Button export;

    public ExportView(ExportViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.close = close;
    }

    public Parent load() {
        return FxmlForm.of(this, messages);
    }

    @FXML
    private void initialize() {
        ExportChoices choices = viewModel.choices();
        offer(formats, List.of(ExportFormat.values()), choices.format(), this::words);
        offer(scopes, viewModel.scopes(), choices.scope(), viewModel::words);
        Tooltip scope = Texts.tip("");
        scope.textProperty().bind(choices.scope().map(viewModel::words));
        scopes.setTooltip(scope);
        byteOrderMark.selectedProperty().bindBidirectional(choices.byteOrderMark());
        byteOrderMark.disableProperty().bind(choices.format().isNotEqualTo(ExportFormat.CSV));
        offer(orders, List.of(ReportOrder.values()), choices.order(), this::words);
        offer(styles, viewModel.styles(), choices.style(), style -> messages.text(STYLE + style));
        notes.selectedProperty().bindBidirectional(choices.notes());
        List.of(orders, styles, notes)
                .forEach(part ->
                        part.disableProperty()
                                .bind(choices.format().map(format -> !format.isReport())));
        verified.setSelected(!choices.all().get());
        choices.all().bind(everything.selectedProperty());
        leftOut.textProperty().bind(viewModel.leftOut());
        Texts.showIfAny(unnamed, viewModel.unnamed());
        preview.textProperty().bind(viewModel.preview());
        export.textProperty().bind(viewModel.verb());
        export.disableProperty().bind(viewModel.ready().not());
        export.disableProperty().subscribe(disabled -> focus(!disabled));
        export.sceneProperty().subscribe(scene -> focus(viewModel.ready().get()));
    }

    private static <T> void offer(
            ChoiceBox<T> box, List<T> choices, Property<T> chosen, Function<T, String> words) {
        box.setConverter(new Words<>(words));
        box.getItems().setAll(choices);
        box.valueProperty().bindBidirectional(chosen);
    }

    private String words(Enum<?> choice) {
        return messages.text("export.choice." + choice.name().toLowerCase(Locale.ROOT));
    }

    /** Enter exports as soon as there is something to export. */
    private void focus(boolean ready) {
        if (ready && !formats.isFocused() && !scopes.isFocused()) {
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
