/** Who is quoted how often and how long. */
package org.quotewright.review.figures;
