/** The measurements behind every figure that the project claims, each printing Markdown rows. */
package org.quotewright.bench;
