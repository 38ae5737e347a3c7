package org.quotewright.ui.common.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxThreadExtension.class)
class KeyCapTest {

    private final SimpleObjectProperty<List<KeyCombination>> keys =
            new SimpleObjectProperty<>(List.of(KeyCombination.keyCombination("S")));
    private final Action plain = Action.of("decide.speaker", () -> {});
    private final Action action =
            new Action(plain.id(), keys, plain.reach(), plain.condition(), plain.handler());

    @Test
    void followsTheKeyThatTheAnalystMakesIt() {
        KeyCap cap = inFx(() -> new KeyCap(action, new Messages()));
        ActionButton button = inFx(() -> new ActionButton(action, new Messages()));

        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> keys.set(List.of(KeyCombination.keyCombination("N"))));

        assertThat(cap.getText()).isEqualTo("N");
        assertThat(button.getTooltip().getText()).endsWith("N");
    }

    @Test
    void isForgottenByItsActionOnceItIsShownNoMore() throws Exception {
        for (Supplier<Node> shown :
                List.<Supplier<Node>>of(
                        () -> new KeyCap(action, new Messages()),
                        () -> new ActionButton(action, new Messages()))) {
            WeakReference<Node> gone = new WeakReference<>(inFx(shown));
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> {
                        System.gc();
                        return gone.get() == null;
                    });
        }
    }

    private static <T extends Node> T inFx(Supplier<T> maker) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, maker::get);
    }
}
