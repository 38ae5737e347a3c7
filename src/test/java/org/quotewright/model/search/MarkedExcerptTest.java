package org.quotewright.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkedExcerptTest {

    private static MarkedExcerpt of(String query, int offset, int length) {
        return excerpt(query, offset, length).orElseThrow();
    }

    private static Optional<MarkedExcerpt> excerpt(String query, int offset, int length) {
        return MarkedExcerpt.of(query, new QueryMistake("key", List.of(), offset, length));
    }

    private static String marked(MarkedExcerpt excerpt) {
        return excerpt.mark().in(excerpt.text());
    }

    @Test
    void isTheWholeOfAShortQuery() {
        MarkedExcerpt excerpt = of("ferry is:late", 9, 4);
        assertThat(excerpt.text()).isEqualTo("ferry is:late");
        assertThat(marked(excerpt)).isEqualTo("late");
    }

    @Test
    void cutsALongQueryAroundThePart() {
        String query = "a".repeat(500) + " is:late " + "b".repeat(500);
        MarkedExcerpt excerpt = of(query, 504, 4);
        assertThat(excerpt.text()).startsWith("…a").endsWith("b…").hasSizeLessThan(80);
        assertThat(marked(excerpt)).isEqualTo("late");
    }

    @Test
    void cutsALongPart() {
        MarkedExcerpt excerpt = of("x" + "y".repeat(5_000), 1, 5_000);
        assertThat(excerpt.text()).startsWith("xy").endsWith("y…").hasSizeLessThan(80);
        assertThat(marked(excerpt)).matches("y{60}");
    }

    @Test
    void keepsThePlaceOfThePartOverSignsThatWouldBreakTheLine() {
        MarkedExcerpt excerpt = of(" \n\ta\u0007 is:late", 9, 4);
        assertThat(excerpt.text()).isEqualTo("   a  is:late");
        assertThat(marked(excerpt)).isEqualTo("late");
    }

    @Test
    void partsNoCharacterOfTwoUnits() {
        MarkedExcerpt excerpt = of("😀".repeat(100), 60, 80);
        assertThat(excerpt.text().codePoints())
                .contains(0x1F600)
                .noneMatch(MarkedExcerptTest::isHalf);
        assertThat(excerpt("abc", 0, 0)).isEmpty();
    }

    private static boolean isHalf(int codePoint) {
        return 0xD800 <= codePoint && codePoint <= 0xDFFF;
    }
}
