/** The same quotation in several articles: who reports it, in what words, and as whose. */
package org.quotewright.review.sightings;
