/** The tour of three steps for whoever sees the desk for the first time. */
package org.quotewright.ui.tour;
