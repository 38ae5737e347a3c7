package org.quotewright.train;

/** How wrong scores of tags are against gold ones, with gradients. */
interface TagLoss {

    /**
     * The loss of one sequence.
     *
     * @param gradient takes the gradient by each score, a row a token
     */
    double add(float[][] scores, int[] gold, float[][] gradient);

    /** The sum of the gradients by the transitions over all calls. */
    float[][] transitionGradient();
}
