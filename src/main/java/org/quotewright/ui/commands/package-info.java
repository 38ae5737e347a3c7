/** The palette of commands, made from the desk's one list of actions. */
package org.quotewright.ui.commands;
