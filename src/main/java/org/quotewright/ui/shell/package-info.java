/** The frame of the desk: title bar, columns, notices, import and status line. */
package org.quotewright.ui.shell;
