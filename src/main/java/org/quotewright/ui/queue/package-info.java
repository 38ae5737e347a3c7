/** The list of an article's quotations. */
package org.quotewright.ui.queue;
