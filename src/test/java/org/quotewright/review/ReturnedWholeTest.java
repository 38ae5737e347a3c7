package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Decision;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.SearchId;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.writing.ExportReader;

/** An export of everything leaves out no article and no entry for want of a quotation. */
class ReturnedWholeTest {

    @TempDir private Path folder;

    private OpenedProject project(String name) throws IOException {
        return new OpenedProject(Files.createDirectories(folder.resolve(name)));
    }

    private OpenedProject worked() throws IOException {
        OpenedProject from = project("from");
        from.add("weather.txt", "Rain fell on the quay all day.\n");
        from.add("ferry.txt", OpenedProject.FERRY);
        from.add("tide.txt", "The tide was low at noon.\n");
        from.review().assign(from.quotes().getFirst().id(), person("Ada Moss"));
        from.review().assign(from.quotes().getFirst().id(), person("Una Falk"));
        from.review().accept(from.quotes().getFirst().id());
        return from;
    }

    private static Speaker person(String name) {
        return new Speaker(name, SpeakerKind.PERSON);
    }

    private Path exported(OpenedProject from, boolean all) throws IOException {
        Path file = folder.resolve("out.json");
        from.session().exports().export(ExportRequest.of(ExportFormat.JSON, all), file);
        return file;
    }

    @Test
    void bringsEveryArticleAndEveryRowOfTheLog() throws Exception {
        try (OpenedProject from = worked();
                OpenedProject to = project("to")) {
            Path file = exported(from, true);
            String first = Files.readString(file);

            Returns.Outcome taken = to.project().returns().take(file);

            assertThat(taken).isEqualTo(new Returns.Outcome(3, 2, 0, true));
            assertThat(to.session().library().articles())
                    .isEqualTo(from.session().library().articles());
            assertThat(to.log()).isEqualTo(from.log()).extracting(Decision::number).contains(1L);
            assertThat(to.session().directory().speakers())
                    .extracting(DirectorySpeaker::speaker)
                    .isEqualTo(
                            from.session().directory().speakers().stream()
                                    .map(DirectorySpeaker::speaker)
                                    .toList());
            exported(to, true);
            assertThat(Files.readString(file)).isEqualTo(first);
            assertThat(to.project().maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void bringsSavedSearchesWithWhatWasDecidedOnThem() throws Exception {
        try (OpenedProject from = worked();
                OpenedProject to = project("to")) {
            SavedSearches searches = from.session().searches();
            searches.save("Removed", SearchRequest.of("tide"));
            searches.remove(searches.named("removed").orElseThrow().id());
            SearchRequest ferries =
                    SearchRequest.of("said:\"six\"")
                            .by(SearchOrder.NEWEST)
                            .choosing(Facet.OUTLET, Set.of("Harbour Post", "The Mole"))
                            .choosing(Facet.STATE, Set.of("open"));
            searches.save("Ferries", ferries);
            searches.rename(searches.named("ferries").orElseThrow().id(), "All ferries");
            Path file = exported(from, true);
            String first = Files.readString(file);

            to.project().returns().take(file);

            assertThat(to.session().searches().all()).isEqualTo(searches.all()).hasSize(1);
            assertThat(to.log()).isEqualTo(from.log());
            exported(to, true);
            assertThat(Files.readString(file)).isEqualTo(first);
            assertThat(to.project().maintenance().check(Progress.NONE)).isEmpty();
            assertThat(to.session().searches().count(to.session().searches().all().getFirst()))
                    .extracting(count -> count.news().size())
                    .isEqualTo(0);
            to.review().undo();
            assertThat(to.session().searches().named("ferries")).isPresent();
        }
    }

    @Test
    void keepsSavedSearchesOutOfWhatIsLessThanTheProject() throws Exception {
        try (OpenedProject from = worked()) {
            from.session().searches().save("Ferries", SearchRequest.of("ferry"));
            ExportReader.Returned read = Returns.read(exported(from, false));
            assertThat(((ExportReader.Returned.Whole) read).export().annals().decisions())
                    .noneMatch(row -> row.subject() instanceof SearchId);
        }
    }

    @Test
    void keepsArticlesWithoutQuotationsOutOfAnExportOfTheVerifiedOnes() throws Exception {
        try (OpenedProject from = worked()) {
            ExportReader.Returned read = Returns.read(exported(from, false));
            assertThat(((ExportReader.Returned.Whole) read).export().annals().texts()).hasSize(1);
        }
    }
}
