package org.quotewright.store;

import org.quotewright.model.ArticleId;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SearchId;
import org.quotewright.model.SearchState;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Verdict;

/** Subjects of decisions and their states as columns of the log. */
final class SubjectCodec {

    static final String QUOTE = "quote";
    static final String SPEAKER = "speaker";
    static final String ORGANISATION = "organisation";
    static final String ARTICLE = "article";
    static final String SEARCH = "search";

    private SubjectCodec() {}

    static String kind(Subject subject) {
        return switch (subject) {
            case QuoteId _ -> QUOTE;
            case SpeakerId _ -> SPEAKER;
            case OrganisationId _ -> ORGANISATION;
            case ArticleId _ -> ARTICLE;
            case SearchId _ -> SEARCH;
        };
    }

    static Subject subject(String kind, long id) {
        return switch (kind) {
            case QUOTE -> new QuoteId(id);
            case SPEAKER -> new SpeakerId(id);
            case ORGANISATION -> new OrganisationId(id);
            case ARTICLE -> new ArticleId(id);
            case SEARCH -> new SearchId(id);
            default -> throw new IllegalArgumentException("no kind of subject: " + kind);
        };
    }

    static String write(SubjectState state) {
        return switch (state) {
            case Verdict verdict -> VerdictCodec.write(verdict);
            case SpeakerState speaker -> SpeakerStateCodec.write(speaker);
            case OrganisationState organisation ->
                    JsonText.write(IdentityCodec.write(organisation.identity()));
            case ArticleState version -> ArticleStateCodec.write(version);
            case SearchState search -> SearchStateCodec.write(search);
        };
    }

    static SubjectState read(Subject subject, String json) {
        return switch (subject) {
            case QuoteId _ -> VerdictCodec.read(json);
            case SpeakerId _ -> SpeakerStateCodec.read(json);
            case OrganisationId _ ->
                    new OrganisationState(
                            IdentityCodec.read(JsonText.read(json), OrganisationId::new));
            case ArticleId _ -> ArticleStateCodec.read(json);
            case SearchId _ -> SearchStateCodec.read(json);
        };
    }
}
