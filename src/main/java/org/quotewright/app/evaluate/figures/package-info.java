/** Sums, intervals and tables of figures, whatever they measure. */
package org.quotewright.app.evaluate.figures;
