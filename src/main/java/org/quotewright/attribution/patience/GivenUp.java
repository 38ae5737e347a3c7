package org.quotewright.attribution.patience;

/** Ends an analysis that nobody waits for any longer. */
public final class GivenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where it was noticed tells nothing. */
    public GivenUp() {
        super("given up", null, false, false);
    }
}
