/**
 * Saves a page of the web that the analyst asked for by its address: the one place of the program
 * that opens connections.
 */
package org.quotewright.reading.web;
