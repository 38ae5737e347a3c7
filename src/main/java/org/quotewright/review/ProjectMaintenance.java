package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.quotewright.model.Decision;
import org.quotewright.store.BackupRefused;
import org.quotewright.store.ProjectExists;
import org.quotewright.store.ProjectFile;

/** Looks after an open project: checks it, tells its history, renews its index. Blocking. */
public final class ProjectMaintenance {

    private static final int PAGE = 500;

    private final ProjectFile project;
    private final IndexedSearch search;

    ProjectMaintenance(ProjectFile project, IndexedSearch search) {
        this.project = project;
        this.search = search;
    }

    /**
     * Checks the file's pages and references, the chain of the decision log, the checksum of every
     * text, suggestion and name, and that the log leads to what every quotation shows. A file that
     * is damaged is not looked at further; a cancelled check tells what it found so far.
     *
     * @return what is wrong; empty for a sound project
     */
    public List<Remark> check(Progress progress) {
        return Check.of(project, progress);
    }

    /** Makes a backup in the project's own folder of them. */
    public Path backUp(Instant now) throws IOException, BackupRefused {
        return project.backups().take(now);
    }

    /** Makes a backup in a place where no file lies yet. */
    public void backUpTo(Path target) throws IOException, BackupRefused, ProjectExists {
        project.backups().takeTo(target);
    }

    /** Hands over every row of the decision log, oldest first, without holding them all at once. */
    public void history(Consumer<HistoryEntry> reader) {
        StoredHistory history = new StoredHistory(project);
        StepHistory steps = history.steps();
        long last = 0;
        List<Decision> page;
        do {
            page = project.decisions().after(last, PAGE);
            history.entries(page, steps).forEach(reader);
            last = page.isEmpty() ? last : page.getLast().number();
        } while (page.size() == PAGE);
    }

    /** Makes the search index anew from the project. */
    public void rebuildIndex(Progress progress) throws IOException {
        search.rebuild(progress);
    }
}
