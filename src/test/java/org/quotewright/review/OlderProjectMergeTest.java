package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.comparison.Choice;
import org.quotewright.review.comparison.MergePlan;
import org.quotewright.store.FormatOne;

/** The other analyst's project was written by an earlier release. */
class OlderProjectMergeTest {

    @TempDir private Path folder;

    @Test
    void isComparedAndMergedAndStaysAsItIs() throws IOException, NotComparable {
        Path theirs = Files.createDirectory(folder.resolve("theirs")).resolve("old.quotewright");
        FormatOne.write(theirs, 3);
        byte[] before = Files.readAllBytes(theirs);
        try (OpenedProject ours = new OpenedProject(folder)) {
            Merges merges = ours.session().merges();
            ComparedProject compared = merges.compare(theirs, Progress.NONE);
            assertThat(compared.name()).isEqualTo("old");
            assertThat(compared.comparison().onlyRight()).hasSize(1);
            MergePlan plan = MergePlan.of(compared.comparison()).withRest(Choice.RIGHT);
            merges.merge(compared, plan).orElseThrow();
            assertThat(ours.quotes())
                    .extracting(ReviewedQuote::state)
                    .containsExactly(QuoteState.VERIFIED);
            assertThat(ours.log().getLast().why()).isEqualTo("old: kaya");
            ours.review().undo().orElseThrow();
            assertThat(ours.session().library().articles()).isEmpty();
            assertThat(ours.project().maintenance().check(Progress.NONE)).isEmpty();
        }
        assertThat(theirs).hasBinaryContent(before);
        assertThat(theirs.getParent()).isDirectoryNotContaining("glob:**-{wal,shm,journal}");
    }
}
