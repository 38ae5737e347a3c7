package org.quotewright.text.anchoring;

/** How a place was found again, the surest first. */
public enum Manner {
    /** It lies in a stretch that both texts share, wherever that stretch moved. */
    POSITION,
    /** The same words, told from others like them by what stands around them. */
    CONTEXT,
    /** Nearly the same words. */
    WORDS
}
