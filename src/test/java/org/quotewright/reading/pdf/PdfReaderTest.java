package org.quotewright.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;

class PdfReaderTest {

    private static final double LEFT = 60;
    private static final double RIGHT = 320;
    private static final List<String> FERRY =
            List.of(
                    "The ferry line between Karsholm and Ostby will",
                    "reopen in May after eleven years, the transport",
                    "minister said on Tuesday.",
                    "\"Nobody will pay for this line twice,\" said the",
                    "mayor, Ilse Brandt, and she meant every word of it",
                    "as those who know her were quick to say.");
    private static final List<String> HARBOUR =
            List.of(
                    "Omar Quist, who runs the harbour, was less sure",
                    "of it. He has worked at the quay for thirty years",
                    "and has seen ministers come and go.",
                    "\"We have been promised ships before,\" he said on",
                    "the quay. \"I will believe it when I see smoke on",
                    "the horizon, and not a day before that.\"");

    private final PdfPages pages = new PdfPages();

    @AfterEach
    void close() {
        pages.close();
    }

    private ReadArticle read() throws UnreadableArticle {
        return Reads.one("a.pdf", pages.bytes());
    }

    private List<String> paragraphs() throws UnreadableArticle {
        return Reads.paragraphs(read());
    }

    @Test
    void readsOneColumnAfterTheOther() throws UnreadableArticle {
        pages.print(LEFT, 60, 20, List.of("Ferry line will reopen after eleven years"));
        pages.print(LEFT, 100, 10, FERRY);
        pages.print(RIGHT, 100, 10, HARBOUR);
        assertThat(paragraphs())
                .containsExactly(
                        "Ferry line will reopen after eleven years",
                        String.join(" ", FERRY.subList(0, 3)),
                        String.join(" ", FERRY.subList(3, 6)),
                        String.join(" ", HARBOUR.subList(0, 3)),
                        String.join(" ", HARBOUR.subList(3, 6)));
    }

    @Test
    void doesNotTearColumnsAtGapsThatAreLevel() throws UnreadableArticle {
        for (double left : new double[] {LEFT, RIGHT}) {
            pages.print(left, 100, 10, left == LEFT ? FERRY : HARBOUR);
            pages.print(left, 200, 10, left == LEFT ? FERRY : HARBOUR);
        }
        assertThat(paragraphs())
                .extracting(paragraph -> paragraph.substring(0, 9))
                .containsExactly(
                        "The ferry",
                        "\"Nobody w",
                        "The ferry",
                        "\"Nobody w",
                        "Omar Quis",
                        "\"We have ",
                        "Omar Quis",
                        "\"We have ");
    }

    @Test
    void mendsBrokenWordsButKeepsHyphensThatBelong() throws UnreadableArticle {
        pages.print(
                LEFT,
                100,
                "The govern-",
                "ment of the well-known islands met in the long-",
                "awaited session, and the well-",
                "known minister spoke of the Anglo-",
                "American treaty.");
        assertThat(paragraphs())
                .containsExactly(
                        "The government of the well-known islands met in the longawaited session,"
                                + " and the well-known minister spoke of the Anglo-American"
                                + " treaty.");
    }

    @Test
    void readsEachItemOfAListByItself() throws UnreadableArticle {
        pages.print(
                LEFT,
                100,
                "The inspectors named two faults in the report that they gave to the board:",
                "• a bilge pump that did not start when it was tried at sea on the last day of",
                "the trial",
                "• a door that did not close");
        assertThat(paragraphs())
                .containsExactly(
                        "The inspectors named two faults in the report that they gave to the board:",
                        "• a bilge pump that did not start when it was tried at sea on the last day"
                                + " of the trial",
                        "• a door that did not close");
    }

    @Test
    void leavesRunningHeadsAndPageNumbersOut() throws UnreadableArticle {
        for (int page = 1; page <= 3; page++) {
            pages.print(LEFT, 30, "THE KARSHOLM COURIER");
            pages.print(480, 30, "Tuesday 12 May 2026");
            pages.print(LEFT, 100, 10, page == 2 ? HARBOUR : FERRY);
            pages.print(300, 770, page + " of 3");
            if (page < 3) {
                pages.next();
            }
        }
        assertThat(paragraphs()).hasSize(6).noneMatch(it -> it.contains("COURIER"));
        assertThat(read().article().text()).doesNotContain("of 3").doesNotContain("12 May");
        List<LeftOut> leftOut =
                read().leftOut().stream()
                        .filter(each -> each.text().matches(".*COURIER.*|1 of 3"))
                        .toList();
        assertThat(leftOut)
                .extracting(LeftOut::text)
                .startsWith("THE KARSHOLM COURIER Tuesday 12 May 2026", "1 of 3")
                .hasSize(4);
        assertThat(read().corrected(leftOut.subList(0, 2), ArticleFacts.NONE).article().text())
                .startsWith(
                        "THE KARSHOLM COURIER Tuesday 12 May 2026\n\n" + paragraphs().getFirst())
                .contains(paragraphs().get(1) + "\n\n1 of 3\n\n" + paragraphs().get(2));
    }

    @Test
    void leavesTheHeadOfASinglePageOutWhereItNumbersThePage() throws UnreadableArticle {
        pages.print(LEFT, 30, "THE KARSHOLM COURIER");
        pages.print(480, 30, "Page 7");
        pages.print(LEFT, 100, 10, FERRY);
        pages.print(300, 770, "www.courier.example");
        assertThat(read().article().text())
                .startsWith("The ferry line")
                .endsWith("www.courier.example");
        assertThat(read().leftOut())
                .containsExactly(
                        new LeftOut(0, "THE KARSHOLM COURIER Page 7", LeftOut.Reason.MARGIN));
    }

    @Test
    void joinsAParagraphThatAPageTears() throws UnreadableArticle {
        pages.print(LEFT, 100, 10, FERRY.subList(0, 2));
        pages.next();
        pages.print(LEFT, 100, 10, FERRY.subList(2, 6));
        assertThat(paragraphs()).first().isEqualTo(String.join(" ", FERRY.subList(0, 3)));
    }

    @Test
    void tellsParagraphsByIndents() throws UnreadableArticle {
        pages.print(LEFT, 100, "One line that is as long as the others are,");
        pages.print(LEFT, 112, "and a second that is just as long as that one");
        pages.print(LEFT + 12, 124, "then one that begins further in and is long");
        pages.print(LEFT, 136, "and a last one that is again as long as that.");
        assertThat(paragraphs()).hasSize(2);
    }

    @Test
    void takesFactsFromThePageBeforeTheFile() throws UnreadableArticle {
        pages.title("untitled", "scanner");
        pages.print(LEFT, 60, 20, List.of("Ferry line will reopen"));
        pages.print(LEFT, 90, 10, List.of("By Ann Example"));
        pages.print(LEFT, 110, 10, List.of("Published 12 May 2026"));
        pages.print(LEFT, 140, 10, FERRY);
        assertThat(read().article().facts())
                .isEqualTo(
                        new ArticleFacts(
                                "Ferry line will reopen",
                                "",
                                "Ann Example",
                                Optional.of(LocalDate.of(2026, 5, 12)),
                                ""));
    }

    @Test
    void namesPagesThatGaveNoText() throws UnreadableArticle {
        pages.print(LEFT, 100, 10, FERRY);
        pages.next();
        assertThat(read().remarks())
                .containsExactly(new ReadArticle.Remark("import.suspicious-pages", List.of("2")));
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(refusal(pages.bytes())).isEqualTo("reading.empty");
        pages.print(LEFT, 100, 10, FERRY);
        byte[] whole = pages.bytes();
        assertThat(refusal(Arrays.copyOf("%PDF-1.7 and no more".getBytes(), 20)))
                .isEqualTo("reading.broken");
        assertThat(refusal(Arrays.copyOf(whole, 300))).startsWith("reading.");
        pages.lock("secret");
        assertThat(refusal(pages.bytes())).isEqualTo("reading.pdf-locked");
    }

    @Test
    void readsWhatIsLockedAgainstChangesOnly() throws UnreadableArticle {
        pages.print(LEFT, 100, 10, FERRY);
        pages.lock("");
        assertThat(paragraphs()).hasSize(2);
    }

    private static String refusal(byte[] content) {
        return catchThrowableOfType(UnreadableArticle.class, () -> Reads.one("a.pdf", content))
                .messageKey();
    }

    @Test
    void sentencesThatDifferInNumbersAloneAreNoRunningHeads() throws UnreadableArticle {
        for (int page = 1; page <= 6; page++) {
            if (page > 1) {
                pages.next();
            }
            pages.print(LEFT, 30, "Slide " + page);
            pages.print(LEFT, 100, "\"We sold " + 3 * page + " boats,\" said Ann Berg.");
        }
        assertThat(read().article().text())
                .contains("\"We sold 3 boats,\"", "\"We sold 18 boats,\"")
                .doesNotContain("Slide");
    }

    @Test
    void pagesOfNothingButALabelAreTheText() throws UnreadableArticle {
        for (int page = 1; page <= 4; page++) {
            if (page > 1) {
                pages.next();
            }
            pages.print(LEFT, 100, "Boat " + page);
        }
        assertThat(read().article().text()).contains("Boat 1").contains("Boat 4");
        assertThat(read().leftOut()).isEmpty();
    }
}
