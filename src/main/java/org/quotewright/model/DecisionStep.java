package org.quotewright.model;

import java.util.OptionalLong;

/**
 * The rows of one command, as far as undo needs to know them.
 *
 * @param rows how many there are
 */
public record DecisionStep(long step, DecisionKind kind, OptionalLong revisits, int rows) {}
