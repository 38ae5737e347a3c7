package org.quotewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.palette.Theme;
import org.quotewright.ui.common.palette.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class DressTest {

    private final Look look = new Look(Theme.LIGHT, 1);
    private StackPane desk;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        desk = new StackPane();
        Scene scene = new Scene(desk, 200, 100);
        new Dress(look).on(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void wearsEveryThemeInTurnAndTheFirstOneAgain(FxRobot robot) {
        List<Paint> worn = new ArrayList<>();
        for (int i = 0; i <= 2 * Theme.values().length; i++) {
            worn.add(ground(robot));
            robot.interact(look::nextTheme);
        }

        assertThat(worn.subList(0, 4))
                .containsExactly(
                        Color.web("#f6f5f2"),
                        Color.web("#1b1c1e"),
                        Color.web("#000000"),
                        Color.web("#f6f5f2"));
        assertThat(worn.subList(3, 7)).isEqualTo(worn.subList(0, 4));
    }

    @Test
    void paintsTheGroundBeforeAnythingIsLaidOut(FxRobot robot) {
        for (Theme theme : Theme.values()) {
            robot.interact(() -> look.choice().set(ThemeChoice.valueOf(theme.name())));
            assertThat(desk.getScene().getFill()).isEqualTo(ground(robot));
        }
    }

    @Test
    void wearsWhatWasChosenLastWhileNoWindowShowedIt(FxRobot robot) {
        robot.interact(stage::hide);
        robot.interact(() -> look.choice().set(ThemeChoice.DARK));
        robot.interact(() -> look.choice().set(ThemeChoice.CONTRAST));
        robot.interact(stage::show);

        assertThat(ground(robot)).isEqualTo(Color.web("#000000"));
    }

    private Paint ground(FxRobot robot) {
        robot.interact(desk::applyCss);
        return desk.getBackground().getFills().getFirst().getFill();
    }
}
