package org.quotewright.attribution.affiliations;

/** How surely a post states an organisation; the surer one comes later. */
public enum PostStrength {
    /** None is stated. */
    NONE,
    /** A party, told by a letter in brackets or an adjective. */
    PARTY,
    /** The country that the article plainly is about. */
    HOME,
    /** A state, city or country. */
    PLACE,
    /** The seat that general knowledge gives to an office. */
    SEAT,
    /** Words with capitals that may name a body. */
    LIKELY,
    /** The body that general knowledge derives from an office and its country. */
    OFFICE,
    /** A body named by the article. */
    STATED,
    /** A body named as the one of today ("now at the Tarn Institute"). */
    PRESENT
}
