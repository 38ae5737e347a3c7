package org.quotewright.app.cli;

import java.io.PrintWriter;
import org.quotewright.model.Decision;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.HistoryEntry;
import org.quotewright.ui.common.log.Change;
import org.quotewright.ui.common.log.DecisionWords;

/** Prints the decision log for people: step by step, what was done to which words, and why. */
final class HistoryText {

    private final PrintWriter out;

    HistoryText(PrintWriter out) {
        this.out = out;
    }

    void print(HistoryEntry entry) {
        Decision decision = entry.decision();
        out.println(heading(entry));
        entry.article()
                .ifPresentOrElse(article -> print(entry, article), () -> changes(entry, "", ""));
        if (!decision.why().isBlank()) {
            out.println(
                    "    " + Words.MESSAGES.text("cli.history.why", OneLine.of(decision.why())));
        }
    }

    private void print(HistoryEntry entry, StoredArticle article) {
        Decision decision = entry.decision();
        String text = article.text();
        String before = entry.before().map(StoredArticle::text).orElse(text);
        String words = words(entry).about(decision, text);
        out.println("    " + OneLine.of(article.heading() + ": " + words));
        changes(entry, before, text);
    }

    private static DecisionWords words(HistoryEntry entry) {
        return DecisionWords.of(entry, Words.MESSAGES);
    }

    private void changes(HistoryEntry entry, String before, String text) {
        for (Change change : words(entry).changes(entry.decision(), before, text)) {
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
                        words(entry).what(decision, entry.revisited()));
        return entry.isTakenBack()
                ? heading + " " + Words.MESSAGES.text("history.taken-back")
                : heading;
    }
}
