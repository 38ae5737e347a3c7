package org.quotewright.ui.common.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class TextsTest {

    private static final String WORDS =
            "وزيرة البحر في جزيرة المنارة تعلن فتح خط العبارات الجديد بعد تسع سنوات من الانتظار";

    private final VBox box = new VBox();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(box, 150, 300));
        stage.show();
    }

    @Test
    void aWrappingLabelKeepsWordsFromRightToLeftOnOneLine(FxRobot robot) {
        Label label = Texts.wrapping(new Label(WORDS));
        Label plain = Texts.wrapping(new Label("The minister for the sea opens the new ferry"));

        lay(robot, label, plain);

        assertThat(label.getHeight()).isLessThan(plain.getHeight());
    }

    @Test
    void aParagraphFromRightToLeftHasAllItsWordsInSeveralLines(FxRobot robot) {
        Region paragraph = Texts.paragraph(WORDS, "quote-words");
        Label line = Texts.wrapping(new Label(WORDS));

        lay(robot, paragraph, line);

        assertThat(paragraph.getChildrenUnmodifiable()).hasSize(WORDS.split(" ").length);
        assertThat(paragraph.getHeight()).isGreaterThan(2 * line.getHeight());
    }

    private void lay(FxRobot robot, Region... parts) {
        robot.interact(() -> {
            box.getChildren().setAll(parts);
            box.getScene().getRoot().applyCss();
            box.layout();
        });
    }
}
