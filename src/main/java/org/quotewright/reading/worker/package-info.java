/** Reads files in a process of its own, which a bad file may take down instead of the desk. */
package org.quotewright.reading.worker;
