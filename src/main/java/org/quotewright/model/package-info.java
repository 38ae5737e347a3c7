/** What the desk speaks of: articles, quotations, who said them and what the analyst decided. */
package org.quotewright.model;
