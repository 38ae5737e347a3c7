package org.quotewright.reading.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.archive.Zips;

class OdtReaderTest {

    private static final String CONTENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE x [<!ENTITY bomb SYSTEM "file:///etc/passwd">]>
            <office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body>
            <office:text>%s</office:text></office:body></office:document-content>
            """;

    private static ReadArticle read(String body) throws UnreadableArticle {
        return Reads.one(
                "a.bin",
                Zips.of(
                        Map.of(
                                "content.xml", Zips.bytes(CONTENT.formatted(body)),
                                "META-INF/manifest.xml", Zips.bytes("<m/>"),
                                "meta.xml",
                                        Zips.bytes(
                                                "<m><dc:title>Draft</dc:title><meta:initial-creator>Ann"
                                                        + " Example</meta:initial-creator></m>"))));
    }

    @Test
    void readsParagraphsHeadingsListsAndRows() throws UnreadableArticle {
        ReadArticle read =
                read(
                        """
                        <text:h text:outline-level="1">Ferry line reopens</text:h>
                        <text:p>“We will sail,”<text:s text:c="2"/><text:span>Ilse
                        Brandt</text:span> said<text:note><text:note-citation>1</text:note-citation>
                        <text:note-body><text:p>A note.
                        </text:p></text:note-body></text:note>.</text:p>
                        <text:list><text:list-item><text:p>One point</text:p></text:list-item>
                        </text:list><table:table><table:table-row><table:table-cell><text:p>Ships
                        </text:p></table:table-cell><table:table-cell><text:p>12</text:p>
                        </table:table-cell></table:table-row></table:table>
                        """);
        assertThat(Reads.paragraphs(read))
                .containsExactly(
                        "Ferry line reopens",
                        "“We will sail,” Ilse Brandt said.",
                        "One point",
                        "Ships 12",
                        "A note.");
        assertThat(read.article().facts().title()).isEqualTo("Ferry line reopens");
        assertThat(read.article().facts().author()).isEqualTo("Ann Example");
    }

    @Test
    void leavesDeletedTextAndCommentsOut() throws UnreadableArticle {
        ReadArticle read =
                read(
                        """
                        <text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>
                        <text:p>It stays.<office:annotation><text:p>Really?</text:p>
                        </office:annotation></text:p>
                        """);
        assertThat(read.article().text()).isEqualTo("It stays.");
    }

    @Test
    void expandsNoEntity() throws UnreadableArticle {
        assertThat(read("<text:p>Before &bomb; after</text:p>").article().text())
                .isEqualTo("Before &bomb; after");
    }

    @Test
    void refusesADocumentWithoutText() {
        assertThat(catchThrowableOfType(UnreadableArticle.class, () -> read("")).messageKey())
                .isEqualTo("reading.empty");
    }

    @Test
    void aTextBoxTearsNoParagraphApart() throws UnreadableArticle {
        ReadArticle read =
                read(
                        """
                        <text:p>The ferry<draw:frame><draw:text-box><text:p>“Boxed,” he said.
                        </text:p></draw:text-box></draw:frame> sails.</text:p><text:p>The end.
                        </text:p>
                        """);
        assertThat(Reads.paragraphs(read))
                .containsExactly("The ferry sails.", "“Boxed,” he said.", "The end.");
    }

    @Test
    void cellsThatHoldSeveralParagraphsStandForThemselves() throws UnreadableArticle {
        ReadArticle read =
                read(
                        """
                        <table:table><table:table-row><table:table-cell><text:p>One.</text:p><text:p>
                        Two.</text:p></table:table-cell><table:table-cell><text:p>Three.</text:p>
                        </table:table-cell></table:table-row></table:table>
                        """);
        assertThat(Reads.paragraphs(read)).containsExactly("One.", "Two.", "Three.");
    }
}
