package org.quotewright.model;

/** Why an attribution was suggested; put into words where it is shown. */
public enum ReasonKey {
    /** Arguments: mention and cue in the order printed; the first is empty where one is missing. */
    CUE_AFTER_QUOTE,
    /** Arguments: mention and cue in the order printed; the first is empty where one is missing. */
    CUE_BEFORE_QUOTE,
    /** Arguments: mention and cue in the order printed; the first is empty where one is missing. */
    CUE_INSIDE_QUOTE,
    /** Arguments: the cue as printed. */
    SHARED_CUE_SENTENCE,
    /** Argument: the speaker's name. */
    SPEAKER_CONTINUED,
    /** The paragraph carries on a quotation that the one before left open. */
    CARRIED_OVER_PARAGRAPH,
    /** Arguments: name and colon as printed. */
    TRANSCRIPT_LINE,
    /** Argument: the headline's source as printed. */
    HEADLINE,
    /** Argument: the full name. */
    NAMED_IN_FULL,
    /** Arguments: the shorter form and the full name. */
    SURNAME_OF,
    /** Arguments: the pronoun and the name it stands for. */
    PRONOUN_FOR,
    /** Arguments: the nominal ("the minister") and the name it stands for. */
    ROLE_OF,
    /** Arguments: the handle and the name it stands for. */
    HANDLE_OF,
    /** Argument: the name. Nobody else in reach fits. */
    ONLY_FITTING,
    /** Arguments: the nearest other name that would fit. */
    ALSO_FITTING(false),
    /** Arguments: the organisation and the words that state it. */
    ORGANISATION_STATED,
    /** Arguments: the names of all joint speakers. */
    JOINT_SPEAKERS,
    /** The article names no source. */
    NO_SOURCE(false),
    /** The source is not named in the article. */
    UNNAMED_SOURCE(false),
    /** The closing mark is of another kind than the opening one. */
    MARKS_DIFFER(false),
    /** The opening mark is never closed. */
    MARK_NOT_CLOSED(false),
    /** Arguments: a form that the article prints and the speaker confirmed under it. */
    KNOWN_ALIAS,
    /** Arguments: a surname and a speaker with it who was confirmed. */
    KNOWN_SURNAME,
    /** Arguments: a confirmed speaker, and the role and organisation under which. */
    KNOWN_ROLE,
    /** Arguments: the speaker and the organisation under which the speaker was confirmed. */
    KNOWN_AFFILIATION,
    /** The analyst marked the words as a quotation. */
    MARKED_BY_HAND,
    /** Reported speech: the words are the reporter's. */
    INDIRECT_SPEECH(false);

    private final boolean support;

    ReasonKey() {
        this(true);
    }

    ReasonKey(boolean support) {
        this.support = support;
    }

    /** True where the reason speaks for the attribution, false where it calls for a second look. */
    public boolean isSupport() {
        return support;
    }
}
