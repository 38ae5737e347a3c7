/**
 * Finds quotations again: a Lucene index beside the project file, which is a cache. What is typed
 * is understood in {@code query}, how names are spelt is known in {@code names}.
 */
package org.quotewright.search;
