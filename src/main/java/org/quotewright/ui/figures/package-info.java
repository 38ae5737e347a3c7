/** Who is quoted how often and how long, as charts. */
package org.quotewright.ui.figures;
