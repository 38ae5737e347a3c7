/** Finds the quotations of a text with their cues and source mentions, by rules alone. */
package org.quotewright.attribution.finding;
