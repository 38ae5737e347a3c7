package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.Span;

class QuotedPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "that it was “no gift” and “no loan” | “no gift”;“no loan”",
                "that it was “no gift\" to us | “no gift\"",
                "dass es „kein Geschenk“ war | „kein Geschenk“",
                "que c'était « un don » et rien | « un don »",
                "the owners' plan isn't ‘a gift’ he'd take | ‘a gift’",
                "that the owners' plan isn't a gift | ''",
                "that it was “no gift | “no gift",
                "that “he said ‘no’ twice” | “he said ‘no’ twice”"
            },
            quoteCharacter = '~')
    void findsWhatStandsBetweenMarks(String text, String expected) {
        List<String> parts =
                QuotedParts.in(text, new Span(0, text.length())).stream()
                        .map(span -> span.in(text))
                        .toList();

        assertThat(String.join(";", parts)).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
