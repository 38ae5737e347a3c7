package org.quotewright.bench;

/** Another program that attributes quotations, measured beside ours in a process of its own. */
public interface Peer {

    /** Attributes a text's quotations and counts them. */
    int quotations(String text);
}
