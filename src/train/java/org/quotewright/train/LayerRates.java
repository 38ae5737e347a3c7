package org.quotewright.train;

/**
 * Learning rates: the heads' own, the upper layers' in full, and less for each layer below (Howard
 * and Ruder, ACL 2018).
 */
record LayerRates(double encoder, double heads, double falling, int layers) {

    double of(String name) {
        if (name.startsWith("embeddings.")) {
            return encoder * Math.pow(falling, layers);
        }
        if (!name.startsWith("encoder.layer.")) {
            return heads;
        }
        int begin = "encoder.layer.".length();
        int layer = Integer.parseInt(name.substring(begin, name.indexOf('.', begin)));
        return encoder * Math.pow(falling, layers - 1.0 - layer);
    }
}
