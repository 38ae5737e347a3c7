package org.quotewright.train;

import org.quotewright.attribution.tagging.LinkScores;
import org.quotewright.attribution.tagging.WindowScores;

/**
 * What the network says of one example.
 *
 * @param tags a row of scores a token of the core
 * @param mentions likewise
 */
record Scored(Example example, float[][] tags, float[][] mentions, LinkScores links) {

    /** The same as scores of a window of the article. */
    WindowScores inArticle(int coreBegin) {
        return new WindowScores(example.window(coreBegin), tags, mentions, links);
    }
}
