package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.Seeds;
import org.quotewright.model.Attribute;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.writing.UnreadableExport;

class ReturnsTest {

    @TempDir Path folder;

    private OpenedProject project(String name) throws IOException {
        return new OpenedProject(Files.createDirectories(folder.resolve(name)));
    }

    /** Every state, undone steps, a merge of entries and a corrected text. */
    private OpenedProject worked() throws Exception {
        OpenedProject opened = project("from");
        opened.add("ferry.txt", "😀\n\n" + OpenedProject.FERRY);
        opened.add("strike.txt", OpenedProject.STRIKE);
        List<QuoteId> quotes = opened.quotes().stream().map(ReviewedQuote::id).toList();
        Review review = opened.review();
        review.accept(quotes.getFirst());
        review.undo();
        review.accept(quotes.getFirst());
        review.assign(quotes.get(1), new Speaker("Ada Moss", SpeakerKind.PERSON));
        Directory directory = opened.session().directory();
        List<DirectorySpeaker> speakers = directory.speakers();
        directory.setAttribute(
                speakers.getFirst().id(), new Attribute("beat", Optional.of("harbours")));
        directory.merge(speakers.getFirst().id(), speakers.getLast().id());
        review.note(quotes.get(1), "by telephone\n“twice”");
        review.reject(quotes.get(2));
        Path corrected =
                Files.writeString(
                        folder.resolve("ferry-2.txt"),
                        "Harbour news 😀😀\n\n" + OpenedProject.FERRY);
        Revisions revisions = opened.session().renewal().revisions();
        revisions.take(revisions.preview(opened.quotes().getFirst().article(), corrected));
        return opened;
    }

    private Path exported(OpenedProject from, ExportFormat format, String name) throws IOException {
        Path file = folder.resolve(name);
        from.session().exports().export(ExportRequest.of(format, true), file);
        return file;
    }

    private static List<String> standing(OpenedProject project) {
        return project.quotes().stream()
                .map(quote ->
                        String.join(
                                " ",
                                quote.quote().toString(),
                                quote.verdict().attribution().speakers().stream()
                                        .map(ReturnsTest::named)
                                        .toList()
                                        .toString(),
                                quote.state().toString()))
                .toList();
    }

    private static String named(AttributedSpeaker by) {
        return by.speaker() + " " + by.affiliation().role() + by.affiliation().organisation();
    }

    @Test
    void bringsAnEmptyProjectToTheSameBytes() throws Exception {
        try (OpenedProject from = worked();
                OpenedProject to = project("to")) {
            Path file = exported(from, ExportFormat.JSON, "out.json");
            Returns.Offer offer = to.project().returns().offer(file);
            assertThat(to.log()).isEmpty();
            Returns.Outcome outcome = to.project().returns().take(offer);
            assertThat(outcome).isEqualTo(new Returns.Outcome(2, 3, 0, true));
            assertThat(offer.would()).isEqualTo(outcome);
            assertThat(exported(to, ExportFormat.JSON, "again.json"))
                    .hasSameTextualContentAs(file)
                    .hasSameBinaryContentAs(file);
            assertThat(to.log()).isEqualTo(from.log());
            assertThat(to.project().maintenance().check(Progress.NONE)).isEmpty();
            assertThat(to.session().search().find("telephone", 9).hits()).isEmpty();
            assertThat(to.session().search().find("ashore", 9).hits()).hasSize(1);
        }
    }

    /** So many that an export reads the log through. */
    @Test
    void bringsMoreQuotationsThanAreLookedUpOneByOneToTheSameBytes() throws Exception {
        try (OpenedProject from = project("from");
                OpenedProject to = project("to")) {
            from.add("long.txt", OpenedProject.FERRY.repeat(260));
            from.add("strike.txt", OpenedProject.STRIKE);
            from.quotes().stream()
                    .filter(quote -> quote.id().value() % 50 == 1)
                    .forEach(quote -> from.review().accept(quote.id()));
            Path file = exported(from, ExportFormat.JSON, "out.json");
            to.project().returns().take(file);
            assertThat(to.log()).hasSizeGreaterThan(10).isEqualTo(from.log());
            assertThat(exported(to, ExportFormat.JSON, "again.json")).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void takesBackWhatHappenedElsewhere() throws Exception {
        try (OpenedProject from = worked();
                OpenedProject to = project("to")) {
            to.project().returns().take(exported(from, ExportFormat.JSON, "out.json"));
            while (to.review().undo().isPresent()) {
                assertThat(from.review().undo()).isPresent();
                assertThat(standing(to)).isEqualTo(standing(from));
            }
            assertThat(from.review().undo()).isEmpty();
            assertThat(to.project().maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    /** What random commands leave behind may have gaps, which close once. */
    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void keepsAnyHistory(long seed) throws Exception {
        try (OpenedProject from = project("from");
                OpenedProject to = project("to");
                OpenedProject last = project("last")) {
            from.add("ferry.txt", OpenedProject.FERRY);
            from.add("strike.txt", OpenedProject.STRIKE);
            Random random = new Random(seed);
            for (int i = 0; i < 80; i++) {
                RandomCommandsTest.command(from, random);
            }
            Path file = exported(from, ExportFormat.JSON, "out.json");
            to.project().returns().take(file);
            assertThat(standing(to)).isEqualTo(standing(from));
            Path again = exported(to, ExportFormat.JSON, "again.json");
            last.project().returns().take(again);
            assertThat(exported(last, ExportFormat.JSON, "last.json"))
                    .hasSameTextualContentAs(again);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSONLD", "BRAT"})
    void returnsWhatStandsInOneStepThatUndoTakesBack(ExportFormat format) throws Exception {
        try (OpenedProject from = worked();
                OpenedProject to = project("to")) {
            to.add("short.txt", "\"Fares will rise,\" said I. Brandt of NF.\n");
            List<String> before = standing(to);
            Path file = exported(from, format, "out." + format.ending());
            assertThat(to.project().returns().offer(file).would())
                    .isEqualTo(new Returns.Outcome(2, 3, 0, false));
            assertThat(standing(to)).isEqualTo(before);
            Returns.Outcome outcome = to.project().returns().take(file);
            assertThat(outcome).isEqualTo(new Returns.Outcome(2, 3, 0, false));
            assertThat(standing(to)).containsAll(standing(from)).hasSize(before.size() + 3);
            assertThat(to.project().maintenance().check(Progress.NONE)).isEmpty();
            to.review().undo();
            assertThat(standing(to)).isEqualTo(before);
            to.project().returns().take(file);
            assertThat(standing(to)).hasSize(before.size() + 3);
            assertThat(to.project().maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSONLD", "BRAT"})
    void decidesOnTheQuotationsThatAreThere(ExportFormat format) throws Exception {
        try (OpenedProject from = project("from");
                OpenedProject to = project("to")) {
            from.add("ferry.txt", OpenedProject.FERRY);
            to.add("ferry.txt", OpenedProject.FERRY);
            from.review().accept(from.quotes().getFirst().id());
            Path file = exported(from, format, "out." + format.ending());
            assertThat(to.project().returns().offer(file).would())
                    .isEqualTo(new Returns.Outcome(0, 1, 0, false));
            assertThat(to.project().returns().take(file))
                    .isEqualTo(new Returns.Outcome(0, 1, 0, false));
            assertThat(to.project().returns().offer(file).would())
                    .isEqualTo(new Returns.Outcome(0, 0, 0, false));
            assertThat(to.quotes())
                    .extracting(ReviewedQuote::state)
                    .containsExactly(QuoteState.VERIFIED, QuoteState.OPEN);
            List<Span> evidence = evidence(from);
            assertThat(evidence(to)).isEqualTo(evidence);
            assertThat(to.project().returns().take(file).quotations()).isZero();
        }
    }

    private static List<Span> evidence(OpenedProject project) {
        return project.quotes().getFirst().principal().orElseThrow().affiliation().evidence();
    }

    @Test
    void leavesOutWhatACorrectedTextReplaced() throws Exception {
        try (OpenedProject from = project("other");
                OpenedProject to = worked()) {
            from.add("ferry.txt", "😀\n\n" + OpenedProject.FERRY);
            Path file = exported(from, ExportFormat.JSONLD, "out.jsonld");
            assertThat(to.project().returns().take(file))
                    .isEqualTo(new Returns.Outcome(0, 0, 2, false));
        }
    }

    @Test
    void refusesAHistoryThatDoesNotFitTogether() throws Exception {
        try (OpenedProject from = worked();
                OpenedProject to = project("to")) {
            Path file = exported(from, ExportFormat.JSON, "out.json");
            String json = Files.readString(file);
            int log = json.indexOf("\"decisions\"");
            String altered =
                    json.substring(0, log)
                            + json.substring(log)
                                    .replaceFirst("\"flagged\":false", "\"flagged\":true");
            Path bad = Files.writeString(folder.resolve("bad.json"), altered);
            assertThatThrownBy(() -> to.project().returns().take(bad))
                    .isInstanceOf(UnreadableExport.class);
            assertThat(to.quotes()).isEmpty();
            assertThat(to.project().returns().take(file).isHistory()).isTrue();
        }
    }

    @Test
    void refusesATwin() throws Exception {
        try (OpenedProject from = worked();
                OpenedProject to = project("to")) {
            String json = Files.readString(exported(from, ExportFormat.JSON, "out.json"));
            String twice = json.replaceFirst("\"texts\":\\[(\\{[^}]*})", "\"texts\":[$1,$1");
            assertThat(twice).isNotEqualTo(json);
            Path file = Files.writeString(folder.resolve("twice.json"), twice);
            assertThatThrownBy(() -> to.project().returns().take(file))
                    .isInstanceOf(UnreadableExport.class);
        }
    }

    @Test
    void refusesHalfAZipFile() throws Exception {
        try (OpenedProject from = worked();
                OpenedProject to = project("to")) {
            byte[] zip = Files.readAllBytes(exported(from, ExportFormat.BRAT, "out.zip"));
            Path file = folder.resolve("half.zip");
            Files.write(file, Arrays.copyOf(zip, zip.length / 3));
            assertThatThrownBy(() -> to.project().returns().take(file))
                    .isInstanceOf(UnreadableExport.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"first\":{}}", "PK", "\"We sail,\" she said."})
    void refusesOtherFiles(String text) throws IOException {
        Path file = Files.write(folder.resolve("x"), text.getBytes(StandardCharsets.UTF_8));
        try (OpenedProject to = project("to")) {
            assertThatThrownBy(() -> to.project().returns().take(file))
                    .isInstanceOf(UnreadableExport.class);
        }
    }
}
