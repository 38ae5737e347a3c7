package org.quotewright.ui.search;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.FacetCounts;
import org.quotewright.review.SearchPage;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.action.OwnKeys;
import org.quotewright.ui.common.control.Texts;

/** The facets beside the results: each value with its count, to be ticked. */
final class FacetPane extends VBox {

    private final FindViewModel viewModel;
    private final Messages messages;
    private final FacetWords words;

    FacetPane(FindViewModel viewModel) {
        this.viewModel = viewModel;
        this.messages = viewModel.workplace().messages();
        this.words = new FacetWords(messages);
        getStyleClass().add("facets");
        viewModel.page().when(Shown.of(this)).subscribe(this::show);
    }

    /** What was ticked last keeps the focus. */
    private void show(Optional<SearchPage> page) {
        Optional<Object> focused = focused();
        getChildren().clear();
        page.ifPresent(answer -> {
            for (Facet facet : Facet.values()) {
                FacetCounts counts = answer.of(facet);
                if (!counts.values().isEmpty()) {
                    getChildren().add(group(facet, counts));
                }
            }
            addMore(answer);
        });
        focused.ifPresent(this::focus);
    }

    /** The first value, or nothing where there is none. */
    void begin() {
        lookupAll(".check-box").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Optional<Object> focused() {
        return lookupAll(".check-box").stream()
                .filter(Node::isFocused)
                .map(Node::getUserData)
                .findFirst();
    }

    private void focus(Object value) {
        lookupAll(".check-box").stream()
                .filter(box -> value.equals(box.getUserData()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private VBox group(Facet facet, FacetCounts counts) {
        VBox group = new VBox(Texts.label(words.heading(facet), "facet-heading"));
        group.getStyleClass().add("facet");
        counts.values().stream().map(count -> row(facet, count)).forEach(group.getChildren()::add);
        return group;
    }

    private HBox row(Facet facet, FacetCount count) {
        String name = words.value(facet, count.value());
        CheckBox box = new CheckBox(name);
        box.setSelected(count.isChosen());
        box.setUserData(new Value(facet, count.value()));
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(messages.text("search.facet-value", name, count.count()));
        OwnKeys.keptBy(box, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN);
        box.setOnAction(ticked -> viewModel.toggle(facet, count.value()));
        HBox.setHgrow(box, Priority.ALWAYS);
        Label number = new Label(messages.text("search.count", count.count()));
        number.getStyleClass().add("facet-count");
        number.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(box, number);
        row.getStyleClass().add("facet-row");
        return row;
    }

    private record Value(Facet facet, String value) {}

    private void addMore(SearchPage answer) {
        boolean isCut =
                answer.facets().values().stream()
                        .anyMatch(counts -> counts.distinct() > counts.values().size());
        if (isCut || viewModel.hasManyValues()) {
            String key = viewModel.hasManyValues() ? "search.fewer-values" : "search.more-values";
            Button more = new Button(messages.text(key));
            more.getStyleClass().add("flat");
            more.setOnAction(clicked -> viewModel.toggleValues());
            OwnKeys.keptBy(more, KeyCode.SPACE, KeyCode.ENTER);
            getChildren().add(more);
        }
    }
}
