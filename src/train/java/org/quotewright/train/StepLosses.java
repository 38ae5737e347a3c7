package org.quotewright.train;

/** The mean losses of a step. */
record StepLosses(double tags, double mentions, double links) {

    static final StepLosses NONE = new StepLosses(0, 0, 0);

    StepLosses plus(StepLosses other) {
        return new StepLosses(tags + other.tags, mentions + other.mentions, links + other.links);
    }

    StepLosses over(int steps) {
        return new StepLosses(tags / steps, mentions / steps, links / steps);
    }
}
