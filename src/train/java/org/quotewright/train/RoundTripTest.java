package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.tagging.Decoder;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.attribution.tagging.TagPath;
import org.quotewright.attribution.tagging.WindowSize;
import org.quotewright.attribution.tagging.Windows;
import org.quotewright.attribution.tagging.WordPieces;

class RoundTripTest {

    private static final String TEXT =
            "Harbour closes\n\n\"We wait,\" Mara Dunn said, \"for the wind.\" It is cold.\n"
                    + "\uD83D\uDE00 Officials believe that it will turn.";

    private static final List<String> ANNOTATIONS =
            List.of(
                    "T1\tSource 27 36\tMara Dunn",
                    "T2\tCue 37 41\tsaid",
                    "T3\tContent 16 26;43 58\tparts",
                    "T4\tAttribution 37 41\tsaid",
                    "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
                    "T5\tCue 83 90\tbelieve",
                    "T6\tContent 91 108\tthat it will turn",
                    "T7\tSource 73 82\tOfficials",
                    "E2\tAttribution:T8 Content:T6 Cue:T5 Source:T7",
                    " a broken line");

    @Test
    void findsAgainWhatWasAnnotated() {
        PredictedArticle article = decode(new WindowSize(200, 40, 20));
        PredictedQuote first = article.quotes().get(0);
        assertThat(first.spans()).isDeepEqualTo(new int[][] {{16, 26}, {43, 58}});
        assertThat(first.cue()).containsExactly(37, 41);
        assertThat(first.speakerMention()).containsExactly(27, 36);
        PredictedQuote second = article.quotes().get(1);
        assertThat(second.cue()).containsExactly(83, 90);
        assertThat(second.speakerMention()).containsExactly(73, 82);
    }

    @Test
    void joinsWhatAWindowsEdgeCuts() {
        PredictedArticle article = decode(new WindowSize(5, 40, 40));
        assertThat(article.quotes().get(0).spans()).isDeepEqualTo(new int[][] {{16, 26}, {43, 58}});
        assertThat(article.quotes()).hasSize(2);
    }

    private static PredictedArticle decode(WindowSize size) {
        WordPieces pieces = new WordPieces(List.of("[CLS]", "[SEP]", "[UNK]"));
        GoldArticle article = new GoldArticle("a", TEXT, new BratLines(TEXT, ANNOTATIONS).read());
        List<Scored> windows =
                new Labeller(article, Optional.empty())
                        .examples(new Windows(pieces, size)).stream().map(GoldScores::of).toList();
        int tags = SpanTags.ATTRIBUTION.count();
        TagPath path = new TagPath(SpanTags.ATTRIBUTION, new float[tags][tags]);
        return ArticlePrediction.of(windows, new Decoder(path));
    }
}
