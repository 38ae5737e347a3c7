package org.quotewright.review;

import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Speaker;
import org.quotewright.model.Span;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.quotewright.store.SpeakerRepository;

/** Records the other names under which an article prints its speakers. */
final class Aliases {

    private final SpeakerRepository directory;
    private final StoredArticle article;

    Aliases(SpeakerRepository directory, StoredArticle article) {
        this.directory = directory;
        this.article = article;
    }

    /** The chain's mentions that are names; words that state an organisation are none. */
    void learn(Suggestion suggestion) {
        for (AttributedSpeaker attributed : suggestion.attribution().speakers()) {
            suggestion.chain().stream()
                    .filter(span -> !attributed.affiliation().evidence().contains(span))
                    .forEach(span -> learn(attributed.speaker(), span));
        }
    }

    private void learn(Speaker speaker, Span mention) {
        String name = AliasRule.tidy(mention.in(article.text()));
        if (AliasRule.isAlias(speaker, name)) {
            directory.addAlias(directory.idOf(speaker), name, article.id());
        }
    }
}
