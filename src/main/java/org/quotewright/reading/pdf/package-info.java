/** Takes articles out of PDF files: columns in reading order, paragraphs whole again. */
package org.quotewright.reading.pdf;
