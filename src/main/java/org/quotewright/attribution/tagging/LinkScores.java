package org.quotewright.attribution.tagging;

/** How well the places of a window's pieces are linked. */
@FunctionalInterface
public interface LinkScores {

    /** The score of linking one place to another; place 0 stands for nothing. */
    float of(Relation relation, int from, int to);
}
