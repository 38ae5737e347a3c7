package org.quotewright.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.ui.FxThreadExtension.onFx;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.StageDialogs;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxThreadExtension.class)
class FindViewTest {

    @TempDir private static Path folder;
    private final Look look = new Look(Theme.LIGHT, 1);
    private DeskUnderTest desk;
    private FindViewModel found;
    private SavedViewModel searches;
    private StageDialogs dialogs;

    @Start
    void start(Stage stage) {
        stage.show();
        desk = DeskUnderTest.filled(folder);
        found = new FindViewModel(desk.session.search(), desk.workplace());
        searches = new SavedViewModel(desk.session, desk.workplace(), found, desk.articles);
        dialogs = new StageDialogs(() -> stage, new Dress(look));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void isLetGoOnceItsWindowIsClosedThoughTheSearchGoesOn() throws TimeoutException {
        WeakReference<FindView> closed = onFx(this::openAndClose);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isGone(closed));
        onFx(() -> {
            found.query().set("treaty");
            return true;
        });
        assertThat(found.found()).isNotEmpty();
    }

    @Test
    void saysWhatTheDeskTellsMeanwhile(FxRobot robot) {
        Notices notices = desk.workplace().notices();
        robot.interact(() -> notices.show(Notice.quiet("Told before.")));
        FindView view = onFx(this::open);
        Label line = (Label) view.lookup(".notice-told");
        assertThat(line.isVisible()).isFalse();
        robot.interact(() -> notices.show(Notice.quiet("Nine were exported.")));
        assertThat(line.getText()).isEqualTo("Nine were exported.");
        assertThat(line.isVisible()).isTrue();
        robot.interact(dialogs::close);
    }

    @Test
    void choosesTheFirstOfWhateverIsFoundNext(FxRobot robot) {
        FindView view = onFx(this::open);
        robot.interact(() -> found.query().set("treaty"));
        ListView<?> list = (ListView<?>) view.lookup("#found");
        assertThat(onFx(() -> list.getSelectionModel().getSelectedIndex())).isZero();
        robot.interact(dialogs::close);
    }

    @Test
    void showsEveryHitAsALineOrEveryHitAsACard(FxRobot robot) {
        FindView view = onFx(this::open);
        robot.interact(() -> found.query().set("said OR harbour OR treaty"));
        robot.interact(() -> found.step(1));
        for (boolean inContext : new boolean[] {true, false, true}) {
            robot.interact(() -> found.inContext().set(inContext));
            robot.interact(() -> found.step(1));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(count(view, ".result-card") == 0).isEqualTo(inContext);
            assertThat(count(view, ".keyword-line") > 0).isEqualTo(inContext);
        }
        robot.interact(dialogs::close);
    }

    @Test
    void tellsOfFewerMistakesAndSetsStatesOverTheWordsWhereLettersAreLarge(FxRobot robot) {
        FindView view = onFx(this::open);
        robot.interact(() -> found.query().set("said^2 /x/ OR treaty AND is:late"));
        assertThat(count(view, ".mistake")).isEqualTo(3);
        assertThat(count(view, ".result-words .hit-marks")).isZero();
        robot.interact(() -> look.zoomTo(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(count(view, ".mistake")).isEqualTo(1);
        assertThat(count(view, ".result-words .hit-marks")).isPositive();
        robot.interact(dialogs::close);
    }

    @Test
    void saysNothingOfAWordThatIsStillBeingWritten(FxRobot robot) throws TimeoutException {
        FindView view = onFx(this::open);
        robot.targetWindow(view.getScene().getWindow()).write("speaker:");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> count(view, "#completions") == 1);
        assertThat(found.page().get().orElseThrow().mistakes()).isNotEmpty();
        assertThat(count(view, ".mistake")).isZero();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> count(view, ".mistake") == 1);
        robot.interact(dialogs::close);
    }

    @Test
    void hasALineForEachPlaceAndExplainsAHitByTheTitleAlone(FxRobot robot) {
        FindView view = onFx(this::open);
        robot.interact(() -> found.query().set("said:the"));
        robot.interact(() -> found.inContext().set(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(count(view, ".keyword-row")).isGreaterThan(count(view, ".keyword-line"));
        assertThat(count(view, ".keyword-line")).isEqualTo(found.found().size());
        assertThat(count(view, ".keyword-why")).isZero();
        robot.interact(() -> found.query().set("title:plea"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(count(view, ".keyword-line .hit")).isEqualTo(found.found().size()).isPositive();
        assertThat(count(view, ".keyword-why")).isEqualTo(found.found().size());
        robot.interact(() -> found.inContext().set(false));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(count(view, ".hit-title .hit")).isEqualTo(found.found().size());
        robot.interact(dialogs::close);
    }

    private static long count(FindView view, String style) {
        return onFx(() -> view.lookupAll(style).stream().filter(Node::isVisible).count());
    }

    private WeakReference<FindView> openAndClose() {
        WeakReference<FindView> view = new WeakReference<>(open());
        dialogs.close();
        return view;
    }

    private FindView open() {
        FindView view =
                new FindView(
                        desk.session,
                        found,
                        searches,
                        new FindView.Leaving(dialogs::close, scopes -> {}));
        dialogs.show("Search", view);
        view.begin();
        return view;
    }

    private static boolean isGone(WeakReference<?> reference) {
        WaitForAsyncUtils.waitForFxEvents();
        System.gc();
        return reference.get() == null;
    }
}
