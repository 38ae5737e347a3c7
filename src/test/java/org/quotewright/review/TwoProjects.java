package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quotewright.review.comparison.Choice;
import org.quotewright.review.comparison.MergePlan;

/** The projects of two analysts, of which one takes over from the other. */
record TwoProjects(OpenedProject ours, OpenedProject theirs) implements AutoCloseable {

    /** Empty ones. */
    static TwoProjects in(Path folder) throws IOException {
        return new TwoProjects(
                new OpenedProject(Files.createDirectory(folder.resolve("ours"))),
                new OpenedProject(Files.createDirectory(folder.resolve("theirs"))));
    }

    ComparedProject compared() throws NotComparable {
        return ours.session().merges().compare(theirs.file(), Progress.NONE);
    }

    MergePlan plan() throws NotComparable {
        return MergePlan.of(compared().comparison());
    }

    /** What both decided differently stays; empty where nothing changes. */
    Optional<Outcome> merge() throws NotComparable {
        ComparedProject compared = compared();
        return ours.session().merges().merge(compared, MergePlan.of(compared.comparison()));
    }

    /** What both decided differently becomes as chosen; empty where nothing changes. */
    Optional<Outcome> merge(Choice rest) throws NotComparable {
        ComparedProject compared = compared();
        MergePlan plan = MergePlan.of(compared.comparison()).withRest(rest);
        return ours.session().merges().merge(compared, plan);
    }

    /** Whatever was done, ours is sound. */
    @Override
    public void close() {
        assertThat(ours.project().maintenance().check(Progress.NONE)).isEmpty();
        ours.close();
        theirs.close();
    }
}
