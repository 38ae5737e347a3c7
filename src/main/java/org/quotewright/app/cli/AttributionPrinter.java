package org.quotewright.app.cli;

/** Prints analysed articles in one of the formats of {@code attribute}. */
interface AttributionPrinter {

    void begin();

    void print(AnalysedArticle article);

    void end();
}
