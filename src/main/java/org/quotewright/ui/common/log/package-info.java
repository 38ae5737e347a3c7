/** The decision log in words. */
package org.quotewright.ui.common.log;
