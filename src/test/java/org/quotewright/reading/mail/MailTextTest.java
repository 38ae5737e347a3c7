package org.quotewright.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.LeftOut;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;

/** A plain mail is what its sender wrote. */
class MailTextTest {

    private static final String FLOWED = "; format=flowed";

    private static ReadArticle read(String form, String text) throws UnreadableArticle {
        String mail =
                "From: ann@example.org\nSubject: Storm\nMIME-Version: 1.0\n"
                        + "Content-Type: text/plain; charset=utf-8"
                        + form
                        + "\n\n"
                        + text;
        return Reads.one("a.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> leftOut(ReadArticle read) {
        return read.leftOut().stream().map(each -> each.reason() + " " + each.text()).toList();
    }

    @Test
    void leavesOutAQuotedMessageAndTheSignature() throws UnreadableArticle {
        ReadArticle read =
                read(
                        FLOWED,
                        """
                        We sail, she \n\
                        said.
                        > Who knows the \n\
                        > storm?
                        >> Nobody.

                        More to come.
                        -- \n\
                        Ann, Harbour Post
                        +1 555
                        """);
        assertThat(Reads.paragraphs(read))
                .containsExactly("Storm", "We sail, she said.", "More to come.");
        assertThat(leftOut(read))
                .containsExactly(
                        "QUOTED Who knows the storm?\nNobody.",
                        "SIGNATURE Ann, Harbour Post\n+1 555");
        String text = read.article().text();
        assertThat(text.substring(read.leftOut().getFirst().place())).isEqualTo("More to come.");
        assertThat(LeftOut.broughtBack(text, read.leftOut()))
                .isEqualTo(
                        "Storm\n\nWe sail, she said.\n\nWho knows the storm?\nNobody.\n\n"
                                + "More to come.\n\nAnn, Harbour Post\n+1 555");
    }

    @Test
    void joinsOnlyLinesThatWereQuotedAsOften() throws UnreadableArticle {
        ReadArticle read = read(FLOWED, "One \n> two \n>> three \nfour.\n");
        assertThat(Reads.paragraphs(read)).containsExactly("Storm", "One \nfour.");
        assertThat(leftOut(read)).containsExactly("QUOTED two \nthree");
    }

    @Test
    void keepsWordsOfOthersWhereTheSenderHasNone() throws UnreadableArticle {
        ReadArticle read = read(FLOWED, "\n> The ferry \n> sails.\n>\n> It does.\n");
        assertThat(Reads.paragraphs(read)).containsExactly("Storm", "The ferry sails.", "It does.");
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void leavesTheSignatureOutOfLinesThatDoNotFlowToo() throws UnreadableArticle {
        ReadArticle read = read("", "  It sails.\n> quoted\n-- \nAnn\n");
        assertThat(read.article().text()).isEqualTo("Storm\n\nIt sails.\n> quoted");
        assertThat(leftOut(read)).containsExactly("SIGNATURE Ann");
    }

    @Test
    void takesNoLongTextForASignature() throws UnreadableArticle {
        String text = "It sails.\n-- \n" + "A line of its own.\n".repeat(13);
        assertThat(read("", text).article().text()).endsWith("A line of its own.");
        assertThat(read("", "-- \nAnn\n").article().text()).endsWith("Ann");
    }
}
