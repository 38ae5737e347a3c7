package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.Triage;

/**
 * The analyst's commands. Each writes one transaction with its rows of the decision log and returns
 * after the commit. Blocking: call it from a {@link Job} that runs in order.
 */
public interface Review {

    /** Verified where nothing was changed before, corrected otherwise. */
    Outcome accept(QuoteId quote);

    Outcome reject(QuoteId quote);

    /** All of them in one step; those that were accepted before stay as they are. */
    Outcome accept(List<QuoteId> quotes);

    /** All of them in one step; those that were rejected before stay as they are. */
    Outcome reject(List<QuoteId> quotes);

    /** Back to open; the attribution stays as it was left. */
    Outcome reopen(QuoteId quote);

    /**
     * Makes this the only speaker. Another spelling or alias of the speaker keeps the affiliation;
     * a candidate of the suggestion brings its own along, and anybody else the one that the article
     * states elsewhere, else the directory at the article's date. An open quotation stays open and
     * a rejected one rejected; an accepted one becomes corrected, or verified where it is as
     * suggested again.
     */
    Outcome assign(QuoteId quote, Speaker speaker);

    /**
     * Sets the principal speaker's organisation for this quotation; empty takes it away. The state
     * follows as it does when a speaker is assigned.
     */
    Outcome affiliate(QuoteId quote, String organisation);

    /** All of them in one step, each as it would be alone. */
    Outcome assign(List<QuoteId> quotes, Speaker speaker);

    /**
     * Makes these the speakers of all of them in one step, with their affiliations. A quotation
     * that states an affiliation of the same person, whatever the spelling or alias, keeps it; a
     * speaker without affiliation has that of {@link #assign(QuoteId, Speaker)}. The words that
     * state the affiliations stay with their own article.
     */
    Outcome share(List<QuoteId> quotes, List<AttributedSpeaker> speakers);

    /** All of them in one step, each as it would be alone. */
    Outcome affiliate(List<QuoteId> quotes, String organisation);

    Outcome flag(QuoteId quote, boolean flagged);

    Outcome note(QuoteId quote, String note);

    /** Takes back the latest step that still stands; empty when there is none. */
    Optional<Outcome> undo();

    /** Brings back the step that was undone last; empty when there is none. */
    Optional<Outcome> redo();

    /**
     * The next open quotation after this one that the triage shows, in its order: first the rest of
     * its article, those above last, then the next articles, and from the last one round to the
     * first; empty when no other is there. A triage that shows none that is open is gone through as
     * it is, article by article.
     */
    Optional<ReviewedQuote> next(QuoteId after, Triage triage);

    /** The next open quotation in reading order. */
    default Optional<ReviewedQuote> nextOpen(QuoteId after) {
        return next(after, Triage.ALL);
    }
}
