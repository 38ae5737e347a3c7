/** What an analyst does: open, decide, undo, search and export; free of any toolkit. */
package org.quotewright.review;
