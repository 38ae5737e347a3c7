/** Turns files into articles: one reader per format, and the choice among them. */
package org.quotewright.reading;
