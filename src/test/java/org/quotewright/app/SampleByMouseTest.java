package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.app.SpoiltEngine.Truth;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.ui.reader.ReaderView;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Only names are typed; everything else is clicked or dragged. */
@ExtendWith(FxThreadExtension.class)
class SampleByMouseTest {

    @TempDir private static Path folder;
    private SampleSession session;

    @Start
    void start(Stage stage) {
        session = new SampleSession(folder);
    }

    @AfterEach
    void close() {
        session.job().close();
    }

    @Test
    void verifiesTheSampleWithTheMouse(FxRobot robot) throws Exception {
        session.job().waitForStatus("0 of " + session.firstArticle() + " verified");
        session.verifyAll(new Mouse(robot));

        session.assertRight();
        assertThat(session.size()).isGreaterThanOrEqualTo(60);
        assertThat(session.kindsOfFaults()).containsExactlyInAnyOrder(SpoiltEngine.Fault.values());
    }

    /** An analyst with a mouse. */
    private record Mouse(FxRobot robot) implements SampleSession.Hands {

        @Override
        public void choose(int place) {
            robot.clickOn("#candidate-" + place);
        }

        @Override
        public void name(String speaker) {
            robot.clickOn("#change-speaker");
            complete(speaker);
        }

        @Override
        public void organisation(String name) {
            Collection<Button> links = robot.lookup(".chain .chip").queryAllAs(Button.class);
            robot.clickOn(links.stream().reduce((one, other) -> other).orElseThrow());
            complete(name);
        }

        private void complete(String name) {
            robot.write(name);
            robot.type(KeyCode.ENTER);
        }

        @Override
        public void moveEnd(ReviewedQuote quote, Truth truth) {
            robot.drag(end(quote.quote().end())).dropTo(end(truth.content().getLast().end()));
        }

        private Point2D end(int offset) {
            ReaderView reader = robot.lookup(".reader").queryAs(ReaderView.class);
            return WaitForAsyncUtils.waitForAsyncFx(
                    5_000,
                    () -> {
                        Rectangle2D box = reader.boxesOf(new Span(offset - 1, offset)).getLast();
                        return reader.localToScreen(
                                new Point2D(box.getMaxX(), (box.getMinY() + box.getMaxY()) / 2));
                    });
        }

        @Override
        public void reject() {
            robot.clickOn("#decide-reject");
        }

        @Override
        public void accept() {
            robot.clickOn("#decide-accept");
        }
    }
}
