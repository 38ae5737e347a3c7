/** Looks into archives, without writing anything that is in them. */
package org.quotewright.reading.archive;
