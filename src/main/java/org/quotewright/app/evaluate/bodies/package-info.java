/** Measures how much of a web page's article is found, and how much else. */
package org.quotewright.app.evaluate.bodies;
