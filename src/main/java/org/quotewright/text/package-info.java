/** Where an article's paragraphs, sentences, words and quotation marks stand. */
package org.quotewright.text;
