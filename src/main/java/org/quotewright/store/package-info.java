/** The project file: one SQLite database with its articles, quotations and decision log. */
package org.quotewright.store;
