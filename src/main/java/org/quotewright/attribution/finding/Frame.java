package org.quotewright.attribution.finding;

import org.quotewright.text.WordList;

/** What a verb of reporting may be followed by, each with the list of the verbs that allow it. */
enum Frame {
    CLAUSE("frame-clause.txt"),
    THAT("frame-that.txt"),
    NOUN("frame-noun.txt"),
    INFINITIVE("frame-infinitive.txt"),
    ADDRESSEE("frame-addressee.txt"),
    /** Not a frame of its own: with an infinitive the verb tells a stance, not speech. */
    STANCE("cues-attitude.txt");

    private final WordList verbs;

    Frame(String list) {
        this.verbs = WordList.named(list);
    }

    boolean holdsFor(String lemma) {
        return verbs.has(lemma);
    }
}
