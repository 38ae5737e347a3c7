package org.quotewright.model;

import java.util.List;

/**
 * A speaker of a project's directory.
 *
 * @param first the entry as which this speaker came to the project, before any renaming
 * @param aliases other names under which articles of the project print this speaker
 */
public record KnownSpeaker(SpeakerId id, SpeakerId first, Speaker speaker, List<String> aliases) {

    public KnownSpeaker {
        aliases = List.copyOf(aliases);
    }

    /** One that nobody has renamed. */
    public KnownSpeaker(SpeakerId id, Speaker speaker, List<String> aliases) {
        this(id, id, speaker, aliases);
    }
}
