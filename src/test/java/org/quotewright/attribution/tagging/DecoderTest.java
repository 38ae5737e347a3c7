package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** Texts of words that mean nothing, with scores as a network would give them. */
class DecoderTest {

    private static final WordPieces PIECES =
            new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b", "."));
    private static final Optional<Span> NONE = Optional.empty();

    private final Map<List<Integer>, Float> toCue = new HashMap<>();
    private final Map<List<Integer>, Float> toSource = new HashMap<>();
    private int[] tags;
    private int[] mentions;

    @BeforeEach
    void tagNothing() {
        tags = new int[40];
        mentions = new int[40];
    }

    @Test
    void putsContentCueAndSourceTogetherByTheirLinks() {
        tag(SpanKind.CONTENT, 0, 4);
        tag(SpanKind.CUE, 5, 6);
        tag(SpanKind.SOURCE, 6, 8);
        toCue.put(List.of(0, 5), 1f);
        toSource.put(List.of(5, 6), 1f);
        assertThat(decode("a ".repeat(10)).attributions())
                .containsExactly(attribution(of(5, 6), of(6, 8), new Span(0, 4)));
    }

    @Test
    void aSourceMayBeWithoutAndSoMayAContent() {
        tag(SpanKind.CONTENT, 0, 2);
        tag(SpanKind.CONTENT, 4, 6);
        tag(SpanKind.CUE, 3, 4);
        toCue.put(List.of(0, 3), 2f);
        toCue.put(List.of(4, 3), 1f);
        assertThat(decode("a ".repeat(10)).attributions())
                .containsExactly(attribution(of(3, 4), NONE, new Span(0, 2), new Span(4, 6)));
    }

    @Test
    void contentWithoutAnyCueStandsAlone() {
        tag(SpanKind.CONTENT, 2, 4);
        tag(SpanKind.SOURCE, 6, 7);
        assertThat(decode("a ".repeat(10)).attributions())
                .containsExactly(attribution(NONE, NONE, new Span(2, 4)));
    }

    @Test
    void aCueWithoutContentIsNone() {
        tag(SpanKind.CUE, 2, 4);
        tag(SpanKind.SOURCE, 6, 7);
        assertThat(decode("a ".repeat(10)).attributions()).isEmpty();
    }

    @Test
    void theLikelierCueWins() {
        tag(SpanKind.CUE, 0, 1);
        tag(SpanKind.CONTENT, 1, 2);
        tag(SpanKind.CUE, 2, 3);
        tag(SpanKind.CONTENT, 3, 4);
        toCue.put(List.of(1, 0), 1f);
        toCue.put(List.of(1, 2), 3f);
        toCue.put(List.of(3, 0), 3f);
        toCue.put(List.of(3, 2), 1f);
        assertThat(decode("a ".repeat(4)).attributions())
                .containsExactly(
                        attribution(of(2, 3), NONE, new Span(1, 2)),
                        attribution(of(0, 1), NONE, new Span(3, 4)));
    }

    @Test
    void noSourceIsLikelierThanAnUnlikelyOneWhichAnotherCueHas() {
        tag(SpanKind.CONTENT, 0, 1);
        tag(SpanKind.CUE, 1, 2);
        tag(SpanKind.SOURCE, 2, 3);
        tag(SpanKind.CONTENT, 4, 5);
        tag(SpanKind.CUE, 5, 6);
        toCue.put(List.of(0, 1), 1f);
        toCue.put(List.of(4, 5), 1f);
        toSource.put(List.of(1, 2), 1f);
        toSource.put(List.of(5, 2), -1f);
        assertThat(decode("a ".repeat(10)).attributions())
                .extracting(TaggedAttribution::source)
                .containsExactly(of(2, 3), NONE);
    }

    @Test
    void joinsWhatTheEdgeOfAWindowCutsWithinASentence() {
        tag(SpanKind.CONTENT, 2, 4);
        tag(SpanKind.CONTENT, 4, 6);
        assertThat(decode("a ".repeat(8)).attributions())
                .containsExactly(attribution(NONE, NONE, new Span(2, 6)));
    }

    @Test
    void keepsApartWhatAnotherSentenceBegins() {
        tag(SpanKind.CONTENT, 2, 4);
        tag(SpanKind.CONTENT, 4, 6);
        assertThat(decode("a a a a\nb b b b").attributions())
                .containsExactly(
                        attribution(NONE, NONE, new Span(2, 4)),
                        attribution(NONE, NONE, new Span(4, 6)));
    }

    @Test
    void keepsApartWhatDoesNotTouchOrIsOfAnotherKind() {
        tag(SpanKind.CONTENT, 2, 3);
        tag(SpanKind.CONTENT, 4, 6);
        tag(SpanKind.CUE, 6, 8);
        tag(SpanKind.CONTENT, 8, 9);
        toCue.put(List.of(2, 6), 1f);
        toCue.put(List.of(4, 6), 1f);
        toCue.put(List.of(8, 6), 1f);
        assertThat(decode("a ".repeat(12)).attributions())
                .containsExactly(
                        attribution(NONE, NONE, new Span(2, 3)),
                        attribution(of(6, 8), NONE, new Span(4, 6), new Span(8, 9)));
    }

    @Test
    void linksIntoTheNextWindowAsFarAsItIsShown() {
        tag(SpanKind.CONTENT, 2, 4);
        tag(SpanKind.CUE, 5, 6);
        tag(SpanKind.SOURCE, 7, 8);
        toCue.put(List.of(2, 5), 1f);
        toSource.put(List.of(5, 7), 1f);
        assertThat(decode("a ".repeat(12)).attributions())
                .containsExactly(attribution(of(5, 6), of(7, 8), new Span(2, 4)));
    }

    @Test
    void readsTheMentionsToo() {
        SpanTags.MENTION.write(MentionKind.ROLE.ordinal(), new Span(5, 7), mentions);
        assertThat(decode("a ".repeat(8)).mentions())
                .containsExactly(new TaggedMention(MentionKind.ROLE, new Span(5, 7)));
        assertThat(decode("").attributions()).isEmpty();
    }

    private static Optional<Span> of(int begin, int end) {
        return Optional.of(new Span(begin, end));
    }

    private static TaggedAttribution attribution(
            Optional<Span> cue, Optional<Span> source, Span... contents) {
        return new TaggedAttribution(List.of(contents), cue, source);
    }

    private void tag(SpanKind kind, int begin, int end) {
        SpanTags.ATTRIBUTION.write(kind.ordinal(), new Span(begin, end), tags);
    }

    /** By windows of four tokens that show two more on either side. */
    private TaggedText decode(String text) {
        int count = SpanTags.ATTRIBUTION.count();
        List<WindowScores> scores = new ArrayList<>();
        for (Window window : new Windows(PIECES, new WindowSize(4, 2, 2)).of(TextLayout.of(text))) {
            scores.add(
                    new WindowScores(
                            window,
                            rows(window, tags, count),
                            rows(window, mentions, SpanTags.MENTION.count()),
                            links(window)));
        }
        return new Decoder(new TagPath(SpanTags.ATTRIBUTION, new float[count][count]))
                .decode(scores.iterator());
    }

    private static float[][] rows(Window window, int[] tags, int count) {
        float[][] rows = new float[window.core().length()][count];
        for (int i = 0; i < rows.length; i++) {
            rows[i][tags[window.core().begin() + i]] = 1;
        }
        return rows;
    }

    /** Nothing scores 0, and so does what no link is given for, only less. */
    private LinkScores links(Window window) {
        int before = window.tokens().begin() - 1;
        return (relation, from, to) ->
                to == 0
                        ? 0
                        : (relation == Relation.CONTENT_TO_CUE ? toCue : toSource)
                                .getOrDefault(List.of(from + before, to + before), -9f);
    }
}
