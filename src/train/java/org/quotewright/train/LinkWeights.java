package org.quotewright.train;

import org.quotewright.attribution.tagging.Relation;

/** The names of the weights that score links. */
final class LinkWeights {

    private LinkWeights() {}

    static String name(Relation relation, String part) {
        return "links." + relation.ordinal() + "." + part;
    }
}
