package org.quotewright.attribution.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quotewright.model.Span;

/**
 * The tags of spans of several kinds, a tag a token: 0 outside, then for each kind the first, an
 * inner, the last and the only token of a span (BIOES; Ratinov and Roth, CoNLL 2009).
 *
 * @param kinds how many kinds of span there are
 */
public record SpanTags(int kinds) {

    /** Sources, cues and contents of attributions, in this order. */
    public static final SpanTags ATTRIBUTION = new SpanTags(3);

    /** Mentions of persons, organisations, places and roles, in this order. */
    public static final SpanTags MENTION = new SpanTags(4);

    private static final int FIRST = 0;
    private static final int INNER = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;

    /** A span of one of the kinds, in tokens. */
    public record Tagged(int kind, Span tokens) {}

    public int count() {
        return 1 + 4 * kinds;
    }

    /** Writes a span's tags over those that stand there. */
    public void write(int kind, Span tokens, int[] tags) {
        Arrays.fill(tags, tokens.begin(), tokens.end(), tag(kind, INNER));
        tags[tokens.begin()] = tag(kind, FIRST);
        tags[tokens.end() - 1] = tag(kind, tokens.length() == 1 ? ONLY : LAST);
    }

    /** The spans that these tags say, in reading order; tags that do not fit end a span early. */
    public List<Tagged> spansOf(int[] tags) {
        List<Tagged> found = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == 0) {
                continue;
            }
            if (i == 0 || !isAllowed(tags[i - 1], tags[i]) || opens(tags[i])) {
                begin = i;
            }
            if (i + 1 == tags.length || !continues(tags[i], tags[i + 1])) {
                found.add(new Tagged(kindOf(tags[i]), new Span(begin, i + 1)));
            }
        }
        return List.copyOf(found);
    }

    /** True where the second tag may follow the first. */
    public boolean isAllowed(int tag, int next) {
        boolean open = tag > 0 && (partOf(tag) == FIRST || partOf(tag) == INNER);
        return open ? continues(tag, next) : mayBegin(next);
    }

    /** True where a text may begin with the tag. */
    public boolean mayBegin(int tag) {
        return tag == 0 || opens(tag);
    }

    /** True where a text may end with the tag. */
    public boolean mayEnd(int tag) {
        return tag == 0 || partOf(tag) == LAST || partOf(tag) == ONLY;
    }

    private boolean continues(int tag, int next) {
        boolean open = partOf(tag) == FIRST || partOf(tag) == INNER;
        return open && next > 0 && kindOf(next) == kindOf(tag) && !opens(next);
    }

    private boolean opens(int tag) {
        return partOf(tag) == FIRST || partOf(tag) == ONLY;
    }

    private static int tag(int kind, int part) {
        return 1 + 4 * kind + part;
    }

    private static int kindOf(int tag) {
        return (tag - 1) / 4;
    }

    private static int partOf(int tag) {
        return (tag - 1) % 4;
    }
}
