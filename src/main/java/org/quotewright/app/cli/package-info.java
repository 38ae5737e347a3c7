/** The command line: one class a command, each writing through picocli's writers. */
package org.quotewright.app.cli;
