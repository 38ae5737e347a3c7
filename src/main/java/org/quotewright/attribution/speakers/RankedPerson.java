package org.quotewright.attribution.speakers;

import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Referent;

/**
 * Somebody whom a pronoun may mean.
 *
 * @param weight by salience and gender
 * @param gender as it is known by now
 * @param nearest whether nobody else who may be meant was mentioned later
 */
record RankedPerson(
        Referent referent, Trace trace, double weight, Gender gender, boolean nearest) {}
