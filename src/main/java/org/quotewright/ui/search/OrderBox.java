package org.quotewright.ui.search;

import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.action.OwnKeys;
import org.quotewright.ui.common.control.Words;

/** By what the results are sorted. */
final class OrderBox extends ChoiceBox<SearchOrder> {

    OrderBox(FindViewModel found) {
        Messages messages = found.workplace().messages();
        setId("order");
        setAccessibleText(messages.text("action.find.order"));
        setConverter(new Words<>(new FacetWords(messages)::order));
        getItems().setAll(SearchOrder.values());
        found.request().when(Shown.of(this)).subscribe(asked -> setValue(asked.order()));
        setOnAction(chosen -> found.order(getValue()));
        OwnKeys.keptBy(this, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);
    }
}
