package org.quotewright.ui.common.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    private static final String OUTLET = "صحيفة المرفأ";
    private static final String DATE = "27 February 2026";

    @ParameterizedTest
    @ValueSource(ints = {Bidi.DIRECTION_LEFT_TO_RIGHT, Bidi.DIRECTION_RIGHT_TO_LEFT})
    void aDateStaysInOneRunBesideWordsThatRunTheOtherWay(int direction) {
        assertThat(levelsOfDate(OUTLET + " · " + DATE, direction)).isGreaterThan(1);
        assertThat(levelsOfDate(Scripts.joined(" · ", List.of(OUTLET, DATE)), direction))
                .isEqualTo(1);
    }

    @Test
    void wordsOfOneDirectionAreJoinedAsTheyAre() {
        assertThat(Scripts.joined(" · ", List.of("The Ledger", DATE)))
                .isEqualTo("The Ledger · 27 February 2026");
    }

    private static long levelsOfDate(String line, int direction) {
        Bidi runs = new Bidi(line, direction);
        int begin = line.indexOf(DATE);
        return IntStream.range(begin, begin + DATE.length())
                .map(runs::getLevelAt)
                .distinct()
                .count();
    }
}
