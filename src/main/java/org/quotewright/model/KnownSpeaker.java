package org.quotewright.model;

import java.util.List;

/**
 * A speaker of a project's directory.
 *
 * @param aliases other names under which articles of the project print this speaker
 */
public record KnownSpeaker(SpeakerId id, Speaker speaker, List<String> aliases) {

    public KnownSpeaker {
        aliases = List.copyOf(aliases);
    }
}
