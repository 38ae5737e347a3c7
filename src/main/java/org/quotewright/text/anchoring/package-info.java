/** Finds the places of an older text again in a newer one. */
package org.quotewright.text.anchoring;
