package org.quotewright.ui.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.model.QuoteId;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.OwnKeys;
import org.quotewright.ui.common.control.StateMark;
import org.quotewright.ui.common.control.Texts;

/** The quotations as a table that sorts by any column. */
public final class QueueView extends VBox {

    private static final List<Integer> WIDTHS = List.of(44, 290, 150, 165, 115);
    private static final int LEAST = 40;
    private static final int LEAST_OF_STATE = 110;
    private static final int ORGANISATION = 3;
    private static final int ROOMY = 560;

    private final TableView<QueueRow> table = new TableView<>();
    private final TriageBar bar;
    private final BooleanBinding roomy;
    private final QueueViewModel viewModel;
    private final Messages messages;

    public QueueView(
            QueueViewModel viewModel,
            TriageViewModel triage,
            Actions actions,
            Look look,
            Messages messages,
            QuoteDrag drag) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.bar = new TriageBar(triage, actions, messages);
        getStyleClass().add("queue");
        table.setId("queue");
        table.setAccessibleText(messages.text("queue.heading"));
        addColumns();
        look.zoom().subscribe(zoom -> widen(zoom.doubleValue()));
        roomy = table.widthProperty().divide(look.zoom()).greaterThan(ROOMY);
        table.getColumns().get(ORGANISATION).visibleProperty().bind(roomy);
        sortRows();
        table.setColumnResizePolicy(new SharedWidth());
        Label nothing = new Label(messages.text("queue.empty"));
        nothing.getStyleClass().add("empty-words");
        table.setPlaceholder(nothing);
        OwnKeys.keptBy(table, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setRowFactory(made -> new DraggedRow(drag));
        getChildren().addAll(bar, table);
        keepInStep();
    }

    /** Opens the filters to the keys. */
    public void beginFilters() {
        bar.begin();
    }

    private void sortRows() {
        SortedList<QueueRow> sorted = new SortedList<>(viewModel.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }

    private void keepInStep() {
        viewModel.selected().subscribe(this::show);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(viewModel::select));
        table.getItems()
                .addListener(
                        (ListChangeListener<QueueRow>) change -> show(viewModel.selected().get()));
    }

    private void show(Optional<QuoteId> id) {
        Optional<QueueRow> row =
                id.flatMap(wanted ->
                        table.getItems().stream()
                                .filter(each -> each.id().equals(wanted))
                                .findFirst());
        row.ifPresentOrElse(this::show, table.getSelectionModel()::clearSelection);
    }

    private void show(QueueRow row) {
        if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 1));
        }
    }

    private void addColumns() {
        TableColumn<QueueRow, Integer> number =
                column("number", QueueRow::number, (row, value) -> new Label(value.toString()));
        number.getStyleClass().add("number");
        TableColumn<QueueRow, String> words = column("words", QueueRow::words, this::text);
        TableColumn<QueueRow, String> speaker =
                column("speaker", QueueRow::speaker, QueueView::speaker);
        TableColumn<QueueRow, String> organisation =
                column("organisation", QueueRow::organisation, this::text);
        TableColumn<QueueRow, ?> state = stateColumn();
        table.getColumns().add(number);
        table.getColumns().add(words);
        table.getColumns().add(speaker);
        table.getColumns().add(organisation);
        table.getColumns().add(state);
    }

    private TableColumn<QueueRow, ?> stateColumn() {
        TableColumn<QueueRow, QueueRow> state =
                column("state", Function.identity(), (row, value) -> state(row));
        state.setComparator(Comparator.comparing(QueueRow::state).thenComparing(QueueRow::flagged));
        return state;
    }

    private void widen(double zoom) {
        for (int i = 0; i < WIDTHS.size(); i++) {
            TableColumn<QueueRow, ?> column = table.getColumns().get(i);
            column.setMinWidth(LEAST * zoom);
            column.setPrefWidth(WIDTHS.get(i) * zoom);
        }
        table.getColumns().getLast().setMinWidth(LEAST_OF_STATE * zoom);
    }

    private <T> TableColumn<QueueRow, T> column(
            String name, Function<QueueRow, T> value, BiFunction<QueueRow, T, Node> cell) {
        TableColumn<QueueRow, T> column = new TableColumn<>(messages.text("queue." + name));
        column.setId("queue-" + name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(made -> new GraphicCell<>(cell));
        return column;
    }

    private Node text(QueueRow row, String text) {
        return Texts.label(text);
    }

    private static Node speaker(QueueRow row, String name) {
        Label label = Texts.label(name, "queue-speaker", row.colour().styleClass());
        return label;
    }

    private static Node state(QueueRow row) {
        StateMark mark = new StateMark(row.state(), row.flagged());
        Label words = Texts.label(row.stateWords(), "state-words");
        words.setGraphic(mark);
        return words;
    }
}
