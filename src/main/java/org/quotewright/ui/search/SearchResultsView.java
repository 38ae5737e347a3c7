package org.quotewright.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** The results under the search field, over the desk. */
public final class SearchResultsView extends VBox {

    private final ListView<ResultCard> list = new ListView<>();

    public SearchResultsView(SearchViewModel viewModel, Messages messages) {
        getStyleClass().add("search-results");
        setId("search-results");
        Label summary = Texts.label("", "search-summary");
        summary.textProperty().bind(viewModel.summary());
        list.setItems(viewModel.results());
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new ResultCell(viewModel::open));
        list.setPlaceholder(empty(viewModel));
        viewModel.selected().subscribe(place -> select(place.intValue()));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label syntax = Texts.label(messages.text("search.syntax"), "search-syntax");
        getChildren().addAll(summary, list, syntax);
        visibleProperty().bind(viewModel.shown());
        managedProperty().bind(viewModel.shown());
    }

    private void select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        if (place >= 0) {
            list.scrollTo(place);
        }
    }

    private static Label empty(SearchViewModel viewModel) {
        Label label = new Label();
        label.textProperty().bind(viewModel.nothing());
        label.getStyleClass().add("empty-words");
        label.setWrapText(true);
        return label;
    }
}
