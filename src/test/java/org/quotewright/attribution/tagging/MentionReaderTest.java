package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class MentionReaderTest {

    private static final WordPieces PIECES =
            new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b", "."));

    @Test
    void readsTheMentionsOfAllWindowsInTokensOfTheText() {
        MentionReader reader = new MentionReader();
        int[] person = tags(4);
        SpanTags.MENTION.write(MentionKind.PERSON.ordinal(), new Span(1, 3), person);
        int[] body = tags(4);
        SpanTags.MENTION.write(MentionKind.ORGANISATION.ordinal(), new Span(0, 1), body);

        List<Window> windows =
                new Windows(PIECES, new WindowSize(4, 2, 2)).of(TextLayout.of("a b ".repeat(4)));
        reader.read(scores(windows.get(0), person));
        reader.read(scores(windows.get(1), body));

        assertThat(reader.mentions())
                .containsExactly(
                        new TaggedMention(MentionKind.PERSON, new Span(1, 3)),
                        new TaggedMention(MentionKind.ORGANISATION, new Span(4, 5)));
    }

    private static int[] tags(int tokens) {
        return new int[tokens];
    }

    private static WindowScores scores(Window window, int[] tags) {
        float[][] rows = new float[tags.length][SpanTags.MENTION.count()];
        for (int i = 0; i < tags.length; i++) {
            rows[i][tags[i]] = 1;
        }
        return new WindowScores(window, new float[0][], rows, null);
    }
}
