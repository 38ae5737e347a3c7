package org.quotewright.attribution.finding;

/** The forms of an English verb that are told apart. */
enum CueForm {
    BASE,
    THIRD_PERSON,
    PAST,
    ING
}
