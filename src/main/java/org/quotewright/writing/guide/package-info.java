/** Writes the manual for those who read it outside the desk. */
package org.quotewright.writing.guide;
