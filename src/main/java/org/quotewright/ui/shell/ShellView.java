package org.quotewright.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.desk.ArticleList;
import org.quotewright.ui.common.desk.Projects;
import org.quotewright.ui.common.desk.TaskList;

/** The frame of the desk; files and words may be dropped anywhere on it. */
public final class ShellView extends StackPane {

    private static final double SHARE_OF_LIST = 0.3;

    /** In a low window the list still has some lines, but never more than this share. */
    private static final double MOST_OF_LIST = 0.45;

    private static final double FEW_LINES = 175;

    private final BooleanProperty listShown = new SimpleBooleanProperty(true);
    private final Columns columns;

    public ShellView(
            Slots slots, Session session, Actions actions, Frame frame, Messages messages) {
        ImportViewModel imports = frame.imports();
        this.columns =
                new Columns(
                        slots.articles(),
                        middle(slots, session, actions, frame, messages),
                        slots.decision(),
                        handle(actions, messages),
                        frame.look());
        getStyleClass().add("shell");
        BorderPane pane = new BorderPane(columns);
        pane.setTop(
                new TitleBar(
                        new ProjectMenu(session.name(), frame.projects(), actions, messages),
                        slots.searchField(),
                        actions,
                        messages));
        pane.setBottom(new StatusView(frame, session, messages));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> dismissOnEscape(key, frame.notices()));
        FileDrop drop = new FileDrop(imports, actions.named("file.add").enabled(), messages);
        drop.on(this);
        getChildren()
                .addAll(
                        pane,
                        slots.tour(),
                        slots.searchResults(),
                        slots.palette(),
                        new DropHint(drop.hovering(), messages));
        StackPane.setAlignment(slots.searchResults(), Pos.TOP_CENTER);
        StackPane.setAlignment(slots.palette(), Pos.TOP_CENTER);
        StackPane.setAlignment(slots.tour(), Pos.BOTTOM_CENTER);
    }

    /** Where nothing else wants the key. */
    private static void dismissOnEscape(KeyEvent key, Notices notices) {
        if (key.getCode() == KeyCode.ESCAPE && notices.current().get().isPresent()) {
            notices.dismiss();
            key.consume();
        }
    }

    /** Says with its key how to come to the card, where that is a drawer. */
    private static Region handle(Actions actions, Messages messages) {
        ActionButton handle =
                new ActionButton(actions.named("view.details"), messages, "drawer-handle");
        handle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return handle;
    }

    /** What of the desk the frame shows itself. */
    public record Frame(
            StatusViewModel status,
            ImportViewModel imports,
            Notices notices,
            LostViewModel lost,
            ArticleList articles,
            TaskList tasks,
            Projects projects,
            ObservableStringValue analyst,
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
        Node empty =
                new EmptyProject(
                        actions.named("file.add"), frame.articles().areExpected(), messages);
        empty.visibleProperty().bind(isEmpty.and(frame.articles().isRead()));
        slots.reader().visibleProperty().bind(isEmpty.not());
        StackPane sheet = new StackPane(slots.reader(), empty);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        sheet.setMinHeight(0);
        slots.queue().visibleProperty().bind(listShown.and(isEmpty.not()));
        slots.queue().managedProperty().bind(slots.queue().visibleProperty());
        Node standing =
                session.readOnly()
                        ? new HeldBy(session, frame.notices(), messages)
                        : new LostBar(frame.lost(), actions.named("file.note-lost"), messages);
        VBox middle =
                new VBox(
                        standing,
                        new NoticeBar(frame.notices(), actions, messages),
                        sheet,
                        slots.queue());
        middle.getStyleClass().add("middle");
        middle.setMinWidth(0);
        slots.queue()
                .maxHeightProperty()
                .bind(
                        Bindings.max(
                                middle.heightProperty().multiply(SHARE_OF_LIST),
                                Bindings.min(
                                        middle.heightProperty().multiply(MOST_OF_LIST),
                                        frame.look().zoom().multiply(FEW_LINES))));
        return middle;
    }
}
