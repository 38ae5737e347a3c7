package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;

class OccurrencesTest {

    @Test
    void findsWordsInCapitalsOrNot() {
        assertThat(in("The ferry. THE FERRY.", "the ferry"))
                .containsExactly("The ferry", "THE FERRY");
        assertThat(in("Ölpreis und ölig", "öl")).containsExactly("Öl", "öl");
    }

    @Test
    void findsWordsOverLineEndsAndWithOtherMarks() {
        assertThat(in("It doesn\u2019t\n  sail", "doesn't sail"))
                .containsExactly("doesn\u2019t\n  sail");
        assertThat(in("\u201CBack soon\u201D", "\"back")).containsExactly("\u201CBack");
    }

    @Test
    void findsWordsOverSpacesThatDoNotBreak() {
        assertThat(in("100\u00A0km and 5\u202F000", "100 km")).containsExactly("100\u00A0km");
        assertThat(in("5\u202F000 men", "5 000")).containsExactly("5\u202F000");
        assertThat(in("5 000 men", "5\u00A0000")).containsExactly("5 000");
    }

    @Test
    void findsAccentsHoweverTheyAreWritten() {
        assertThat(in("Zoe\u0308 came, Zo\u00EB went", "Zo\u00EB"))
                .containsExactly("Zoe\u0308", "Zo\u00EB");
        assertThat(in("ZO\u00CB", "zoe\u0308")).containsExactly("ZO\u00CB");
        assertThat(in("Zoe\u0308", "Zoe")).isEmpty();
    }

    @Test
    void takesSignsAsTheyStand() {
        assertThat(in("a+b, aab, a.b", "a+b")).containsExactly("a+b");
    }

    @Test
    void findsNothingForNoWords() {
        assertThat(in("anything", " ")).isEmpty();
    }

    private static List<String> in(String text, String words) {
        return new Occurrences(words).in(text).stream().map((Span span) -> span.in(text)).toList();
    }
}
