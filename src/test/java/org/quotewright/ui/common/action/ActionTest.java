package org.quotewright.ui.common.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.quotewright.ui.common.Messages;

class ActionTest {

    @Test
    void doesNothingWhileItIsNotEnabled() {
        AtomicInteger started = new AtomicInteger();
        SimpleBooleanProperty enabled = new SimpleBooleanProperty();
        Action action = Action.of("decide.accept", started::incrementAndGet, "Enter").when(enabled);
        action.start();
        assertThat(started).hasValue(0);
        enabled.set(true);
        action.start();
        assertThat(started).hasValue(1);
    }

    @Test
    void belongsToTheGroupBeforeTheDot() {
        Action action = Action.of("decide.accept", () -> {}, "Enter");
        assertThat(action.group()).isEqualTo("decide");
        assertThat(action.nameKey()).isEqualTo("action.decide.accept");
    }

    @Test
    void printsKeysAsTheyStandOnTheKeyboard() {
        Action action =
                Action.of("x.y", () -> {}, "Shortcut+K", "Open Bracket", "2", "Numpad 2", "Delete");
        assertThat(new KeyNames(new Messages()).all(action))
                .containsExactly("Ctrl K", "[", "2", "Del");
        assertThat(new KeyNames(new Messages()).of(action)).isEqualTo("Ctrl K");
    }

    @Test
    void listsGroupsInTheOrderOfTheirFirstAction() {
        Actions actions =
                new Actions(
                        List.of(
                                Action.of("go.next", () -> {}),
                                Action.of("decide.accept", () -> {}),
                                Action.of("go.previous", () -> {})));
        assertThat(actions.groups()).containsExactly("go", "decide");
        assertThat(actions.in("go"))
                .extracting(Action::id)
                .containsExactly("go.next", "go.previous");
    }
}
