/** Hands quotations on: one writer per export format, documented in src/docs/exports.md. */
package org.quotewright.writing;
