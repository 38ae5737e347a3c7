package org.quotewright.reading.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.quotewright.model.ArticleFacts;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;

class DocxReaderTest {

    private final XWPFDocument document = new XWPFDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private XWPFParagraph add(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private ReadArticle read() throws IOException, UnreadableArticle {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return Reads.one("article.bin", bytes.toByteArray());
    }

    @Test
    void readsParagraphsTablesAndLinks() throws Exception {
        XWPFParagraph paragraph = add("“We will sail,” ");
        paragraph.createHyperlinkRun("https://example.org/brandt").setText("Ilse Brandt");
        paragraph.createRun().setText(" said.");
        XWPFTable table = document.createTable(1, 2);
        table.getRow(0).getCell(0).setText("Ships");
        table.getRow(0).getCell(1).setText("12");
        add("  ");
        add("The end.");
        assertThat(Reads.paragraphs(read()))
                .containsExactly("“We will sail,” Ilse Brandt said.", "Ships 12", "The end.");
    }

    @Test
    void leavesHeadersFootersAndHiddenTextOut() throws Exception {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("The Courier");
        XWPFParagraph paragraph = add("Seen.");
        paragraph.createRun().setText(" Not seen.");
        paragraph.getRuns().getLast().setVanish(true);
        assertThat(Reads.paragraphs(read())).containsExactly("Seen.");
    }

    @Test
    void leavesDeletedTextOutAndTakesWhatWasInserted() throws Exception {
        XWPFParagraph paragraph = add("It stays.");
        paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" It went.");
        paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("It came.");
        assertThat(read().article().text()).isEqualTo("It stays.It came.");
    }

    @Test
    void takesFactsFromTheTextBeforeTheFile() throws Exception {
        document.getProperties().getCoreProperties().setTitle("Draft 3");
        document.getProperties().getCoreProperties().setCreator("Ann Example");
        add("Ferry line reopens").setStyle("Title");
        add("Published 12 May 2026");
        add("“We will sail,” the mayor said, and those who heard her did not doubt it.");
        assertThat(read().article().facts())
                .isEqualTo(
                        new ArticleFacts(
                                "Ferry line reopens",
                                "",
                                "Ann Example",
                                Optional.of(LocalDate.of(2026, 5, 12)),
                                ""));
    }

    /** In the two forms that Word and LibreOffice write, of which one is shown. */
    @Test
    void readsATextBoxOnceAndAfterItsParagraph() throws Exception {
        XWPFParagraph paragraph = add("It stands");
        String box =
                "<w:txbxContent><w:p><w:r><w:t>“Boxed,”</w:t></w:r><w:r><w:t xml:space=\"preserve\">"
                        + " he said.</w:t></w:r></w:p><w:p><w:r><w:t>Twice.</w:t></w:r></w:p></w:txbxContent>";
        paragraph
                .createRun()
                .getCTR()
                .set(
                        CTR.Factory.parse(
                                "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                        + " xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                                        + "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                                        + box
                                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                                        + box
                                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></xml-fragment>"));
        paragraph.createRun().setText(" alone.");
        add("The end.");
        assertThat(Reads.paragraphs(read()))
                .containsExactly("It stands alone.", "“Boxed,” he said.", "Twice.", "The end.");
    }

    @Test
    void notesFollowTheText() throws Exception {
        XWPFParagraph paragraph = add("It sank");
        XWPFFootnote foot = document.createFootnote();
        foot.createParagraph().createRun().setText("“I was there,” said a diver.");
        paragraph.addFootnoteReference(foot);
        paragraph.createRun().setText(" in May.");
        XWPFEndnote end = document.createEndnote();
        end.createParagraph().createRun().setText("As the Courier wrote.");
        XWPFParagraph last = add("The end.");
        last.createRun().getCTR().addNewEndnoteReference().setId(end.getId());
        assertThat(Reads.paragraphs(read()))
                .containsExactly(
                        "It sank in May.",
                        "The end.",
                        "“I was there,” said a diver.",
                        "As the Courier wrote.");
    }
}
