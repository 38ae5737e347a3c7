package org.quotewright.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyBook;
import org.quotewright.ui.common.action.KeyNames;

class KeysViewModelTest {

    private final KeyBook book = new KeyBook();
    private final Actions actions =
            book.keyed(
                    new Actions(
                            List.of(
                                    Action.of("decide.accept", () -> {}, "Enter"),
                                    Action.of("decide.reject", () -> {}, "X", "Delete"),
                                    Action.of("view.theme", () -> {}, "T"))));
    private final KeysViewModel keys = new KeysViewModel(actions, book, new Messages());

    @Test
    void givesACommandTheKeyThatIsPressedNext() {
        keys.change(row("decide.accept"));
        assertThat(keys.listening().get()).isTrue();
        assertThat(keys.told().get()).contains("Accept and go on");
        keys.pressed(key("Shortcut+Space"));
        assertThat(keys.listening().get()).isFalse();
        assertThat(row("decide.accept").keys()).containsExactly("Ctrl Space");
        assertThat(row("decide.accept").own()).isTrue();
    }

    @Test
    void asksBeforeAKeyIsTakenFromAnotherCommand() {
        keys.change(row("decide.accept"));
        keys.pressed(key("X"));
        assertThat(keys.asking().get()).isTrue();
        assertThat(keys.told().get()).contains("Reject");
        assertThat(row("decide.accept").keys()).containsExactly("Enter");
        keys.take();
        assertThat(row("decide.accept").keys()).containsExactly("X");
        assertThat(row("decide.reject").keys()).containsExactly("Del");
        assertThat(keys.asking().get()).isFalse();
    }

    @Test
    void leavesEverythingAsItIsWhereThatIsWanted() {
        keys.change(row("decide.accept"));
        keys.pressed(key("T"));
        keys.leave();
        assertThat(book.own().get()).isEmpty();
        assertThat(keys.told().get()).isEmpty();
    }

    @Test
    void showsKeysThatStartTwoCommands() {
        book.set(actions.named("view.theme"), List.of(key("Enter")));
        KeysViewModel fresh = new KeysViewModel(actions, book, new Messages());
        assertThat(fresh.rows()).filteredOn(KeyRow::isShared).hasSize(2);
        assertThat(fresh.rows().getFirst().shared()).isEqualTo("same key as: Next theme");
    }

    @Test
    void takesKeysAwayAndBringsTheDesksOwnBack() {
        keys.clear(row("decide.reject"));
        assertThat(row("decide.reject").keys()).isEmpty();
        keys.reset(row("decide.reject"));
        assertThat(row("decide.reject").keys()).containsExactly("X", "Del");
        keys.clear(row("decide.accept"));
        keys.resetAll();
        assertThat(new KeyNames(new Messages()).of(actions.named("decide.accept")))
                .isEqualTo("Enter");
    }

    @Test
    void findsCommandsByTheirNames() {
        keys.typed().set("them");
        assertThat(keys.rows()).extracting(KeyRow::name).containsExactly("Next theme");
    }

    private KeyRow row(String id) {
        return keys.rows().stream()
                .filter(row -> row.action().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static KeyCombination key(String name) {
        return KeyCombination.keyCombination(name);
    }
}
