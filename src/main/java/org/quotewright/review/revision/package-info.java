/** What becomes of the quotations of a text that is corrected. */
package org.quotewright.review.revision;
