package org.quotewright.ui.queue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.model.QuoteId;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.OwnKeys;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;

/** The quotations as a table that sorts by any column. */
public final class QueueView extends VBox {

    private static final List<Integer> WIDTHS = List.of(44, 290, 150, 165, 115);
    private static final int LEAST = 40;
    private static final int LEAST_OF_STATE = 110;
    private static final int ORGANISATION = 3;
    private static final int ROOMY = 560;

    /** The names of the columns and two lines. */
    private static final int LEAST_OF_ROWS = 96;

    private static final double MOST = 0.55;

    private final TableView<QueueLine> table = new TableView<>();
    private final Map<TableColumn<QueueLine, ?>, Comparator<QueueRow>> comparators =
            new HashMap<>();
    private final TriageBar bar;
    private final BooleanBinding roomy;
    private final QueueViewModel viewModel;
    private final Look look;
    private final Messages messages;
    private double laidHeight;

    public QueueView(
            QueueViewModel viewModel,
            TriageViewModel triage,
            Actions actions,
            Look look,
            Messages messages,
            QuoteDrag drag) {
        this.viewModel = viewModel;
        this.look = look;
        this.messages = messages;
        this.bar = new TriageBar(triage, actions, messages, table.getSortOrder()::clear);
        getStyleClass().add("queue");
        table.setId("queue");
        table.setAccessibleText(messages.text("queue.heading"));
        addColumns();
        look.zoom().subscribe(zoom -> widen(zoom.doubleValue()));
        roomy = table.widthProperty().divide(look.zoom()).greaterThan(ROOMY);
        table.getColumns().get(ORGANISATION).visibleProperty().bind(roomy);
        sortRows();
        table.setColumnResizePolicy(new SharedWidth());
        Label nothing = new Label();
        nothing.textProperty().bind(triage.nothing());
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty-words");
        table.setPlaceholder(nothing);
        OwnKeys.keptBy(table, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setRowFactory(made -> new DraggedRow(drag));
        getChildren().addAll(bar, table);
        keepInStep();
    }

    /** Two lines are seen however large they are, but never in most of what this stands in. */
    @Override
    protected double computeMinHeight(double width) {
        double most =
                getParent() instanceof Region around ? MOST * around.getHeight() : Double.MAX_VALUE;
        return Math.min(most, bar.prefHeight(width) + LEAST_OF_ROWS * look.zoom().get());
    }

    /** Opens the filters to the keys. */
    public void beginFilters() {
        bar.begin();
    }

    /** The lines come sorted, so that what goes through them sees the order that is shown. */
    private void sortRows() {
        table.setItems(viewModel.lines());
        table.setSortPolicy(sorted -> true);
        table.comparatorProperty().addListener((Observable changed) -> sort());
    }

    private void sort() {
        table.getComparator();
        bar.sortedBy(table.getSortOrder().stream().findFirst().map(TableColumn::getText));
        viewModel.sort(
                table.getSortOrder().stream()
                        .map(this::comparator)
                        .reduce(Comparator::thenComparing));
        reveal();
    }

    private Comparator<QueueRow> comparator(TableColumn<QueueLine, ?> column) {
        Comparator<QueueRow> ascending = comparators.get(column);
        return column.getSortType() == SortType.ASCENDING ? ascending : ascending.reversed();
    }

    /** The first row is a whole one, too, whatever height the list is given. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (table.getHeight() != laidHeight) {
            laidHeight = table.getHeight();
            table.layout();
            reveal();
        }
    }

    /** The desk's quotation is selected and in sight, wherever it is listed now. */
    private void reveal() {
        show(viewModel.selected().get());
        int place = table.getSelectionModel().getSelectedIndex();
        if (place >= 0) {
            table.scrollTo(Math.max(0, place - 1));
        }
    }

    private void keepInStep() {
        viewModel.selected().subscribe(this::show);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line ->
                        Optional.ofNullable(line).map(QueueLine::id).ifPresent(viewModel::select));
        table.getItems().addListener((ListChangeListener<QueueLine>) change -> reveal());
        viewModel.whenRelisted(this::reveal);
    }

    private void show(Optional<QuoteId> id) {
        Optional<QueueLine> line =
                id.flatMap(wanted ->
                        table.getItems().stream()
                                .filter(each -> each.id().equals(wanted))
                                .findFirst());
        line.ifPresentOrElse(this::show, table.getSelectionModel()::clearSelection);
    }

    private void show(QueueLine line) {
        if (!line.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(line);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 1));
        }
    }

    private void addColumns() {
        TableColumn<QueueLine, Integer> number =
                column("number", QueueRow::number, Label::new, QueueView::write);
        number.getStyleClass().add("number");
        table.getColumns().add(number);
        table.getColumns().add(column("words", QueueRow::words, QueueView::label, Label::setText));
        table.getColumns()
                .add(column("speaker", QueueRow::voice, QueueView::label, QueueView::write));
        table.getColumns()
                .add(
                        column(
                                "organisation",
                                QueueRow::organisation,
                                QueueView::label,
                                Label::setText));
        table.getColumns()
                .add(column("state", QueueRow::progress, StateLabel::new, StateLabel::show));
    }

    private void widen(double zoom) {
        for (int i = 0; i < WIDTHS.size(); i++) {
            TableColumn<QueueLine, ?> column = table.getColumns().get(i);
            column.setMinWidth(LEAST * zoom);
            column.setPrefWidth(WIDTHS.get(i) * zoom);
        }
        table.getColumns().getLast().setMinWidth(LEAST_OF_STATE * zoom);
    }

    private <T extends Comparable<? super T>, N extends Node> TableColumn<QueueLine, T> column(
            String name, Function<QueueRow, T> value, Supplier<N> maker, BiConsumer<N, T> writer) {
        TableColumn<QueueLine, T> column = new TableColumn<>(messages.text("queue." + name));
        column.setId("queue-" + name);
        comparators.put(column, Comparator.comparing(value));
        column.setCellValueFactory(line -> line.getValue().row().map(value));
        column.setCellFactory(made -> new GraphicCell<>(maker, writer));
        return column;
    }

    private static Label label() {
        return Texts.label("");
    }

    private static void write(Label label, Integer number) {
        label.setText(number.toString());
    }

    private static void write(Label label, QueueRow.Voice voice) {
        label.setText(voice.name());
        Styles.set(label, "label", "queue-speaker", voice.colour().styleClass());
    }
}
