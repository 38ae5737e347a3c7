package org.quotewright.store;

import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SearchId;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;

/** The states of every kind of subject. */
final class SubjectStates implements States {

    private final States quotes;
    private final States speakers;
    private final States organisations;
    private final States articles;
    private final States searches;

    SubjectStates(Sql sql, SpeakerRepository directory) {
        this.quotes = new QuoteStates(sql, directory);
        this.speakers = EntryStates.ofSpeakers(sql);
        this.organisations = EntryStates.ofOrganisations(sql);
        this.articles = new ArticleStates(sql);
        this.searches = EntryStates.ofSearches(sql);
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
            case SpeakerId _ -> speakers;
            case OrganisationId _ -> organisations;
            case ArticleId _ -> articles;
            case SearchId _ -> searches;
        };
    }
}
