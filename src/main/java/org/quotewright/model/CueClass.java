package org.quotewright.model;

/** What a cue reports: something said, written, thought, or an attitude towards something. */
public enum CueClass {
    SPEECH,
    WRITING,
    THOUGHT,
    ATTITUDE;

    /** True where words were uttered or written. */
    public boolean isWords() {
        return this == SPEECH || this == WRITING;
    }
}
