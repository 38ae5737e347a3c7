package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.action.Action;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class NoteFieldTest {

    @TempDir private static Path folder;
    private final VBox desktop = new VBox();
    private DeskUnderTest desk;
    private NoteField field;

    @Start
    void start(Stage stage) {
        desk = DeskUnderTest.filled(folder);
        DecisionViewModel viewModel = OnCard.viewModel(desk);
        Action writing = Action.of("decide.note", () -> {}, "N");
        field = new NoteField(viewModel, writing, desk.messages, desktop::requestFocus);
        viewModel.card().subscribe(field::show);
        desktop.getChildren().add(field);
        desktop.setFocusTraversable(true);
        stage.setScene(new Scene(desktop, 400, 200));
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keepsANoteHoweverItIsLeft(FxRobot robot) {
        for (KeyCode key : new KeyCode[] {KeyCode.ENTER, KeyCode.ESCAPE}) {
            robot.clickOn(field).write("Ask again, " + key.getName()).type(key);
            assertThat(desk.selected().verdict().note()).isEqualTo("Ask again, " + key.getName());
            assertThat(desktop.isFocused()).isTrue();
            robot.interact(desk.decisions::undo);
            assertThat(desk.selected().verdict().note()).isEmpty();
            assertThat(field.getText()).isEmpty();
        }
    }

    @Test
    void writesNothingWhereNothingWasTyped(FxRobot robot) {
        robot.clickOn(field).type(KeyCode.ESCAPE);
        robot.interact(desk.decisions::undo);
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .isEqualTo(desk.messages.text("notice.nothing.undo"));
    }
}
