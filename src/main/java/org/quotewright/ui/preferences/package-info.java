/** What each analyst may set: look, reading, keys, name and language. */
package org.quotewright.ui.preferences;
