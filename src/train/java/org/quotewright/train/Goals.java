package org.quotewright.train;

import org.quotewright.attribution.tagging.SpanTags;

/**
 * What a run makes small.
 *
 * @param mentionShare the weight of the mentions' loss beside that of the tags
 * @param isChained whether tags are learned as a chain or each by itself
 */
record Goals(float mentionShare, boolean isChained) {

    static final Goals STANDARD = new Goals(0.3f, true);

    TagLoss loss(SpanTags tags, float[][] transitions) {
        return isChained ? new ChainLoss(tags, transitions) : new TokenLoss(tags);
    }
}
