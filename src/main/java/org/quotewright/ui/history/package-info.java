/** What was decided, when and by whom, in words; and the way back. */
package org.quotewright.ui.history;
