package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quotewright.model.Cue;
import org.quotewright.model.Decision;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

/** Formats that carry no notes, marks or cues take none away. */
class ReturnedMarksTest {

    @TempDir private Path folder;

    private OpenedProject project(String name) throws IOException {
        OpenedProject opened = new OpenedProject(Files.createDirectories(folder.resolve(name)));
        opened.add("ferry.txt", OpenedProject.FERRY);
        return opened;
    }

    private Path exported(OpenedProject from, ExportFormat format) throws IOException {
        Path file = folder.resolve("out." + format.ending());
        from.session().exports().export(ExportRequest.of(format, true), file);
        return file;
    }

    private static ReviewedQuote first(OpenedProject project) {
        return project.quotes().getFirst();
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSONLD", "BRAT"})
    void changesNothingWhereAnExportComesBackToItsOwnProject(ExportFormat format) throws Exception {
        try (OpenedProject project = project("own")) {
            Review review = project.review();
            review.accept(first(project).id());
            review.note(first(project).id(), "by telephone");
            review.flag(first(project).id(), true);
            review.note(project.quotes().getLast().id(), "nobody decided");
            List<ReviewedQuote> before = project.quotes();
            List<Decision> log = project.log();
            Path file = exported(project, format);

            Returns.Offer offer = project.project().returns().offer(file);
            Returns.Outcome taken = project.project().returns().take(offer);

            assertThat(offer.would())
                    .isEqualTo(taken)
                    .isEqualTo(new Returns.Outcome(0, 0, 0, false));
            assertThat(project.quotes()).isEqualTo(before);
            assertThat(project.log()).isEqualTo(log);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSONLD", "BRAT"})
    void keepsThemWhereSomebodyElseDecided(ExportFormat format) throws Exception {
        try (OpenedProject from = project("from");
                OpenedProject to = project("to")) {
            from.review().assign(first(from).id(), new Speaker("Ada Moss", SpeakerKind.PERSON));
            from.review().accept(first(from).id());
            to.review().note(first(to).id(), "by telephone");
            to.review().flag(first(to).id(), true);
            Optional<Cue> cue = first(to).verdict().attribution().cue();
            assertThat(cue).isPresent();

            to.project().returns().take(exported(from, format));

            assertThat(first(to).state()).isEqualTo(QuoteState.CORRECTED);
            assertThat(first(to).verdict().attribution().speakers())
                    .extracting(by -> by.speaker().name())
                    .containsExactly("Ada Moss");
            assertThat(first(to).verdict().attribution().cue()).isEqualTo(cue);
            assertThat(first(to).verdict().note()).isEqualTo("by telephone");
            assertThat(first(to).verdict().flagged()).isTrue();
        }
    }

    @Test
    void takesNotesFromJson() throws Exception {
        try (OpenedProject from = project("from");
                OpenedProject to = project("to")) {
            from.review().accept(first(from).id());
            from.review().note(first(from).id(), "in person");
            to.review().note(first(to).id(), "by telephone");
            to.project().returns().take(exported(from, ExportFormat.JSON));
            assertThat(first(to).verdict().note()).isEqualTo("in person");
        }
    }
}
