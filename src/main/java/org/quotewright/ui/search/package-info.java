/** Finding quotations of the whole project. */
package org.quotewright.ui.search;
