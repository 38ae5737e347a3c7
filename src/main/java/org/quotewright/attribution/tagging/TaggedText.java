package org.quotewright.attribution.tagging;

import java.util.List;

/** What the tagger sees in a text, each in reading order. */
public record TaggedText(List<TaggedAttribution> attributions, List<TaggedMention> mentions) {

    public TaggedText {
        attributions = List.copyOf(attributions);
        mentions = List.copyOf(mentions);
    }
}
