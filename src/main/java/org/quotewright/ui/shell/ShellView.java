package org.quotewright.ui.shell;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.desk.ArticleList;

/** The frame of the desk; files may be dropped anywhere on it. */
public final class ShellView extends StackPane {

    private static final double SHARE_OF_LIST = 0.3;
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final BooleanProperty listShown = new SimpleBooleanProperty(true);
    private final ImportViewModel imports;
    private final ObservableBooleanValue mayAdd;
    private final Columns columns;

    public ShellView(
            Slots slots, Session session, Actions actions, Frame frame, Messages messages) {
        this.imports = frame.imports();
        this.mayAdd = actions.named("file.add").enabled();
        this.columns =
                new Columns(
                        slots.articles(),
                        middle(slots, session, actions, frame, messages),
                        slots.decision(),
                        frame.look());
        getStyleClass().add("shell");
        BorderPane pane = new BorderPane(columns);
        pane.setTop(new TitleBar(session.name(), slots.searchField(), actions, messages));
        pane.setBottom(new StatusView(frame.status(), imports, session, messages));
        getChildren().addAll(pane, slots.searchResults());
        StackPane.setAlignment(slots.searchResults(), Pos.TOP_CENTER);
        setOnDragOver(this::dragOver);
        setOnDragExited(drag -> pseudoClassStateChanged(DROPPING, false));
        setOnDragDropped(this::dropped);
    }

    /** What of the desk the frame shows itself. */
    public record Frame(
            StatusViewModel status,
            ImportViewModel imports,
            Notices notices,
            ArticleList articles,
            Look look) {}

    /** True while the window is too narrow for the whole left column. */
    public BooleanBinding isNarrow() {
        return columns.isNarrow();
    }

    /** True while the right column is a drawer. */
    public BooleanBinding hasDrawer() {
        return columns.isNarrowest();
    }

    public BooleanProperty drawerOpen() {
        return columns.drawerOpen();
    }

    /** Whether the list of quotations is shown under the article. */
    public BooleanProperty listShown() {
        return listShown;
    }

    private VBox middle(
            Slots slots, Session session, Actions actions, Frame frame, Messages messages) {
        BooleanBinding isEmpty = Bindings.isEmpty(frame.articles().all());
        Node empty = new EmptyProject(actions.named("file.add"), messages);
        empty.visibleProperty().bind(isEmpty.and(frame.articles().isRead()));
        slots.reader().visibleProperty().bind(isEmpty.not());
        StackPane sheet = new StackPane(slots.reader(), empty);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        sheet.setMinHeight(0);
        slots.queue().visibleProperty().bind(listShown.and(isEmpty.not()));
        slots.queue().managedProperty().bind(slots.queue().visibleProperty());
        slots.queue().setMinHeight(0);
        VBox middle = new VBox(new NoticeBar(frame.notices(), messages), sheet, slots.queue());
        if (session.readOnly()) {
            middle.getChildren().addFirst(new HeldBy(session.heldBy(), messages));
        }
        middle.getStyleClass().add("middle");
        middle.setMinWidth(0);
        slots.queue().maxHeightProperty().bind(middle.heightProperty().multiply(SHARE_OF_LIST));
        return middle;
    }

    private void dragOver(DragEvent drag) {
        if (drag.getDragboard().hasFiles() && mayAdd.get()) {
            drag.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROPPING, true);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        pseudoClassStateChanged(DROPPING, false);
        if (!mayAdd.get()) {
            return;
        }
        imports.add(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
        drag.setDropCompleted(true);
        drag.consume();
    }
}
