package org.quotewright.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.store.ProjectCheck;
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

    /** Something that must not be: the key of its sentence, and what fills it. */
    public record Fault(String messageKey, List<String> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Checks the file's pages and references, the chain of the decision log, the checksum of every
     * text, suggestion and name, and that the log leads to what every quotation shows. A file that
     * is damaged is not looked at further; a cancelled check tells what it found so far.
     *
     * @return what is wrong; empty for a sound project
     */
    public List<Fault> check(Progress progress) {
        List<ProjectCheck.Fault> faults = new ArrayList<>(project.check().ofFile());
        if (faults.isEmpty()) {
            faults.addAll(project.check().ofLog());
            faults.addAll(project.check().ofDirectory());
            List<ArticleId> articles = project.articles().ids();
            for (int i = 0; i < articles.size() && !progress.isCancelled(); i++) {
                progress.report("", i, articles.size());
                faults.addAll(project.check().of(articles.get(i)));
            }
        }
        return faults.stream()
                .map(fault -> new Fault(fault.messageKey(), fault.arguments()))
                .toList();
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
    public void rebuildIndex() throws IOException {
        search.rebuild();
    }
}
