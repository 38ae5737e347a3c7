package org.quotewright.app.evaluate.quotes;

import org.quotewright.app.evaluate.gold.SourceKind;

/** Where a label is counted by the kind of its source. */
enum KindCounts {
    NAME(Count.NAME, Count.NAME_HEAD, Count.NAME_IN_SPEAKER),
    PRONOUN(Count.PRONOUN, Count.PRONOUN_HEAD, Count.PRONOUN_NAMED),
    NOMINAL(Count.NOMINAL, Count.NOMINAL_HEAD, Count.NOMINAL_NAMED);

    private final Count all;
    private final Count right;
    private final Count named;

    KindCounts(Count all, Count right, Count named) {
        this.all = all;
        this.right = right;
        this.named = named;
    }

    static KindCounts of(SourceKind kind) {
        return valueOf(kind.name());
    }

    Count all() {
        return all;
    }

    Count right() {
        return right;
    }

    /** Where the predicted speaker is a name, or holds the source's. */
    Count named() {
        return named;
    }
}
