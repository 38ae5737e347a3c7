package org.quotewright.ui.decision;

/** A candidate under its number, and whether it is the speaker now. */
record Choice(int number, Person person, double confidence, boolean isCurrent) {}
