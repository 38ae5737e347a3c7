/**
 * Finds quotations again: a Lucene index beside the project file, which is a cache, and the query
 * language that analysts type.
 */
package org.quotewright.search;
