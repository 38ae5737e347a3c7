/**
 * Finds the quotations of a text with their cues and source mentions: by rules alone, or by the
 * trained tagger with rules round it.
 */
package org.quotewright.attribution.finding;
