package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.quotewright.model.CueClass;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.SampleQuote;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class TeiWriterTest {

    private static final XPath PATH = XPathFactory.newInstance().newXPath();

    private static Document parsed(QuoteExport export) throws Exception {
        byte[] bytes = SampleExport.bytes(new TeiWriter(), export);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> all(Document document, String path)
            throws XPathExpressionException {
        NodeList nodes = (NodeList) PATH.evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void keepsEveryParagraphAndMarksWhatIsSaid() throws Exception {
        Document tei = parsed(SampleExport.harbour());
        assertThat(all(tei, "/teiCorpus/TEI[1]/text/body/p"))
                .containsExactly(
                        "😀 “It holds,” said Maja Orlov of the Port of Lund, “for <now> & ever”."
                                + " She & he *smiled*.",
                        "The quay, she wrote, is “safe.",
                        "“We checked it twice,” she added.");
        assertThat(all(tei, "//said"))
                .containsExactly(
                        "“It holds,”",
                        "“for <now> & ever”",
                        "“safe.",
                        "“We checked it twice,”",
                        "“Yes.”");
        assertThat(all(tei, "//said/@next")).containsExactly("#quotation-5-2", "#quotation-6-2");
        assertThat(all(tei, "//said/@prev")).containsExactly("#quotation-5", "#quotation-6");
        assertThat(all(tei, "//said[@direct='false']")).hasSize(2);
    }

    @Test
    void namesEveryoneWhoSpeaks() throws Exception {
        Document tei = parsed(SampleExport.harbour());
        assertThat(all(tei, "/teiCorpus/teiHeader//listPerson/person/persName"))
                .containsExactly("Maja Orlov");
        assertThat(all(tei, "//person/affiliation/roleName"))
                .containsExactly("engineer", "chief engineer");
        assertThat(all(tei, "/teiCorpus/teiHeader//listOrg/org/orgName"))
                .containsExactly("Port of Lund");
        assertThat(all(tei, "/teiCorpus/teiHeader//note[@type='scope']"))
                .containsExactly(
                        "Lund \"24\": verified; project; 3 written, 3 left out, 0 outside;"
                                + " Quotewright 0");
    }

    @Test
    void pointsAtNothingThatIsNotThere() throws Exception {
        Document tei = parsed(SampleExport.harbour());
        List<String> ids = all(tei, "//@*[name() = 'xml:id']");
        Set<String> targets = new HashSet<>();
        for (String pointer : all(tei, "//@who | //@ana | //@prev | //@next")) {
            targets.addAll(List.of(pointer.split(" ")));
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(targets)
                .hasSizeGreaterThan(6)
                .allMatch(target -> ids.contains(target.substring(1)));
    }

    @Test
    void cutsWhatCrossesAnotherQuotation() throws Exception {
        String text = "One two three four.";
        Document tei =
                parsed(
                        SampleExport.of(
                                SampleQuote.of(1, text, "One two three")
                                        .in(QuoteState.VERIFIED)
                                        .build(),
                                SampleQuote.of(2, text, "two three four")
                                        .type(QuoteType.INDIRECT)
                                        .cue("One", CueClass.THOUGHT)
                                        .in(QuoteState.VERIFIED)
                                        .build()));
        assertThat(all(tei, "//p")).contains(text);
        assertThat(all(tei, "//said")).containsExactly("One two three", "two three", " four");
        assertThat(all(tei, "//said[@aloud='false']")).containsExactly("two three", " four");
        List<String> inner = new ArrayList<>(all(tei, "//said/said"));
        assertThat(inner).containsExactly("two three");
    }

    @Test
    void holdsWhateverStandsInATextOnLinesOfItsOwn() throws Exception {
        String text = "\r\n \r\nA\u0001 & “b\r\nc”\r\n\r\n\r\n";
        Document tei = parsed(SampleExport.of(SampleQuote.of(1, text, "“b\r\nc”").build()));
        assertThat(all(tei, "//p[said]")).containsExactly("A\uFFFD & “b\nc”");
        assertThat(all(tei, "//said/lb")).hasSize(1);
    }

    @Test
    void isADocumentWithoutQuotationsToo() throws Exception {
        assertThat(all(parsed(SampleExport.of()), "/TEI/text/body/p").getFirst())
                .contains("0 written");
    }

    @Test
    void writesTheSameBytesAgain() {
        assertThat(SampleExport.bytes(new TeiWriter(), SampleExport.harbour()))
                .isEqualTo(SampleExport.bytes(new TeiWriter(), SampleExport.harbour()));
    }
}
