/** Labelled articles and predictions, measured as the usual scorers read them: in code points. */
package org.quotewright.app.evaluate.gold;
