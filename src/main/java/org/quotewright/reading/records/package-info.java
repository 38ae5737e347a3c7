/** Takes articles out of files that hold many: feeds, tables and records. */
package org.quotewright.reading.records;
