package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

/** The rules take any text, however long and whatever stands in it. */
class AnyTextTest {

    @Test
    void takesAnyTextAndKeepsItsPromises() {
        String[] bits = {
            "\"",
            "“",
            "”",
            "''",
            "'",
            "«",
            "»",
            "—",
            "– ",
            "\n",
            " said ",
            ", he said, ",
            " according to ",
            " told ",
            ":",
            ",",
            ".",
            "?",
            " who ",
            " that ",
            "\uD83D\uDE00",
            " Hale ",
            " U.S. ",
            "'s",
            " claim that ",
            " says",
            "\u2028",
            "\uD83D"
        };
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, bits.length).forEach(b -> text.append(bits[b]));
            List<FoundQuote> found = Findings.of(text.toString());
            for (int q = 0; q < found.size(); q++) {
                assertThat(found.get(q).quote().end()).isLessThanOrEqualTo(text.length());
                assertThat(found.get(q).continues().orElse(-1)).isLessThan(q);
                boolean isBare = found.get(q).cue().isEmpty() && found.get(q).mention().isEmpty();
                assertThat(isBare || !found.get(q).reasons().isEmpty()).isTrue();
            }
            assertThat(Findings.of(text.toString())).isEqualTo(found);
        }
    }

    @Test
    void aMillionCharactersInOneParagraphAreReadInTimeLinearInThem() {
        String text = "He said \"we go\", and she, a cook, said that it was late, ".repeat(18_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> new RuleQuoteFinder().find(TextLayout.of("Lead.\n\n" + text)));
    }
}
