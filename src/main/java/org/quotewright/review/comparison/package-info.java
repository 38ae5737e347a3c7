/** What two analysts made of the same articles, measured and set side by side: pure functions. */
package org.quotewright.review.comparison;
