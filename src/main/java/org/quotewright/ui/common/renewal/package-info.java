/** What re-analysis and corrected texts change, in words. */
package org.quotewright.ui.common.renewal;
