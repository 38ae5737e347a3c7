/** The quotations that stand in several articles. */
package org.quotewright.ui.sightings;
