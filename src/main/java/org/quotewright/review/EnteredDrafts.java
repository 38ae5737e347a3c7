package org.quotewright.review;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.quotewright.model.Alias;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleVersion;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Source;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.review.comparison.EnteredSpeaker;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** The rows that bring along what was entered in another project on a speaker. */
final class EnteredDrafts {

    private final ProjectFile ours;
    private final ProjectFile theirs;
    private final Map<ArticleId, ArticleId> brought;
    private final Map<String, ArticleId> texts;

    /**
     * @param brought articles that come along: theirs, and what it is here
     */
    EnteredDrafts(ProjectFile ours, ProjectFile theirs, Map<ArticleId, ArticleId> brought) {
        this.ours = ours;
        this.theirs = theirs;
        this.brought = brought;
        this.texts = ours.articles().everyFingerprint();
    }

    /** Within the transaction of the step: this adds an entry where there is none. */
    DecisionDraft of(EnteredSpeaker entered) {
        SpeakerId id =
                ours.directory()
                        .speakerFamilies()
                        .survivor(ours.speakers().entryOf(entered.speaker()));
        String analyst = analyst(entered.there());
        SpeakerState before = (SpeakerState) ours.decisions().now(id);
        SpeakerState after = before;
        for (Alias alias : entered.aliases()) {
            Alias here = new Alias(alias.name(), source(alias.source(), analyst));
            after = after.withIdentity(after.identity().withAlias(here));
        }
        for (DatedAffiliation affiliation : entered.affiliations()) {
            after =
                    after.withAffiliation(
                            affiliation.statedBy(source(affiliation.source(), analyst)));
        }
        for (Attribute attribute : entered.attributes()) {
            after = after.withAttribute(attribute);
        }
        String project = ProjectName.of(theirs.path());
        String why = analyst.isBlank() ? project : project + ": " + analyst;
        return new DecisionDraft(id, DecisionKind.MERGE, before, after, why, OptionalLong.empty());
    }

    /** Who decided on the entry last. */
    private String analyst(SpeakerId there) {
        return theirs.decisions().of(there).stream()
                .reduce((earlier, later) -> later)
                .map(Decision::analyst)
                .orElse("");
    }

    /** Where the article that prints it is not here, whoever entered it vouches for it. */
    private Source source(Source theirs, String analyst) {
        return switch (theirs) {
            case Source.Printed printed ->
                    here(printed.article())
                            .<Source>map(article -> new Source.Printed(article, printed.words()))
                            .orElseGet(() -> new Source.Hand(analyst));
            default -> theirs;
        };
    }

    private Optional<ArticleId> here(ArticleId there) {
        return Optional.ofNullable(brought.get(there))
                .or(() ->
                        theirs.versions().of(there).stream()
                                .map(ArticleVersion::sha256)
                                .flatMap(text -> Optional.ofNullable(texts.get(text)).stream())
                                .findFirst());
    }
}
