/** The reading surface: an article as a sheet of paper with its quotations, cues and speakers. */
package org.quotewright.ui.reader;
