package org.quotewright.app.evaluate.gold;

/** What a source mention is, by the form of its head alone. */
public enum SourceKind {
    NAME,
    PRONOUN,
    NOMINAL
}
