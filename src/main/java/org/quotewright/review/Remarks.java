package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.store.DiskFull;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectPlace;
import org.quotewright.store.ProjectTooNew;
import org.quotewright.store.ProjectUnavailable;

/** What is said about a project when it is opened. */
final class Remarks {

    private static final String LATER_FORMAT = "store.later-format";
    private static final String DISK_FULL = "store.disk-full";

    /** Those that say why a project can only be read. */
    static final Set<String> READ_ONLY = Set.of(LATER_FORMAT, DISK_FULL);

    /** Those that name what may be lost. */
    static final Set<String> LOST =
            Set.of(
                    "store.log-missing",
                    "store.log-missing-still",
                    "store.log-damaged",
                    "store.log-damaged-still");

    static final String COPY = "store.earlier-format";

    private Remarks() {}

    /**
     * The gravest first.
     *
     * @param refused why it is open for reading only, if it is
     */
    static List<Remark> of(ProjectFile project, Optional<ProjectUnavailable> refused) {
        String name = project.path().toString();
        List<Remark> remarks = new ArrayList<>();
        remarks.addAll(lost(project));
        refused.flatMap(Remarks::readOnly).ifPresent(remarks::add);
        if (project.isOfOlderFormat()) {
            remarks.add(new Remark(COPY, List.of(name, Integer.toString(project.format()))));
        }
        ProjectPlace.riskOf(project.path())
                .map(risk -> new Remark(risk.messageKey(), risk.arguments()))
                .ifPresent(remarks::add);
        return List.copyOf(remarks);
    }

    /** What may be lost of it. */
    static List<Remark> lost(ProjectFile project) {
        String name = project.path().toString();
        return project.gaps().stream()
                .map(gap -> new Remark(gap.messageKey(), List.of(name, gap.since().toString())))
                .toList();
    }

    /** Empty where windows say it in words of their own. */
    private static Optional<Remark> readOnly(ProjectUnavailable refused) {
        return switch (refused) {
            case ProjectTooNew e -> Optional.of(new Remark(LATER_FORMAT, e.arguments()));
            case DiskFull e -> Optional.of(new Remark(DISK_FULL, e.arguments()));
            default -> Optional.empty();
        };
    }
}
