/** The dialog that hands quotations on. */
package org.quotewright.ui.export;
