package org.quotewright.train;

import java.util.List;

/** Scores windows; closing it frees what it holds. */
interface Scorer extends AutoCloseable {

    /** The scores of windows, in no order. */
    List<Scored> score(List<Example> examples);

    /** The score of each tag (column) after each other (row). */
    float[][] transitions();

    @Override
    void close();
}
