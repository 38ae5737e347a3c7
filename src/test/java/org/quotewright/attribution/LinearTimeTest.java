package org.quotewright.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Article;

/**
 * Four times the text takes about four times the work, whatever the text is. Measured is the time
 * of this thread on the processor, so that other work on the machine does not count.
 */
class LinearTimeTest {

    private static final int SHORT = 1 << 15;
    private static final int LONG = 4 * SHORT;
    private static final int MOST = 8;
    private static final int RUNS = 6;
    private static final long FLOOR = 40_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @BeforeAll
    static void warmUp() {
        new RuleEngine()
                .analyse(repeated("\"We go,\" said Ann Lee, chief of the Marl Bank. ", SHORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Word Word ",
                "the Bank of ",
                "Ann Lee ( ",
                "Lee's ",
                "CEO ",
                "SAID LEE ",
                "Word, ",
                "said, ",
                "he said, ",
                "it claim who ",
                "Lee said that ",
                "told Lee of ",
                "according to ",
                "they said it. ",
                "Lee, a cook of York, said we go. ",
                "\"We go,\" he said. ",
                "\"a\" said ",
                "\"Go, \n",
                "\"",
                "' ",
                "\u201C",
                "\u2018go\u2019s ",
                "\u00AB",
                "\u2013 we go, said he \u2013 ",
                ") ",
                "[",
                ": ",
                ". ",
                "LEE: go on\n",
                "@quill_x ",
                "a",
                "no full stop and no end ",
                "\u05E9\u05DC\u05D5\u05DD ",
                "\uD83D\uDE00",
                "\u0001 ",
                "\t",
            })
    void fourTimesTheTextTakesAboutFourTimesTheWork(String unit) {
        assertGrowsInLine("Lead.\n\n", unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee ", "he said we go, ", "\"Go, ", "of the Bank "})
    void reportingVerbsBeforeOneParagraphWithoutEndTakeNoLongerEach(String unit) {
        String many = "Lee said that ".repeat(100);
        assertGrowsInLine(many, unit);
    }

    /**
     * Repeats the long run while it is too slow: code that is not compiled yet and other programs
     * slow single runs down, but never make a quadratic one fast.
     */
    private void assertGrowsInLine(String before, String unit) {
        long fewer = Math.min(work(before, unit, SHORT), work(before, unit, SHORT));
        long limit = MOST * Math.max(FLOOR, fewer);
        long more = Long.MAX_VALUE;
        for (int run = 0; run < RUNS && more >= limit; run++) {
            more = Math.min(more, work(before, unit, LONG));
        }
        assertThat(more).as(unit).isLessThan(limit);
    }

    private long work(String before, String unit, int length) {
        Article article = Article.of(before + repeated(unit, length).text());
        long begin = threads.getCurrentThreadCpuTime();
        new RuleEngine().analyse(article);
        return threads.getCurrentThreadCpuTime() - begin;
    }

    private static Article repeated(String unit, int length) {
        return Article.of(unit.repeat(length / unit.length()));
    }
}
