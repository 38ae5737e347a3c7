package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
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
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The card in a window that is too low for it. */
@ExtendWith(FxThreadExtension.class)
class LowDecisionViewTest {

    private static final double HEIGHT = 480;

    @TempDir private static Path folder;
    private DeskUnderTest desk;
    private DecisionViewModel decision;
    private DecisionView view;
    private Stage stage;

    /** On a stage of its own: the one that TestFX hands on keeps what other tests did to it. */
    @Start
    void start(Stage others) {
        stage = new Stage();
        BundledFonts.load();
        desk = DeskUnderTest.filled(folder);
        decision = OnCard.viewModel(desk);
        Actions actions =
                new Actions(
                        Stream.of(
                                        "accept",
                                        "reject",
                                        "flag",
                                        "reopen",
                                        "note",
                                        "speaker",
                                        "organisation",
                                        "alike")
                                .map(name -> Action.of("decide." + name, () -> {}, "S"))
                                .toList());
        view = new DecisionView(decision, actions, desk.messages, new QuoteDrag(), () -> {});
        stage.setScene(new Scene(view, 370, HEIGHT));
        new Dress(new Look(Theme.LIGHT, 1)).on(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(stage::close);
        desk.close();
    }

    @Test
    void showsABarWhereCandidatesDoNotFitAndScrollsToTheLast(FxRobot robot) {
        ScrollPane scroll = (ScrollPane) view.lookup(".scroll-pane");
        assertThat(bar(scroll).isVisible()).isTrue();
        robot.interact(() -> scroll.setVvalue(1));
        assertThat(bottom(view.lookup(".someone-else"))).isLessThanOrEqualTo(bottom(scroll));
    }

    /** Reasons that take two lines count as two. */
    @Test
    void showsABarWhereverTheCardIsHigherThanItsRoom(FxRobot robot) {
        ScrollPane scroll = (ScrollPane) view.lookup(".scroll-pane");
        for (double height = HEIGHT; height < 760; height += 12) {
            double next = height;
            robot.interact(() -> stage.setHeight(next));
            robot.interact(view::layout);
            double room = scroll.getViewportBounds().getHeight();
            double card = scroll.getContent().getLayoutBounds().getHeight();
            assertThat(bar(scroll).isVisible()).as("at %s", next).isEqualTo(card > room + 1);
        }
    }

    /** Else an idle desk lays the card out at every pulse. */
    @Test
    void restsOnceItIsLaidOut(FxRobot robot) {
        Parent scroll = (Parent) view.lookup(".scroll-pane");
        robot.interact(view::layout);
        robot.interact(view::layout);
        assertThat(scroll.isNeedsLayout()).isFalse();
    }

    @Test
    void keepsEveryNameThatIsOfferedInSightOrScrollsToIt(FxRobot robot) {
        robot.interact(decision::chooseSpeaker);
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> offers = (ListView<?>) view.lookup("#offers");
        ScrollPane scroll = (ScrollPane) view.lookup(".scroll-pane");
        assertThat(offers.getItems()).hasSizeGreaterThan(3);
        assertThat(bottom(view.lookup(".completion"))).isLessThanOrEqualTo(bottom(scroll));
        for (int i = 1; i < offers.getItems().size(); i++) {
            robot.type(KeyCode.DOWN);
        }
        WaitForAsyncUtils.waitForFxEvents();
        Node last =
                offers.lookupAll(".offer-cell").stream()
                        .filter(cell -> cell.getPseudoClassStates().toString().contains("selected"))
                        .findFirst()
                        .orElseThrow();
        assertThat(bottom(last)).isLessThanOrEqualTo(bottom(scroll) + 1);
    }

    private static ScrollBar bar(ScrollPane scroll) {
        return scroll.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getParent() == scroll)
                .filter(bar -> bar.getPseudoClassStates().toString().contains("vertical"))
                .findFirst()
                .orElseThrow();
    }

    private static double bottom(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMaxY();
    }
}
