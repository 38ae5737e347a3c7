package org.quotewright.attribution.finding;

/**
 * A verb of reporting with the auxiliaries and adverbs before it and the particle after it.
 *
 * @param range all of them
 * @param verbAt the verb alone
 * @param infinitive true after "to"
 * @param modal true after "would", "could" and their like: not said yet, or perhaps never
 * @param finite false for a participle without an auxiliary, and for an infinitive
 */
record CueGroup(
        TokenRange range,
        int verbAt,
        CueVerb verb,
        boolean infinitive,
        boolean finite,
        boolean modal) {

    int from() {
        return range.from();
    }

    int to() {
        return range.to();
    }

    boolean isParticiple() {
        return verb.form() == CueForm.ING && !finite && !infinitive;
    }
}
