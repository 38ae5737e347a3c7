package org.quotewright.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;

class PaletteViewModelTest {

    private final List<String> started = new ArrayList<>();
    private final BooleanProperty mayReopen = new SimpleBooleanProperty();
    private final PaletteViewModel palette =
            new PaletteViewModel(
                    new Actions(
                            List.of(
                                    action("decide.accept"),
                                    action("decide.reopen").when(mayReopen),
                                    action("file.export"),
                                    action("file.speakers"),
                                    action("view.theme"),
                                    action("view.palette"))),
                    new Messages());

    @Test
    void offersEveryCommandButItself() {
        palette.toggle();
        assertThat(ids())
                .containsExactly(
                        "decide.accept",
                        "decide.reopen",
                        "file.export",
                        "file.speakers",
                        "view.theme");
        assertThat(palette.selected().get()).isZero();
    }

    @Test
    void findsByWordsInAnyOrderAndByTheGroup() {
        palette.toggle();
        palette.typed().set("on acc");
        assertThat(ids()).containsExactly("decide.accept");
        palette.typed().set("files");
        assertThat(ids()).containsExactly("file.export", "file.speakers");
        palette.typed().set("nothing of that kind");
        assertThat(ids()).isEmpty();
        palette.take();
        assertThat(started).isEmpty();
    }

    @Test
    void startsTheMarkedCommandAndCloses() {
        palette.toggle();
        palette.step(2);
        palette.take();
        assertThat(started).containsExactly("file.export");
        assertThat(palette.open().get()).isFalse();
    }

    @Test
    void staysOpenOverACommandThatMayNotStart() {
        palette.toggle();
        palette.step(1);
        palette.take();
        assertThat(started).isEmpty();
        assertThat(palette.open().get()).isTrue();
        mayReopen.set(true);
        palette.take();
        assertThat(started).containsExactly("decide.reopen");
    }

    @Test
    void offersFirstWhatWasUsedLast() {
        palette.toggle();
        palette.step(2);
        palette.take();
        palette.toggle();
        assertThat(ids()).startsWith("file.export", "decide.accept");
    }

    @Test
    void selectsTheFirstRowAnewWheneverTheRowsChange() {
        palette.toggle();
        List<Integer> selected = new ArrayList<>();
        palette.selected().addListener((place, was, is) -> selected.add(is.intValue()));
        palette.typed().set("export");
        assertThat(selected).containsExactly(-1, 0);
    }

    @Test
    void findsACommandByWhatItLeadsTo() {
        palette.toggle();
        for (String word : List.of("merge", "rename", "alias")) {
            palette.typed().set(word);
            assertThat(ids()).containsExactly("file.speakers");
        }
        palette.typed().set("dark");
        assertThat(ids()).containsExactly("view.theme");
    }

    private Action action(String id) {
        return Action.of(id, () -> started.add(id));
    }

    private List<String> ids() {
        return palette.rows().stream().map(Action::id).toList();
    }
}
