package org.quotewright.train;

import java.util.List;

/** Scores windows; closing it frees what it holds. */
interface Scorer extends AutoCloseable {

    /** The scores of windows, in no order. */
    List<Scored> score(List<Example> examples);

    /** The scores of tags after tags, row by row. */
    float[] transitions();

    @Override
    void close();
}
