package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.MergePlan;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;

/** Merges into a project file from another one, which is only read. */
final class StoredMerges implements Merges {

    private final ProjectFile project;
    private final StoredReview review;
    private final Clock clock;

    StoredMerges(ProjectFile project, StoredReview review, Clock clock) {
        this.project = project;
        this.review = review;
        this.clock = clock;
    }

    @Override
    public ComparedProject compare(Path other, Progress progress) throws NotComparable {
        try (ProjectFile theirs = open(other)) {
            long last = project.decisions().last();
            Comparison comparison = ProjectComparison.of(project, theirs, progress);
            String name = ProjectName.of(theirs.path());
            return new ComparedProject(other, name, comparison, Remarks.lost(theirs), last);
        }
    }

    @Override
    public Optional<Outcome> merge(ComparedProject other, MergePlan plan) throws NotComparable {
        if (project.decisions().last() != other.lastDecision()) {
            throw new NotComparable("compare.changed-since", other.name());
        }
        try (ProjectFile theirs = open(other.file())) {
            return review.take(() -> new MergeDrafts(project, theirs, clock.instant()).of(plan));
        }
    }

    private ProjectFile open(Path other) throws NotComparable {
        if (isThisOne(other)) {
            throw new NotComparable("compare.same-project", other.toString());
        }
        try {
            return ReadProject.open(other);
        } catch (ProjectUnavailable e) {
            throw new NotComparable(e);
        }
    }

    private boolean isThisOne(Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(other, project.path());
        } catch (IOException e) {
            return other.toAbsolutePath().equals(project.path());
        }
    }
}
