package org.quotewright.ui.help;

import java.util.List;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Actions;

/** The commands on the manual, with their keys. */
record GuideActions(GuideViewModel viewModel) {

    Actions list() {
        return new Actions(
                List.of(
                        repeating("guide.next", 1, "Down", "J", "Close Bracket"),
                        repeating("guide.previous", -1, "Up", "K", "Open Bracket"),
                        Action.of("guide.back", viewModel::back, "Backspace", "Alt+Left")
                                .when(viewModel.mayGoBack(), "why.no-way-back")));
    }

    private Action repeating(String id, int chapters, String... keys) {
        return Action.of(id, () -> viewModel.step(chapters), keys).within(Reach.DESK_REPEATING);
    }
}
