/** Reads the manual, which is written in Markdown. */
package org.quotewright.reading.guide;
