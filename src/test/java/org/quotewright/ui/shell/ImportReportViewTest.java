package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.model.ArticleId;
import org.quotewright.review.ImportReport;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class ImportReportViewTest {

    private final List<ArticleId> looked = new ArrayList<>();

    @Start
    void start(Stage stage) {
        ImportReport report =
                new ImportReport(
                        List.of(
                                row("ferry.txt", 1, ""),
                                row("fog.txt", 2, "import.no-quotes"),
                                row("again.txt", 1, "import.duplicate"),
                                new ImportReport.Row(
                                        Path.of("broken.pdf"),
                                        Optional.empty(),
                                        "reading.broken",
                                        List.of("broken.pdf"))));
        ImportReportView view = new ImportReportView(report, new Messages(), looked::add, () -> {});
        stage.setScene(new Scene(view.load(), 600, 500));
        stage.show();
    }

    @Test
    void countsAsTheNoticeDoesWhatWasAdded(FxRobot robot) {
        assertThat(robot.lookup("#report-summary").queryLabeled().getText())
                .isEqualTo(
                        "2 articles were added; 1 file holds what the project had already;"
                                + " 1 could not be added. Your files were not changed.");
    }

    @Test
    void beginsWithWhatCouldNotBeAdded(FxRobot robot) {
        assertThat(robot.lookup(".report-file").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("broken.pdf", "fog.txt", "again.txt");
    }

    private static ImportReport.Row row(String file, long article, String key) {
        return new ImportReport.Row(
                Path.of(file),
                Optional.of(new ArticleId(article)),
                key,
                List.of(file, "Ferry to sail"));
    }
}
