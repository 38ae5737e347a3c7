package org.quotewright.ui.speakers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Actions;

/** The commands of the directory, with their keys. */
record SpeakersActions(SpeakersViewModel speakers, SplitViewModel split, RenameViewModel rename) {

    Actions list() {
        return new Actions(
                List.of(
                        repeating("speakers.next", () -> speakers.step(1), "Down", "J"),
                        repeating("speakers.previous", () -> speakers.step(-1), "Up", "K"),
                        Action.of("speakers.merge", speakers::beginMerge, "M")
                                .when(speakers.maySelect(), "why.no-entry"),
                        Action.of("speakers.take", this::take, "Enter")
                                .when(isMerging(), "why.not-merging"),
                        Action.of("speakers.split", split::begin, "S")
                                .when(speakers.maySelect(), "why.no-entry"),
                        Action.of("speakers.rename", rename::begin, "F2")
                                .when(speakers.maySelect(), "why.no-entry"),
                        repeating("speakers.undo", speakers.commands()::undo, "U", "Shortcut+Z")
                                .when(speakers.mayWrite(), "why.read-only"),
                        repeating(
                                        "speakers.redo",
                                        speakers.commands()::redo,
                                        "Shortcut+Y",
                                        "Shortcut+Shift+Z")
                                .when(speakers.mayWrite(), "why.read-only")));
    }

    private void take() {
        speakers.finishMerge();
    }

    private BooleanBinding isMerging() {
        return Bindings.createBooleanBinding(
                () -> speakers.merging().get().isPresent(), speakers.merging());
    }

    private static Action repeating(String id, Runnable handler, String... keys) {
        return Action.of(id, handler, keys).within(Reach.DESK_REPEATING);
    }
}
