package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;

class OwnWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We begin with one boat,”",
                "\"We begin with one boat,\"",
                "“We begin with one boat,\"",
                "„Wir fangen mit einem Boot an.“",
                "»Wir fangen mit einem Boot an.«",
                "«\u00a0Un seul bateau\u00a0»",
                "“He told me “one boat” and left.”",
                "\"He told me \"one boat\" and left.\"",
                "“We begin with one boat.\n\n“Then we wait.”",
                "‘We begin with one boat,’",
                "We begin with one boat."
            })
    void allAre(String words) {
        assertThat(areAll("Berg: ", words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the bill a “blank cheque for whoever comes next”",
                "that it was \"closer to a funeral than to a feast\"",
                "\"We begin with one boat,\" she added.",
                "„Wir fangen mit einem Boot an“, sagte",
                "“one boat” and then “no boat at all”"
            })
    void someAreTheArticles(String words) {
        assertThat(areAll("She called ", words)).isFalse();
    }

    /** The marks stand outside the content. */
    @Test
    void allAreBetweenMarksThatTheContentLeavesOut() {
        String text = "She said: “One boat, a “ferry”.”";
        Span words = new Span(text.indexOf("One"), text.length() - 1);
        assertThat(OwnWords.areAll(text, new Quote(QuoteType.DIRECT, List.of(words)))).isTrue();
    }

    private static boolean areAll(String before, String words) {
        Span content = new Span(before.length(), before.length() + words.length());
        return OwnWords.areAll(
                before + words + " there.", new Quote(QuoteType.DIRECT, List.of(content)));
    }
}
