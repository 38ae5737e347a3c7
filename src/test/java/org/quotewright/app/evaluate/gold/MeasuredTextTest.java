package org.quotewright.app.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.QuoteType;

class MeasuredTextTest {

    /** The content runs from the first stretch of words to the second. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            textBlock =
                    """
                    Straight marks: "We rowed." So | "We | rowed. | DIRECT
                    "It’s wet,” she wrote that no | "It | wet | DIRECT
                    "It’s wet,” she wrote that no | that | no | INDIRECT
                    She praised “bold oars” for a long and even stroke | “bold | stroke | MIXED
                    She said the rowers' boat isn't Nan's | the | Nan's | INDIRECT
                    Cox: 'We will row' at dawn | We | row | DIRECT
                    “He told me ‘go home’ and I did,” she said | He | did | DIRECT
                    a boat called “Grey Heron“ that leaks a bit | that | bit | INDIRECT
                    ``We rowed,'' he said | We | rowed | DIRECT
                    said "abcd" efgh | "abcd | efgh | DIRECT
                    row 'em home and 'til then rest | em | rest | INDIRECT
                    """)
    void tellsTheTypeByTheShareOfLettersBetweenMarks(
            String text, String first, String last, QuoteType type) {
        assertThat(type(text, first, last)).isEqualTo(type);
    }

    @Test
    void carriesQuotationOverParagraphsOnlyWhereEachOpensAnew() {
        String carried = "“One two.\n\n“Three four,” he said.";
        assertThat(type(carried, "One", "four")).isEqualTo(QuoteType.DIRECT);
        String left = "\"One two.\n\nThree four he said.";
        assertThat(type(left, "Three", "four")).isEqualTo(QuoteType.INDIRECT);
    }

    @Test
    void countsCodePoints() {
        MeasuredText text = new MeasuredText("a", "Hi 🙂 \"We row,\" she said");
        assertThat(text.typeOf(List.of(new Stretch(6, 12)))).isEqualTo(QuoteType.DIRECT);
        assertThat(text.in(new Stretch(6, 12))).isEqualTo("We row");
    }

    @Test
    void cutsWordsAtAllButLettersDigitsAndInnerApostrophes() {
        assertThat(WordScan.words("It’s Nan's, 3rd_row-boat 'n'"))
                .containsExactly("It’s", "Nan's", "3rd", "row", "boat", "n");
    }

    private static QuoteType type(String text, String first, String last) {
        int begin = text.indexOf(first);
        int end = text.indexOf(last, begin) + last.length();
        return new MeasuredText("a", text).typeOf(List.of(new Stretch(begin, end)));
    }
}
