package org.quotewright.review;

/**
 * How many quotations an export may hold.
 *
 * @param verified in the scope
 * @param others in the scope, open or rejected
 * @param outside the scope
 */
public record ExportCount(int verified, int others, int outside) {}
