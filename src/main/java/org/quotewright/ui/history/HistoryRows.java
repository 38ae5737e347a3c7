package org.quotewright.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.quotewright.model.Decision;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.HistoryEntry;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.log.DecisionWords;

/** Puts the decision log into rows. */
record HistoryRows(Messages messages) {

    /**
     * In the order given, the latest first.
     *
     * @param above the step of the row that stands above these
     */
    List<HistoryRow> of(List<HistoryEntry> entries, OptionalLong above) {
        List<HistoryRow> rows = new ArrayList<>();
        OptionalLong step = above;
        for (HistoryEntry entry : entries) {
            OptionalLong own = OptionalLong.of(entry.decision().step());
            rows.add(row(entry, !step.equals(own)));
            step = own;
        }
        return rows;
    }

    private HistoryRow row(HistoryEntry entry, boolean isFirst) {
        Decision decision = entry.decision();
        String text = entry.article().map(StoredArticle::text).orElse("");
        String before = entry.before().map(StoredArticle::text).orElse(text);
        DecisionWords words = DecisionWords.of(entry, messages);
        return new HistoryRow(
                decision.number(),
                isFirst,
                messages.text(
                        "history.step",
                        Long.toString(decision.step()),
                        messages.dates().moment(decision.at())),
                decision.analyst(),
                words.what(decision, entry.revisited()),
                entry.article().map(StoredArticle::heading).orElse(""),
                text.isEmpty() ? entry.subjectName().orElse("") : words.about(decision, text),
                words.changes(decision, before, text),
                decision.why(),
                entry.isTakenBack(),
                entry.quote().filter(ReviewedQuote::isPresent));
    }
}
