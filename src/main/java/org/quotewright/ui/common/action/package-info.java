/** The desk's commands: one list from which keys, buttons and the shortcut sheet are made. */
package org.quotewright.ui.common.action;
