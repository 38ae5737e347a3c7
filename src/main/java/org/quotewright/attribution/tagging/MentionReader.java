package org.quotewright.attribution.tagging;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.attribution.tagging.SpanTags.Tagged;
import org.quotewright.model.Span;

/** Turns the scores of a text's windows into mentions; one that an edge cuts is two. */
final class MentionReader {

    private static final TagPath PATH =
            new TagPath(
                    SpanTags.MENTION,
                    new float[SpanTags.MENTION.count()][SpanTags.MENTION.count()]);

    private final List<TaggedMention> found = new ArrayList<>();

    /** The mentions read so far, in reading order. */
    List<TaggedMention> mentions() {
        return found;
    }

    void read(WindowScores scores) {
        int begin = scores.window().core().begin();
        for (Tagged tagged : SpanTags.MENTION.spansOf(PATH.best(scores.mentions()))) {
            Span tokens = tagged.tokens();
            found.add(
                    new TaggedMention(
                            MentionKind.values()[tagged.kind()],
                            new Span(begin + tokens.begin(), begin + tokens.end())));
        }
    }
}
