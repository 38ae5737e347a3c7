/** What a newer engine would make of quotations that nobody has decided on. */
package org.quotewright.review.reanalysis;
