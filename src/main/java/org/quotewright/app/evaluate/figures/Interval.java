package org.quotewright.app.evaluate.figures;

/** Where a figure lies in 95 of 100 draws of articles. */
record Interval(double low, double high) {}
