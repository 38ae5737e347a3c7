/** Takes articles out of files of word processors. */
package org.quotewright.reading.office;
