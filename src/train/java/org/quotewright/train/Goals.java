package org.quotewright.train;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quotewright.attribution.tagging.SpanTags;

/**
 * What a run makes small.
 *
 * @param mentionShare the weight of the mentions' loss beside that of the tags
 * @param isChained whether tags are learned as a chain or each by itself
 * @param teacher who is listened to beside the annotations
 */
record Goals(float mentionShare, boolean isChained, Teacher teacher) {

    static final Goals STANDARD = new Goals(0.3f, true, Teacher.NONE);

    /** Weights to begin from: tags by themselves take nothing over from a chain. */
    Map<String, Tensor> beginning(Map<String, Tensor> weights) {
        Map<String, Tensor> kept = new LinkedHashMap<>(weights);
        if (!isChained) {
            kept.replaceAll((name, tensor) ->
                    name.endsWith(".transitions")
                            ? new Tensor(tensor.shape(), new float[tensor.values().length])
                            : tensor);
        }
        return kept;
    }

    TagLoss loss(SpanTags tags, float[][] transitions) {
        return isChained ? new ChainLoss(tags, transitions) : new TokenLoss(tags);
    }
}
