package org.quotewright.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011),
 * sections A to C, and the one of his "Content Analysis" that encyclopedias repeat; a dot is a
 * missing value.
 */
class CoincidencesTest {

    @Test
    void agreesWithThePublishedExampleOfTwoObserversAndTwoValues() {
        assertThat(alpha("0100000010", "1110010000")).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void agreesWithThePublishedExampleOfTwoObserversAndFiveValues() {
        assertThat(alpha("aabbdcccedda", "babbbccceddd")).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void agreesWithThePublishedExampleOfMissingValues() {
        assertThat(alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void agreesWithThePublishedExampleOfThreeCodersWhoSkipMuch() {
        assertThat(alpha(".....34121133.3", "1.213343.......", "..21344.21133.4"))
                .isCloseTo(0.691, within(0.0005));
    }

    @Test
    void takesWeightsForUnitsOfTheSameValues() {
        Coincidences<Boolean> single = new Coincidences<>();
        for (int i = 0; i < 7; i++) {
            single.add(List.of(true, true));
        }
        single.add(List.of(true, false));
        single.add(List.of(false, false));
        Coincidences<Boolean> weighted = new Coincidences<>();
        weighted.add(List.of(true, true), 7);
        weighted.add(List.of(true, false));
        weighted.add(List.of(false, false));
        assertThat(weighted.alpha()).isEqualTo(single.alpha()).isPresent();
    }

    @Test
    void isNotDefinedWhereNothingVaries() {
        Coincidences<String> same = new Coincidences<>();
        assertThat(same.alpha()).isEmpty();
        same.add(List.of("kept", "kept"));
        same.add(List.of("rejected"));
        assertThat(same.alpha()).isEmpty();
    }

    @Test
    void isOneForFullAgreement() {
        assertThat(alpha("abcab", "abcab")).isEqualTo(1);
    }

    private static double alpha(String... observers) {
        Coincidences<Character> coincidences = new Coincidences<>();
        for (int unit = 0; unit < observers[0].length(); unit++) {
            List<Character> values = new ArrayList<>();
            for (String observer : observers) {
                if (observer.charAt(unit) != '.') {
                    values.add(observer.charAt(unit));
                }
            }
            coincidences.add(values);
        }
        return coincidences.alpha().orElseThrow();
    }
}
