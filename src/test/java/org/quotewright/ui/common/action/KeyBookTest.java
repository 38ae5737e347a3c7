package org.quotewright.ui.common.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.quotewright.ui.common.Messages;

class KeyBookTest {

    private static final KeyCombination SPACE = KeyCombination.keyCombination("Space");
    private static final Actions USUAL =
            new Actions(List.of(Action.of("a.accept", () -> {}, "Enter")));

    @Test
    void givesActionsTheKeysThatWereChosenBefore() {
        KeyBook book = new KeyBook(Map.of("a.accept", List.of(SPACE)));
        assertThat(book.keyed(USUAL).named("a.accept").keys()).containsExactly(SPACE);
    }

    @Test
    void changesTheKeysOfActionsThatAreInUse() {
        KeyBook book = new KeyBook();
        Action accept = book.keyed(USUAL).named("a.accept");
        book.set(accept, List.of(SPACE));
        assertThat(accept.keys()).containsExactly(SPACE);
        assertThat(book.isOwn(accept)).isTrue();
        book.reset(accept);
        assertThat(new KeyNames(new Messages()).of(accept)).isEqualTo("Enter");
        assertThat(book.own().get()).isEmpty();
    }
}
