/** What the features of the desk share: the selection, the words, the notices and the look. */
package org.quotewright.ui.common;
