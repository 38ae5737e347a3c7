/** Under which forms words and names lie in the index: scripts, spellings, initials, titles. */
package org.quotewright.search.names;
