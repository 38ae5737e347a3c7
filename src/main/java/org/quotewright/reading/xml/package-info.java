/** Reads XML as data alone, and the articles that agencies send in it. */
package org.quotewright.reading.xml;
