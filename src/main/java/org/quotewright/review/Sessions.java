package org.quotewright.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.PathOpener;
import org.quotewright.store.DiskFull;
import org.quotewright.store.FolderNotWritable;
import org.quotewright.store.LockHolder;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectLeftOpen;
import org.quotewright.store.ProjectLocked;
import org.quotewright.store.ProjectTooNew;
import org.quotewright.store.ProjectTooOld;
import org.quotewright.store.ProjectUnavailable;

/** Opens projects. */
public final class Sessions {

    private static final System.Logger LOG = System.getLogger(Sessions.class.getName());
    private static final String PROGRAM = "Quotewright";

    private Sessions() {}

    /**
     * Opens a project, or creates it where there is no such file; its search index lies beside it
     * as FILE.index. Where another desk holds the project, the session is for reading only and
     * names that desk; where the file or its folder cannot be written, its disk is full, or a later
     * release wrote it, it is for reading only and names nobody. Blocking.
     *
     * @param analyst who decides, as the log records it
     * @param readers of the files that are imported; closed with the session
     * @param engine used by imports and to analyse articles again
     * @param clock of decisions and imports
     * @throws ProjectUnavailable where there is no way to open it; nothing was changed then
     */
    public static ProjectSession open(
            Path project, String analyst, AttributionEngine engine, PathOpener readers, Clock clock)
            throws ProjectUnavailable {
        return open(project, analyst, new TimedAnalysis(engine), readers, clock);
    }

    static ProjectSession open(
            Path project, String analyst, TimedAnalysis engine, PathOpener readers, Clock clock)
            throws ProjectUnavailable {
        try {
            ProjectFile file =
                    Files.exists(project)
                            ? ProjectFile.open(project, clock)
                            : ProjectFile.create(project, clock);
            return wired(file, analyst, engine, readers, clock, Optional.empty());
        } catch (ProjectLocked | ProjectTooNew | FolderNotWritable | DiskFull e) {
            if (!Files.exists(project)) {
                throw e;
            }
            ProjectFile file = ReadProject.open(project);
            return wired(file, analyst, engine, readers, clock, Optional.of(e));
        }
    }

    /**
     * Looks whether a project can be opened, be it for reading only, without opening it. Where
     * there is no such file, one can be created. Blocking.
     *
     * @throws ProjectUnavailable where there is no way to open it
     */
    public static void requireOpenable(Path project) throws ProjectUnavailable {
        if (Files.exists(project)) {
            try (ProjectFile file = ProjectFile.openForReading(project)) {
                LOG.log(Level.DEBUG, "can be opened: {0}", file.path());
            } catch (FolderNotWritable
                    | DiskFull
                    | ProjectTooNew
                    | ProjectTooOld
                    | ProjectLeftOpen
                    | ProjectLocked e) {
                LOG.log(Level.DEBUG, "is opened in another way", e);
            }
        }
    }

    /** With files read in this process. */
    public static ProjectSession open(
            Path project, String analyst, AttributionEngine engine, Clock clock)
            throws ProjectUnavailable {
        return open(project, analyst, engine, new ArticleReaders(), clock);
    }

    private static ProjectSession wired(
            ProjectFile file,
            String analyst,
            TimedAnalysis engine,
            PathOpener readers,
            Clock clock,
            Optional<ProjectUnavailable> refused) {
        boolean isOpen = false;
        try {
            Optional<LockHolder> heldBy =
                    refused.filter(ProjectLocked.class::isInstance)
                            .map(e -> ((ProjectLocked) e).holder());
            IndexedSearch search = IndexedSearch.open(file, clock);
            String name = ProjectName.of(file.path());
            Analyst who = new Analyst(analyst);
            ProjectKnowledge knowledge = new ProjectKnowledge(file);
            Steps steps = new Steps(file, who, clock, search);
            StoredReview review = new StoredReview(file, knowledge, steps);
            Returns returns = new Returns(file, steps, search, clock);
            StoredRevisions revisions = new StoredRevisions(file, review, clock);
            Session session =
                    new Session(
                            name,
                            who,
                            file.isReadOnly(),
                            heldBy.map(desk -> new Session.OtherDesk(desk.user(), desk.host())),
                            new StoredLibrary(
                                    file,
                                    knowledge,
                                    new Imports(file, knowledge, engine, clock, search, readers),
                                    steps,
                                    clock),
                            review,
                            new StoredCorrections(file, knowledge, review),
                            new StoredDirectory(file, steps),
                            new Renewal(
                                    new StoredReanalyses(file, knowledge, engine.engine(), review),
                                    revisions,
                                    new StoredSources(file, review, revisions)),
                            new StoredMerges(file, review, clock),
                            new StoredHistory(file),
                            search,
                            new StoredSearches(file, steps, search),
                            new Survey(file),
                            new ProjectExports(file, search, name, generator()),
                            returns,
                            new ProjectCare(file, clock),
                            Remarks.of(file, refused));
            isOpen = true;
            return new ProjectSession(file, search, session, heldBy, returns, readers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!isOpen) {
                file.close();
            }
        }
    }

    private static String generator() {
        return Optional.ofNullable(Sessions.class.getPackage().getImplementationVersion())
                .map(version -> PROGRAM + " " + version)
                .orElse(PROGRAM);
    }
}
