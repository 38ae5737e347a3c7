package org.quotewright.ui.shell;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quotewright.model.ArticleId;
import org.quotewright.review.ImportReport;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.FxmlForm;
import org.quotewright.ui.common.control.Texts;

/** What became of the files of an import, where not all went well. */
public final class ImportReportView {

    private final ImportReport report;
    private final Messages messages;
    private final Consumer<ArticleId> look;
    private final Runnable close;
    @FXML private Label summary;
    @FXML private VBox rows;

    /**
     * @param look shows an article beside what was left out of it
     */
    public ImportReportView(
            ImportReport report, Messages messages, Consumer<ArticleId> look, Runnable close) {
        this.report = report;
        this.messages = messages;
        this.look = look;
        this.close = close;
    }

    public Parent load() {
        return FxmlForm.of(this, messages);
    }

    @FXML
    private void initialize() {
        summary.setId("report-summary");
        summary.setText(
                messages.text(
                        "adding.summary",
                        report.added().size(),
                        report.duplicates(),
                        report.failures()));
        report.worstFirst().stream()
                .filter(row -> !row.messageKey().isEmpty())
                .map(this::line)
                .forEach(rows.getChildren()::add);
    }

    @FXML
    private void close() {
        close.run();
    }

    private Hyperlink looking(ArticleId article) {
        Hyperlink looking = new Hyperlink(messages.text("adding.look"));
        looking.setOnAction(clicked -> look.accept(article));
        return looking;
    }

    private Node line(ImportReport.Row row) {
        Node sentence =
                Texts.wrapping(Texts.label(messages.textOrKey(row.messageKey(), row.arguments())));
        String name = String.valueOf(row.file().getFileName());
        VBox line = new VBox(Texts.label(name, "report-file"), sentence);
        row.article().map(this::looking).ifPresent(line.getChildren()::add);
        line.getStyleClass().addAll("report-row", row.article().isEmpty() ? "failed" : "noted");
        return line;
    }
}
