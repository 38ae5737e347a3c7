package org.quotewright.ui.search;

import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.action.OwnKeys;

/** By what the results are sorted. */
final class OrderBox extends ChoiceBox<SearchOrder> {

    OrderBox(FindViewModel found) {
        Messages messages = found.workplace().messages();
        setId("order");
        setAccessibleText(messages.text("action.find.order"));
        setConverter(new Words(new FacetWords(messages)));
        getItems().setAll(SearchOrder.values());
        found.request().when(Shown.of(this)).subscribe(asked -> setValue(asked.order()));
        setOnAction(chosen -> found.order(getValue()));
        OwnKeys.keptBy(this, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);
    }

    /** Says orders in words; nothing is ever typed. */
    private static final class Words extends StringConverter<SearchOrder> {

        private final FacetWords words;

        private Words(FacetWords words) {
            this.words = words;
        }

        @Override
        public String toString(SearchOrder order) {
            return order == null ? "" : words.order(order);
        }

        @Override
        public SearchOrder fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
    }
}
