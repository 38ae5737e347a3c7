/** The manual within the desk. */
package org.quotewright.ui.help;
