/** Scores quotations, sources and resolved speakers against labels. */
package org.quotewright.app.evaluate.quotes;
