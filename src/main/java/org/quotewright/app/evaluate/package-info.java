/** Measures engines, or predictions from a file, on labelled articles. */
package org.quotewright.app.evaluate;
