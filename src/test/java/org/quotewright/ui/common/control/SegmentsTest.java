package org.quotewright.ui.common.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.SegmentedButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class SegmentsTest {

    private ToggleButton one;
    private ToggleButton other;

    @Start
    void start(Stage stage) {
        one = new ToggleButton("one");
        other = new ToggleButton("other");
        SegmentedButton choice = new SegmentedButton(one, other);
        Segments.keepOne(choice);
        one.setSelected(true);
        stage.setScene(new Scene(choice, 300, 100));
        stage.show();
    }

    @Test
    void aSecondClickLeavesASegmentTaken(FxRobot robot) {
        robot.clickOn(other);
        assertThat(one.isSelected()).isFalse();
        robot.clickOn(other);
        assertThat(other.isSelected()).isTrue();
    }

    @Test
    void theKeyboardReachesEverySegment(FxRobot robot) {
        robot.interact(one::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(other.isSelected()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(other.isSelected()).isTrue();
    }
}
