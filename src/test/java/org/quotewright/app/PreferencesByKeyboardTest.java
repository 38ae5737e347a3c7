package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class PreferencesByKeyboardTest extends OnInventedDesk {

    @Test
    void acceptsWithAnotherKeyAndFindsItsCommandInThePalette(FxRobot robot) throws Exception {
        job().waitForStatus("0 of 6 verified");
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        robot.clickOn("Keys");
        robot.clickOn("#keys-filter").write("accept");
        robot.clickOn("Change");
        robot.type(KeyCode.X);
        assertThat(robot.lookup("#keys-told").queryLabeled().getText()).contains("Reject");
        assertThat(robot.lookup("#keys-leave").query().isFocused()).isTrue();
        robot.clickOn("#keys-take").type(KeyCode.ESCAPE);
        robot.type(KeyCode.X);
        job().waitForStatus("1 of 6 verified");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("accept").type(KeyCode.ENTER);
        job().waitForStatus("2 of 6 verified");
        assertThat(robot.lookup("#palette").query().isVisible()).isFalse();
    }

    @Test
    void setsArticlesInAnotherFontAndSize(FxRobot robot) throws Exception {
        job().waitForStatus("0 of 6 verified");
        robot.interact(() -> {
            job().preferences().reading().font().set("Inter");
            job().preferences().reading().size().set(1.5);
        });
        WholeJob.waitUntil(() -> family(robot).equals("Inter"));
        Text words = robot.lookup(".reader-words").lookup(".run").queryText();
        assertThat(words.getFont().getSize()).isGreaterThan(14 * 1.5);
    }

    private static String family(FxRobot robot) {
        return robot.lookup(".reader-words").lookup(".run").queryText().getFont().getFamily();
    }
}
