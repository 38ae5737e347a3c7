package org.quotewright.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.ui.FxThreadExtension.onFx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.ChooserFilePicker;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.StageDialogs;
import org.quotewright.ui.common.action.KeyNames;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class FiguresViewTest {

    @TempDir private static Path folder;
    private DeskUnderTest desk;
    private StageDialogs dialogs;

    @Start
    void start(Stage stage) {
        stage.show();
        desk = DeskUnderTest.filled(folder);
        dialogs = new StageDialogs(() -> stage, new Dress(new Look(Theme.LIGHT, 1)));
    }

    @AfterEach
    void close() {
        onFx(() -> {
            dialogs.close();
            return true;
        });
        desk.close();
    }

    @Test
    void turnsPagesByTheKeysThatItsButtonShows(FxRobot robot) {
        FiguresViewModel figures = new FiguresViewModel(desk.session, desk.workplace(), 2);
        FiguresView view = onFx(() -> open(figures));
        robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        assertThat(onFx(() -> figures.told().get())).contains("Rows 3 to 4 of");
        robot.press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
        assertThat(onFx(() -> figures.told().get())).contains("Rows 1 to 2 of");
        assertThat(new KeyNames(desk.messages).of(view.actions().named("figures.more")))
                .isEqualTo("Page Down");
    }

    @Test
    void copiesADrawingAsItsBytesAndAsText(FxRobot robot) {
        FiguresViewModel figures = new FiguresViewModel(desk.session, desk.workplace());
        onFx(() -> open(figures));
        robot.press(KeyCode.G).release(KeyCode.G);
        Object drawing = onFx(() -> Clipboard.getSystemClipboard().getContent(FigureCopies.SVG));
        assertThat(drawing).isInstanceOf(ByteBuffer.class);
        String text = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(((ByteBuffer) drawing).array()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(text).startsWith("<svg").endsWith("</svg>\n");
    }

    @Test
    void goesThroughThePartsOfABar(FxRobot robot) {
        FiguresViewModel figures = new FiguresViewModel(desk.session, desk.workplace());
        onFx(() -> open(figures));
        int all = onFx(() -> figures.behindBar().quotes().size());
        robot.press(KeyCode.V).release(KeyCode.V);
        assertThat(onFx(() -> figures.behindBar().quotes())).isEmpty();
        robot.press(KeyCode.V).release(KeyCode.V);
        assertThat(onFx(() -> figures.behindBar().quotes())).hasSize(all).isNotEmpty();
    }

    private FiguresView open(FiguresViewModel figures) {
        FiguresView view =
                new FiguresView(
                        figures, new ChooserFilePicker(() -> null, desk.messages), dialogs::close);
        dialogs.show("Figures", view);
        figures.begin();
        view.requestFocus();
        return view;
    }
}
