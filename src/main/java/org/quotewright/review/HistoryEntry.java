package org.quotewright.review;

import java.util.Map;
import java.util.Optional;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Subject;

/**
 * A row of the decision log with what it is about.
 *
 * @param quote as it stands now; empty where the decision is about something else
 * @param article that the quotation stands in, in the version that the decision led to
 * @param before the article in the version on which the decision was made
 * @param isTakenBack whether its step was undone and not redone since
 * @param revisited what was done in the step that this one took back or brought back
 * @param names of the entries of the directory that it speaks of
 */
public record HistoryEntry(
        Decision decision,
        Optional<ReviewedQuote> quote,
        Optional<StoredArticle> article,
        Optional<StoredArticle> before,
        boolean isTakenBack,
        Optional<DecisionKind> revisited,
        Map<Subject, String> names) {

    public HistoryEntry {
        names = Map.copyOf(names);
    }

    /** Of an entry of the directory, by its number where it is not known. */
    public String name(Subject entry) {
        return names.getOrDefault(entry, Long.toString(entry.value()));
    }

    /** Of the entry of the directory that it is about; empty where it is about something else. */
    public Optional<String> subjectName() {
        return Optional.ofNullable(names.get(decision.subject()));
    }
}
