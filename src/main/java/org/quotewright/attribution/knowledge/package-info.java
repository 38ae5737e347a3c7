/** Brings what a project's analysts confirmed before into the suggestions for an article. */
package org.quotewright.attribution.knowledge;
