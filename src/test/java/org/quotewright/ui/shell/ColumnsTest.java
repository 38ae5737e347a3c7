package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class ColumnsTest {

    private final Look look = new Look(Theme.LIGHT, 1);
    private final Region left = wide(60);
    private final Region article = wide(500);
    private final Region details = wide(300);
    private final Region handle = wide(30);
    private Columns columns;
    private Stage window;

    @Start
    void start(Stage stage) {
        columns = new Columns(left, article, details, handle, look);
        window = new Stage();
        window.setScene(new Scene(columns, 850, 400));
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void theDrawerCoversNothingOfTheArticle(FxRobot robot) {
        robot.interact(() -> columns.drawerOpen().set(true));
        layOut(robot);
        assertThat(place(article).getMaxX()).isEqualTo(place(details).getMinX());
        assertThat(place(details).getMaxX()).isEqualTo(place(handle).getMinX());
    }

    @Test
    void theArticleHasTheRoomOfAClosedDrawer(FxRobot robot) {
        layOut(robot);
        assertThat(details.getScene()).isNull();
        assertThat(place(article).getMaxX()).isEqualTo(place(handle).getMinX());
    }

    @Test
    void aHandleKeepsItsPlaceToPullTheDrawerOutAndPushItBack(FxRobot robot) {
        layOut(robot);
        assertThat(place(handle).getMaxX()).isEqualTo(columns.getWidth());
        assertThat(place(handle).getHeight()).isEqualTo(columns.getHeight());

        robot.interact(() -> columns.drawerOpen().set(true));
        layOut(robot);
        assertThat(place(handle).getMaxX()).isEqualTo(columns.getWidth());
        robot.interact(() -> {
            columns.drawerOpen().set(false);
            window.setWidth(1300);
        });
        layOut(robot);
        assertThat(handle.getScene()).as("none for a card that is there").isNull();
    }

    @Test
    void theDrawerLiesOverAnArticleThatHasNoRoomBesideIt(FxRobot robot) {
        robot.interact(() -> {
            window.setWidth(560);
            columns.drawerOpen().set(true);
        });
        layOut(robot);
        assertThat(place(article).getMaxX()).isEqualTo(place(handle).getMinX());
        assertThat(place(details).getMaxX()).isEqualTo(place(handle).getMinX());
        assertThat(details.getStyleClass()).contains("over");
    }

    private void layOut(FxRobot robot) {
        robot.interact(columns::layout);
    }

    private static Bounds place(Node node) {
        return FxThreadExtension.onFx(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static Region wide(double width) {
        Region region = new Region();
        region.setPrefWidth(width);
        return region;
    }
}
