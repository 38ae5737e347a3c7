/** Scores spans of source, cue and content token by token, as published taggers are scored. */
package org.quotewright.app.evaluate.spans;
