package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.store.Gap;
import org.quotewright.store.LogState;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectPlace;
import org.quotewright.store.ProjectUnavailable;

/** What is said about a project when it is opened. */
final class Remarks {

    static final String LATER_FORMAT = "store.later-format";

    private Remarks() {}

    /**
     * The gravest first.
     *
     * @param refused why it is open for reading only, where that has a sentence of its own
     */
    static List<Remark> of(ProjectFile project, Optional<ProjectUnavailable> refused) {
        String name = project.path().toString();
        List<Remark> remarks = new ArrayList<>();
        project.gap()
                .map(gap -> new Remark(key(gap), List.of(name, gap.since().toString())))
                .ifPresent(remarks::add);
        refused.map(e -> new Remark(LATER_FORMAT, e.arguments())).ifPresent(remarks::add);
        ProjectPlace.riskOf(project.path())
                .map(risk -> new Remark(risk.messageKey(), risk.arguments()))
                .ifPresent(remarks::add);
        return List.copyOf(remarks);
    }

    private static String key(Gap gap) {
        return gap.log() == LogState.MISSING ? "store.log-missing" : "store.log-damaged";
    }
}
