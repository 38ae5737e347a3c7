package org.quotewright.attribution.tagging;

/**
 * How much the network reads at once, in pieces.
 *
 * @param core decided on
 * @param before context that precedes
 * @param after context that follows
 */
public record WindowSize(int core, int before, int after) {

    /** What the tagger is trained with: 320 pieces with the opening and closing one. */
    public static final WindowSize STANDARD = new WindowSize(230, 64, 24);
}
