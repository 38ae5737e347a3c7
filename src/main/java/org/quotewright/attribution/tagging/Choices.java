package org.quotewright.attribution.tagging;

import java.util.List;

/**
 * What one span may be linked to.
 *
 * @param options the spans of the other kind that its window shows
 * @param nothing the score of being linked to none
 */
record Choices(List<Option> options, float nothing) {

    /** No target. */
    static final int NOTHING = -1;

    /**
     * A possible link.
     *
     * @param target the other span's place among those of its kind
     */
    record Option(int target, float score) {}

    Choices {
        options = List.copyOf(options);
    }

    int best() {
        Option best = new Option(NOTHING, nothing);
        for (Option option : options) {
            best = option.score() > best.score() ? option : best;
        }
        return best.target();
    }

    /** The score of a target that is among the options, or of nothing. */
    float score(int target) {
        return options.stream()
                .filter(option -> option.target() == target)
                .map(Option::score)
                .findFirst()
                .orElse(nothing);
    }
}
