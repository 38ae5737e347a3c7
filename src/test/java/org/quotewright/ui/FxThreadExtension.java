package org.quotewright.ui;

import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.service.query.impl.PointQueryBase;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/**
 * TestFX whose robot asks for nodes and their places on the interface's thread. Beside it, asking
 * for bounds while a pulse computes them breaks the scene for good: every further pulse fails.
 */
public final class FxThreadExtension extends ApplicationExtension {

    private static final long PATIENCE = 30_000;

    @Override
    public PointQuery point(Node node) {
        targetWindow(node.getScene().getWindow());
        return new Place(node).onNode(node).atPosition(robotContext().getPointPosition());
    }

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        return clickOn(point(visible(query)), motion, buttons);
    }

    private Node visible(String query) {
        return onFx(() -> lookup(query).match(NodeQueryUtils.isVisible()).query());
    }

    /** Reads what only the interface's thread may read. */
    public static <T> T onFx(Callable<T> reading) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, reading);
    }

    /** Where a node is whenever that is asked for. */
    private final class Place extends PointQueryBase {

        private final Node shown;

        private Place(Node shown) {
            this.shown = shown;
        }

        @Override
        public Point2D query() {
            Bounds bounds = onFx(() -> robotContext().getBoundsLocator().boundsOnScreenFor(shown));
            return new Point2D(
                    bounds.getMinX()
                            + bounds.getWidth() * getPosition().getX()
                            + getOffset().getX(),
                    bounds.getMinY()
                            + bounds.getHeight() * getPosition().getY()
                            + getOffset().getY());
        }
    }
}
