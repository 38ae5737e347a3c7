/**
 * Two analysts' projects side by side: where they differ, how far they agree, what to take over.
 */
package org.quotewright.ui.compare;
