package org.quotewright.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.quotewright.Seeds;
import org.quotewright.model.Span;

class AnchorsTest {

    private static final String FERRY =
            """
            The harbour was closed on Monday morning after the storm.

            "The ferry sails at six," said Ilse Brandt, who runs the company.

            "It never does," said Omar Quist, the head of the pilots on the island.

            The company has three boats and forty people, and the island has one road.
            """;

    @Test
    void findsWhatMovedByItsPosition() {
        String newer = "Updated at noon.\n\n" + FERRY;
        assertThat(found("\"It never does,\"", newer)).contains("\"It never does,\"");
        assertThat(anchor("\"It never does,\"", newer))
                .get()
                .extracting(Anchor::manner)
                .isEqualTo(Manner.POSITION);
    }

    @Test
    void findsParagraphsThatChangedPlaces() {
        String[] parts = FERRY.split("\n\n");
        String newer = String.join("\n\n", parts[0], parts[2], parts[1], parts[3]);
        assertThat(found("\"The ferry sails at six,\"", newer))
                .contains("\"The ferry sails at six,\"");
        assertThat(found("\"It never does,\"", newer)).contains("\"It never does,\"");
    }

    @Test
    void findsTheSameWordsWhereAllAroundThemIsNew() {
        String newer = "A storm came. Brandt announced: \"The ferry sails at six,\" and left.";
        Anchor anchor = anchor("\"The ferry sails at six,\"", newer).orElseThrow();
        assertThat(anchor.span().in(newer)).isEqualTo("\"The ferry sails at six,\"");
        assertThat(anchor.manner()).isEqualTo(Manner.CONTEXT);
        assertThat(anchor.isSure()).isFalse();
    }

    @Test
    void tellsTheSameWordsApartByWhatStandsAroundThem() {
        String older = "\"No,\" said Ada in the hall.\n\n\"No,\" said Bo on the pier.\n";
        String newer = "\"No,\" said Bo on the pier.\n\nLater: \"No,\" said Ada in the hall.\n";
        Span second = new Span(older.lastIndexOf("\"No,\""), older.lastIndexOf("\"No,\"") + 5);
        Optional<Anchor> anchor = Anchors.between(older, newer).place(second);
        assertThat(anchor).get().extracting(found -> found.span().begin()).isEqualTo(0);
    }

    @Test
    void findsNearlyTheSameWordsWithTheirMarks() {
        String newer = FERRY.replace("The ferry sails at six,", "The last ferry leaves at six.");
        Anchor anchor = anchor("\"The ferry sails at six,\"", newer).orElseThrow();
        assertThat(anchor.span().in(newer)).isEqualTo("\"The last ferry leaves at six.\"");
        assertThat(anchor.manner()).isEqualTo(Manner.WORDS);
        assertThat(anchor.isSure()).isFalse();
    }

    @Test
    void findsWordsWhoseMarksAndCaseChanged() {
        String newer = FERRY.replace("\"It never does,\"", "\u201cIT NEVER DOES\u201d,");
        assertThat(found("\"It never does,\"", newer)).contains("\u201cIT NEVER DOES\u201d,");
    }

    @Test
    void findsNothingWhereTheWordsAreGone() {
        String newer = FERRY.replace("\"It never does,\"", "");
        assertThat(found("\"It never does,\"", newer)).isEmpty();
        assertThat(found("\"It never does,\"", "Nothing of it is left here.")).isEmpty();
    }

    /** Whatever happens to a text, a place that is called sure holds the words it held before. */
    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void surePlacesHoldTheSameWords(long seed) {
        Random random = new Random(seed);
        String newer = FERRY;
        for (int edit = 0; edit < 30; edit++) {
            newer = edited(newer, random);
            Anchors anchors = Anchors.between(FERRY, newer);
            for (int i = 0; i < 20; i++) {
                int begin = random.nextInt(FERRY.length() - 1);
                Span span =
                        new Span(
                                begin, begin + 1 + random.nextInt(FERRY.length() - begin - 1) % 40);
                Optional<Anchor> anchor = anchors.place(span);
                if (anchor.isPresent()) {
                    String words = anchor.get().span().in(newer);
                    if (anchor.get().isSure()) {
                        assertThat(words).isEqualTo(span.in(FERRY));
                    }
                }
            }
        }
    }

    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(12));
        String put = random.nextBoolean() ? "" : FERRY.substring(0, random.nextInt(30));
        return text.substring(0, at) + put + text.substring(to);
    }

    @Test
    void takesNoTimeForATextWithoutSpaces() {
        String older = "x".repeat(1_000_000);
        String newer = "y" + older + "z";
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> Anchors.between(older, newer).place(new Span(500_000, 500_010)));
    }

    @Test
    void everyPlaceOfTheSameTextStays() {
        Anchors anchors = Anchors.between(FERRY, FERRY);
        for (int begin = 0; begin < FERRY.length() - 5; begin++) {
            Span span = new Span(begin, begin + 5);
            assertThat(anchors.place(span)).contains(new Anchor(span, Manner.POSITION, true));
        }
    }

    private static Optional<Anchor> anchor(String words, String newer) {
        int begin = FERRY.indexOf(words);
        return Anchors.between(FERRY, newer).place(new Span(begin, begin + words.length()));
    }

    private static Optional<String> found(String words, String newer) {
        return anchor(words, newer).map(anchor -> anchor.span().in(newer));
    }
}
