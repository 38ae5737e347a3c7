/** Finds quotations, their cues and source mentions, and ranks the speakers behind them. */
package org.quotewright.attribution;
