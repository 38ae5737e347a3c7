package org.quotewright.store;

import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;

/** The states of every kind of subject. */
final class SubjectStates implements States {

    private final States quotes;
    private final States articles;

    SubjectStates(States quotes, States articles) {
        this.quotes = quotes;
        this.articles = articles;
    }

    @Override
    public SubjectState now(Subject subject) {
        return of(subject).now(subject);
    }

    @Override
    public SubjectState first(Subject subject) {
        return of(subject).first(subject);
    }

    @Override
    public String engine(Subject subject) {
        return of(subject).engine(subject);
    }

    @Override
    public void settle(Decision decision) {
        of(decision.subject()).settle(decision);
    }

    private States of(Subject subject) {
        return switch (subject) {
            case QuoteId _ -> quotes;
            case ArticleId _ -> articles;
            case SpeakerId _, OrganisationId _ ->
                    throw new IllegalArgumentException("nothing is decided on " + subject);
        };
    }
}
