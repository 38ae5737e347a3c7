package org.quotewright.app.cli;

import java.io.PrintWriter;
import org.quotewright.model.Decision;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.HistoryEntry;
import org.quotewright.ui.common.log.Change;
import org.quotewright.ui.common.log.DecisionWords;

/** Prints the decision log for people: step by step, what was done to which words, and why. */
final class HistoryText {

    private static final DecisionWords DECISIONS = new DecisionWords(Words.MESSAGES);

    private final PrintWriter out;

    HistoryText(PrintWriter out) {
        this.out = out;
    }

    void print(HistoryEntry entry) {
        Decision decision = entry.decision();
        out.println(heading(entry));
        entry.article()
                .ifPresentOrElse(article -> print(entry, article), () -> changes(decision, "", ""));
        if (!decision.why().isBlank()) {
            out.println(
                    "    " + Words.MESSAGES.text("cli.history.why", OneLine.of(decision.why())));
        }
    }

    private void print(HistoryEntry entry, StoredArticle article) {
        Decision decision = entry.decision();
        String text = article.text();
        String before = entry.before().map(StoredArticle::text).orElse(text);
        String words = DECISIONS.about(decision, text);
        out.println("    " + OneLine.of(article.heading() + ": " + words));
        changes(decision, before, text);
    }

    private void changes(Decision decision, String before, String text) {
        for (Change change : DECISIONS.changes(decision, before, text)) {
            out.println(
                    "    "
                            + Words.MESSAGES.text(
                                    "cli.history.change",
                                    change.what(),
                                    OneLine.of(change.before()),
                                    OneLine.of(change.after())));
        }
    }

    private static String heading(HistoryEntry entry) {
        Decision decision = entry.decision();
        String heading =
                Words.MESSAGES.text(
                        "cli.history.step",
                        Long.toString(decision.step()),
                        decision.at(),
                        OneLine.of(decision.analyst()),
                        DECISIONS.what(decision));
        return entry.isTakenBack()
                ? heading + " " + Words.MESSAGES.text("history.taken-back")
                : heading;
    }
}
