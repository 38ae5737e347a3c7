package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Marking;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.palette.Theme;
import org.quotewright.ui.shell.LostViewModel;

class DeskActionsTest {

    @TempDir private Path folder;

    @Test
    void givesNoKeyToTwoCommands() {
        try (DeskUnderTest desk = DeskUnderTest.empty(folder)) {
            Actions actions = actions(desk);
            for (Action action : actions) {
                assertThat(action.keys())
                        .as(action.id())
                        .allMatch(key -> actions.sharing(key, action.id()).isEmpty());
            }
        }
    }

    @Test
    void givesEveryCommandAKey() {
        try (DeskUnderTest desk = DeskUnderTest.empty(folder)) {
            assertThat(actions(desk)).noneMatch(action -> action.keys().isEmpty());
        }
    }

    private static Actions actions(DeskUnderTest desk) {
        CorrectingActions correcting =
                new CorrectingActions(
                        new Marking(),
                        new DeskConditions(desk.selection, false),
                        desk.correcting,
                        () -> {},
                        nothing(CorrectingActions.Openers.class));
        return new DeskActions(
                        desk.selection,
                        new DeskConditions(desk.selection, false),
                        desk.navigation,
                        desk.decisions,
                        new Look(Theme.LIGHT, 1),
                        nothing(DeskActions.Openers.class))
                .list(
                        new TriageActions(desk.selection.triage(), () -> {}).list(),
                        correcting.list(),
                        new LostViewModel(desk.session, desk.workplace()).actions());
    }

    private static <T> T nothing(Class<T> openers) {
        return openers.cast(
                Proxy.newProxyInstance(
                        DeskActionsTest.class.getClassLoader(),
                        new Class<?>[] {openers},
                        (proxy, method, arguments) ->
                                method.getReturnType() == void.class
                                        ? null
                                        : new SimpleBooleanProperty()));
    }
}
