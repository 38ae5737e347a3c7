package org.quotewright.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a project knows before an article is read: whom its analysts confirmed. */
public record Knowledge(List<ConfirmedSpeaker> speakers) {

    public static final Knowledge NONE = new Knowledge(List.of());

    public Knowledge {
        speakers = List.copyOf(speakers);
    }

    /** With other knowledge, whose affiliations come first: it is the newer one. */
    public Knowledge plus(Knowledge newer) {
        Map<Speaker, ConfirmedSpeaker> all = new LinkedHashMap<>();
        Stream.concat(newer.speakers.stream(), speakers.stream())
                .forEach(each -> all.merge(each.speaker(), each, ConfirmedSpeaker::plus));
        return new Knowledge(List.copyOf(all.values()));
    }
}
