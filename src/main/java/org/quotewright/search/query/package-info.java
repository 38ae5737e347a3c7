/** The query language that analysts type: its signs and fields, and what a query asks for. */
package org.quotewright.search.query;
