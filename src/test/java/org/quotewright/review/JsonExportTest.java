package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;
import org.quotewright.writing.JsonReader;
import org.quotewright.writing.JsonWriter;
import org.quotewright.writing.QuoteExport;
import org.quotewright.writing.UnreadableExport;

class JsonExportTest {

    private static final Path SCHEMA = Path.of("src/docs/schema/quotations-1.schema.json");

    @TempDir Path folder;
    private OpenedProject opened;

    /** Every state, a revised text, entries that were merged and decided on, and undone steps. */
    @BeforeEach
    void workOnAProject() throws Exception {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", "😀\n\n" + OpenedProject.FERRY);
        opened.add("strike.txt", OpenedProject.STRIKE);
        List<QuoteId> quotes = opened.quotes().stream().map(quote -> quote.id()).toList();
        SearchRequest open = SearchRequest.of("ferry").choosing(Facet.STATE, Set.of("open"));
        opened.session().searches().save("Ferries", open);
        Review review = opened.review();
        review.accept(quotes.getFirst());
        review.undo();
        review.accept(quotes.getFirst());
        review.assign(quotes.get(1), new Speaker("Ada Moss", SpeakerKind.PERSON));
        Directory directory = opened.session().directory();
        directory.setAttribute(
                directory.speakers().getFirst().id(),
                new Attribute("beat", Optional.of("harbours")));
        directory.addAffiliation(
                directory.speakers().getFirst().id(),
                DatedAffiliation.of("head", "Nordport Ferries", new Source.Hand("kaya")));
        review.note(quotes.get(1), "by telephone\n“twice”");
        review.reject(quotes.get(2));
        Path corrected =
                Files.writeString(
                        folder.resolve("ferry-2.txt"),
                        "Harbour news 😀😀\n\n" + OpenedProject.FERRY);
        Revisions revisions = opened.session().renewal().revisions();
        revisions.take(revisions.preview(opened.quotes().getFirst().article(), corrected));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private byte[] exported(boolean all) throws IOException {
        Path file = folder.resolve("out.json");
        opened.session().exports().export(ExportRequest.of(ExportFormat.JSON, all), file);
        return Files.readAllBytes(file);
    }

    private static QuoteExport read(byte[] json) throws IOException, UnreadableExport {
        try (InputStream in = new ByteArrayInputStream(json)) {
            return new JsonReader().read(in, "out.json");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsBackExactly(boolean all) throws IOException, UnreadableExport, ProjectUnavailable {
        byte[] json = exported(all);
        QuoteExport read = read(json);
        try (ProjectFile project = ProjectFile.openForReading(opened.file())) {
            List<QuoteInContext> expected =
                    new Contexts(project)
                            .all()
                            .filter(quote -> all || quote.quote().state().isAccepted())
                            .toList();
            assertThat(read.quotes()).isEqualTo(expected).isNotEmpty();
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        new JsonWriter().write(read, again);
        assertThat(again.toString(StandardCharsets.UTF_8))
                .isEqualTo(new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void carriesTheWholeHistoryOfWhatItWrites() throws IOException, UnreadableExport {
        QuoteExport read = read(exported(true));
        assertThat(read.annals().decisions()).isEqualTo(opened.log());
        assertThat(read.annals().texts()).hasSize(3);
    }

    @Test
    void leavesOutTheHistoryOfWhatItDoesNotWrite() throws IOException {
        assertThat(new String(exported(false), StandardCharsets.UTF_8)).doesNotContain("ashore");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsToThePublishedSchema(boolean all) throws IOException {
        String json = new String(exported(all), StandardCharsets.UTF_8);
        assertThat(faults(json)).isEmpty();
        assertThat(faults(json.replaceFirst("\"state\":\"", "\"state\":\"un"))).isNotEmpty();
        assertThat(faults(json.replace("\"order\":\"relevance\"", "\"order\":\"odd\"")).isEmpty())
                .isNotEqualTo(all);
    }

    private static List<String> faults(String json) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"format\":\"x\"}"})
    void refusesOtherFiles(String json) {
        assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableExport.class);
    }
}
