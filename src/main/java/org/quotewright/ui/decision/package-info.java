/** The right card: the selected quotation, who said it and why we think so, and the decision. */
package org.quotewright.ui.decision;
