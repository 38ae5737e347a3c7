package org.quotewright.ui.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.StateMark;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;

/** How a quotation stands, in up to three lines. */
final class StandingLines {

    private final StateMark mark = new StateMark();
    private final Label decided = Texts.inFull("", "standing");
    private final Label flagged;
    private final Label lookAgain;

    StandingLines(Messages messages) {
        flagged = Texts.label(messages.text("decision.flagged"), "standing", "flagged");
        lookAgain = Texts.label(messages.text("decision.look-again"), "standing", "look-again");
        decided.setGraphic(mark);
    }

    List<Label> labels() {
        return List.of(decided, flagged, lookAgain);
    }

    void show(Card.Standing standing) {
        showIf(decided, standing.state().isDecided());
        showIf(flagged, standing.flagged());
        showIf(lookAgain, standing.lookAgain());
        if (standing.state().isDecided()) {
            mark.show(standing.state(), false);
            Styles.set(
                    decided, "label", "standing", standing.state().name().toLowerCase(Locale.ROOT));
            decided.setText(
                    Stream.of(standing.words(), standing.sentence())
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining(" · ")));
        }
    }

    private static void showIf(Label label, boolean isShown) {
        label.setVisible(isShown);
        label.setManaged(isShown);
    }
}
