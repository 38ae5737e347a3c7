package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;

/** Finds what the verbs of reporting of a sentence introduce. */
final class CueSentences {

    private final Reading reading;
    private final CueContexts contexts;
    private final Subjects subjects;
    private final CueGroups groups;

    CueSentences(Reading reading) {
        NounPhrases phrases = new NounPhrases(reading);
        this.reading = reading;
        this.subjects = new Subjects(reading, phrases);
        this.contexts = new CueContexts(reading, phrases, subjects);
        this.groups = new CueGroups(reading);
    }

    /** The subject of a sentence's first clause. */
    Optional<TokenRange> subjectOf(TokenRange sentence) {
        return subjects.main(Datelines.without(reading, sentence), sentence.to());
    }

    /** The verb of saying before a colon that ends the sentence and opens the next paragraph. */
    Optional<CueContext> openedBy(TokenRange sentence) {
        int colon = sentence.to() - 1;
        List<CueGroup> all = groups.in(sentence).stream().filter(g -> g.verb().isSaid()).toList();
        if (!reading.word(colon).equals(":") || reading.isQuoted(colon) || all.isEmpty()) {
            return Optional.empty();
        }
        CueGroup group = all.getLast();
        Optional<TokenRange> shared = subjects.main(sentence, group.from());
        return Optional.of(contexts.of(sentence, sentence.from(), group, shared, List.of()));
    }

    List<Finding> in(TokenRange sentence) {
        return new CuesInTurn(reading, contexts, subjects, sentence).findings(groups.in(sentence));
    }
}
