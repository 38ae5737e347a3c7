/** Scores the engine on labelled articles: our own, and the customer's where they are present. */
package org.quotewright.attribution.corpus;
