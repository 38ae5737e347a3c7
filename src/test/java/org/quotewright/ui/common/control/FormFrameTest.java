package org.quotewright.ui.common.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class FormFrameTest {

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void isAsLargeAsTheFormWantsAndScrollsNothing(FxRobot robot) {
        Region form = form(100, 300);
        show(robot, form);
        assertThat(stage.getScene().getWidth()).isEqualTo(300);
        assertThat(stage.getScene().getHeight()).isEqualTo(300);
        assertThat(bars(robot)).isEmpty();
    }

    @Test
    void keepsALargeFormOnTheScreenByMakingItSmaller(FxRobot robot) {
        Region form = form(100, 2000);
        show(robot, form);
        assertThat(stage.getScene().getHeight()).isEqualTo(400);
        assertThat(form.getHeight()).isBetween(390.0, 400.0);
        assertThat(bars(robot)).isEmpty();
    }

    @Test
    void scrollsWhatCannotBeMadeSmaller(FxRobot robot) {
        Region form = form(700, 2000);
        show(robot, form);
        assertThat(stage.getScene().getHeight()).isEqualTo(400);
        assertThat(form.getHeight()).isEqualTo(700);
        assertThat(bars(robot)).hasSize(2);
    }

    @Test
    void scrollsByKeysWhatIsCutOff(FxRobot robot) {
        Region form = form(1000, 2000);
        show(robot, form);
        FormFrame frame = (FormFrame) stage.getScene().getRoot();
        robot.interact(form::requestFocus);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(frame.getVvalue()).isBetween(0.5, 0.7);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(frame.getVvalue()).isEqualTo(1);
        robot.type(KeyCode.UP);
        assertThat(frame.getVvalue()).isLessThan(1);
        robot.type(KeyCode.HOME);
        assertThat(frame.getVvalue()).isZero();
        robot.type(KeyCode.DOWN);
        assertThat(frame.getVvalue()).isPositive();
        robot.type(KeyCode.END);
        assertThat(frame.getVvalue()).isEqualTo(1);
        robot.type(KeyCode.PAGE_UP);
        assertThat(frame.getVvalue()).isBetween(0.3, 0.5);
    }

    private static Region form(double least, double wanted) {
        Region form = new Region();
        form.setMinSize(least, least);
        form.setPrefSize(wanted, wanted);
        return form;
    }

    private void show(FxRobot robot, Region form) {
        robot.interact(() -> {
            FormFrame frame = new FormFrame(form);
            frame.setMaxSize(400, 400);
            stage.setScene(new Scene(frame));
            stage.sizeToScene();
            stage.show();
        });
        robot.interact(() -> stage.getScene().getRoot().layout());
    }

    private static Set<Node> bars(FxRobot robot) {
        return robot.lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
                .filter(Node::isVisible)
                .collect(Collectors.toSet());
    }
}
