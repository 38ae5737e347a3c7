package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteInContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExchangeFormatsTest {

    private static List<ReturnedQuote> expected() {
        return SampleExport.harbour().quotes().stream().map(ExchangeFormatsTest::quote).toList();
    }

    private static ReturnedQuote quote(QuoteInContext quote) {
        return new ReturnedQuote(
                quote.quote().id().value(),
                quote.article().text(),
                quote.quote().quote().type(),
                quote.quote().quote().spans(),
                quote.quote().verdict().attribution().speakers(),
                quote.quote().state());
    }

    @Test
    void returnsQuotationsFromJsonLd() throws Exception {
        byte[] bytes = SampleExport.bytes(new JsonLdWriter(), SampleExport.harbour());
        assertThat(new JsonLdReader().read(new ByteArrayInputStream(bytes), "x"))
                .isEqualTo(expected());
    }

    /** The terms of the W3C context that the file uses; tests do not go to the network. */
    private static final String ANNO =
            """
            {"@context": {"oa": "http://www.w3.org/ns/oa#",
              "as": "http://www.w3.org/ns/activitystreams#",
              "dcterms": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
              "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
              "xsd": "http://www.w3.org/2001/XMLSchema#", "id": {"@id": "@id", "@type": "@id"},
              "type": {"@id": "@type", "@type": "@vocab"}, "Annotation": "oa:Annotation",
              "AnnotationCollection": "as:OrderedCollection",
              "AnnotationPage": "as:OrderedCollectionPage", "Person": "foaf:Person",
              "TextPositionSelector": "oa:TextPositionSelector",
              "TextQuoteSelector": "oa:TextQuoteSelector", "identifying": "oa:identifying",
              "body": {"@id": "oa:hasBody", "@type": "@id"},
              "target": {"@id": "oa:hasTarget", "@type": "@id"},
              "source": {"@id": "oa:hasSource", "@type": "@id"},
              "selector": {"@id": "oa:hasSelector", "@type": "@id"},
              "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
              "creator": {"@id": "dcterms:creator", "@type": "@id"}, "name": "foaf:name",
              "modified": {"@id": "dcterms:modified", "@type": "xsd:dateTime"},
              "start": "oa:start", "end": "oa:end", "exact": "oa:exact", "prefix": "oa:prefix",
              "suffix": "oa:suffix", "label": "rdfs:label",
              "first": {"@id": "as:first", "@type": "@id"},
              "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
              "total": "as:totalItems", "startIndex": "as:startIndex"}}
            """;

    @Test
    void isReadByAJsonLdProcessor() throws Exception {
        DocumentLoader loader = (url, options) -> JsonDocument.of(new StringReader(ANNO));
        byte[] bytes = SampleExport.bytes(new JsonLdWriter(), SampleExport.harbour());
        String expanded =
                JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(bytes)))
                        .loader(loader)
                        .get()
                        .toString();
        JsonNode page =
                JsonMapper.shared()
                        .readTree(expanded)
                        .path(0)
                        .path("http://www.w3.org/ns/activitystreams#first")
                        .path(0);
        JsonNode items =
                page.path("http://www.w3.org/ns/activitystreams#items").path(0).path("@list");
        assertThat(items.size()).isEqualTo(3);
        assertThat(items.at("/0/@type/0").asString())
                .isEqualTo("http://www.w3.org/ns/oa#Annotation");
        JsonNode body = items.path(0).path("http://www.w3.org/ns/oa#hasBody").path(0);
        assertThat(body.at("/@type/0").asString()).isEqualTo("https://schema.org/Quotation");
        assertThat(body.path("https://schema.org/spokenByCharacter").size()).isEqualTo(1);
        assertThat(items.path(0).path("http://www.w3.org/ns/oa#hasTarget").size()).isEqualTo(2);
    }

    @Test
    void selectsByPositionAndByWords() {
        JsonNode target =
                JsonMapper.shared()
                        .readTree(SampleExport.bytes(new JsonLdWriter(), SampleExport.harbour()))
                        .at("/first/items/0/target/1/selector");
        assertThat(target.at("/0/start").asInt())
                .isEqualTo(SampleExport.HARBOUR.indexOf("“for <now>") - 1);
        assertThat(target.at("/1/exact").asString()).isEqualTo("“for <now> & ever”");
        assertThat(target.at("/1/prefix").asString()).endsWith("of the Port of Lund, ");
        assertThat(target.at("/1/suffix").asString()).startsWith(". She");
    }

    @Test
    void returnsQuotationsFromBrat() throws Exception {
        byte[] bytes = SampleExport.bytes(new BratWriter(), SampleExport.harbour());
        assertThat(new BratReader().read(new ByteArrayInputStream(bytes), "x"))
                .isEqualTo(expected());
    }

    @Test
    void refusesOtherFiles() {
        assertThatThrownBy(() ->
                        new JsonLdReader().read(new ByteArrayInputStream("{}".getBytes()), "x"))
                .isInstanceOf(UnreadableExport.class);
    }

    @Test
    void givesTheArticlesAsReferences() {
        JsonNode items =
                JsonMapper.shared()
                        .readTree(SampleExport.bytes(new CslJsonWriter(), SampleExport.harbour()));
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.at("/0/author/0/literal").asString()).isEqualTo("Ann Example");
        assertThat(items.at("/0/issued/date-parts/0/1").asInt()).isEqualTo(5);
        assertThat(items.at("/0/note").asString()).contains("verified; project; 3 written, 3 left");
    }

    @Test
    void escapesWhatTexWouldTakeForItsOwn() {
        QuoteExport export =
                SampleExport.of(
                        SampleExport.first()
                                .facts(
                                        new ArticleFacts(
                                                "Fish & {chips} 5%",
                                                "The $ Post",
                                                "A_B",
                                                Optional.empty(),
                                                "https://post.example/a_b"))
                                .build());
        assertThat(SampleExport.text(new BibtexWriter(), export))
                .endsWith(
                        """

                        @article{article-1,
                          title = {{Fish \\& \\textbraceleft{}chips\\textbraceright{} 5\\%}},
                          author = {{A\\_B}},
                          journal = {The \\$ Post},
                          url = {https://post.example/a_b}
                        }
                        """);
    }

    @Test
    void writesTheSameBytesAgain() {
        for (QuoteWriter writer :
                List.of(
                        new JsonLdWriter(),
                        new BratWriter(),
                        new CslJsonWriter(),
                        new BibtexWriter())) {
            assertThat(SampleExport.bytes(writer, SampleExport.harbour()))
                    .isEqualTo(SampleExport.bytes(writer, SampleExport.harbour()));
        }
    }
}
