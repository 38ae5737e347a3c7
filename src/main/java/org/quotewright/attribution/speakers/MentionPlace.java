package org.quotewright.attribution.speakers;

/** How somebody was mentioned, with the weight that it adds to how much he is spoken of. */
enum MentionPlace {
    SUBJECT(2.2),
    PLAIN(1.0),
    /** After a preposition, as a possessor or inside another's title. */
    OBLIQUE(0.6),
    /** Between quotation marks. */
    QUOTED(0.12),
    PRONOUN_SUBJECT(1.6),
    PRONOUN(1.0),
    /** As the source of a quotation. */
    SOURCE(2.5);

    private final double weight;

    MentionPlace(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    boolean isSubject() {
        return this == SUBJECT || this == PRONOUN_SUBJECT || this == SOURCE;
    }

    boolean isPronoun() {
        return this == PRONOUN || this == PRONOUN_SUBJECT;
    }
}
