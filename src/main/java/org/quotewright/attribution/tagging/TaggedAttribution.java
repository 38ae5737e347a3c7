package org.quotewright.attribution.tagging;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.Span;

/**
 * An attribution as the tagger sees it; all spans are tokens, as indexes into the layout's.
 *
 * @param contents the parts of its content in reading order, at least one
 */
public record TaggedAttribution(List<Span> contents, Optional<Span> cue, Optional<Span> source) {

    public TaggedAttribution {
        contents = List.copyOf(contents);
    }

    int begin() {
        return contents.getFirst().begin();
    }
}
