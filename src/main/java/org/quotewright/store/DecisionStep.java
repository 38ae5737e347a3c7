package org.quotewright.store;

import java.util.OptionalLong;
import org.quotewright.model.DecisionKind;

/** The rows of one command, as far as undo needs to know them. */
public record DecisionStep(long step, DecisionKind kind, OptionalLong revisits) {}
