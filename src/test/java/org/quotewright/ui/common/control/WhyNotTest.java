package org.quotewright.ui.common.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Condition;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxThreadExtension.class)
class WhyNotTest {

    private final BooleanProperty holds = new SimpleBooleanProperty();
    private final Action action =
            Action.of("decide.accept", () -> {}, "Enter")
                    .when(new Condition(holds, "why.no-quote"));
    private Stage window;

    @Start
    void start(Stage stage) {
        ActionButton button = new ActionButton(action, new Messages());
        ActionButton other = new ActionButton(action.when(Condition.NONE), new Messages());
        other.setId("other");
        window = new Stage();
        window.setScene(new Scene(new HBox(60, button, other), 500, 200));
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void standsBesideAButtonThatIsDisabledWhileTheMouseRestsThere(FxRobot robot) throws Exception {
        robot.moveTo("#decide-accept").moveBy(2, 0);
        until(robot, "Accept and go on\nNo quotation is selected.");
        robot.moveTo("#other");
        until(robot, "Accept and go on  ·  Enter");
        robot.moveTo("#decide-accept").moveBy(2, 0);
        until(robot, "Accept and go on\nNo quotation is selected.");
        robot.interact(() -> holds.set(true));
        until(robot);
        robot.moveTo("#other").moveTo("#decide-accept");
        until(robot, "Accept and go on  ·  Enter");
    }

    @Test
    void saysNothingOnceTheCommandMayStart() {
        assertThat(action.whyNot()).isEqualTo("why.no-quote");
        holds.set(true);
        assertThat(action.whyNot()).isEmpty();
    }

    private static void until(FxRobot robot, String... shown) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> FxThreadExtension.onFx(() -> tips(robot)).equals(List.of(shown)));
    }

    private static List<String> tips(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .filter(Tooltip::isShowing)
                .map(Tooltip::getText)
                .toList();
    }
}
