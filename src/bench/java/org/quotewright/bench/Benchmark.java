package org.quotewright.bench;

/** Measures one thing and prints a row for each figure. */
interface Benchmark {

    void run(Rows rows) throws Exception;
}
