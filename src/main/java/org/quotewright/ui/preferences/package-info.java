/** What each analyst may set: the theme and the size of everything. */
package org.quotewright.ui.preferences;
