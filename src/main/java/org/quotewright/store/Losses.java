package org.quotewright.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names what a salvage could not bring along. */
final class Losses {

    private final Set<ProjectCheck.Fault> losses = new LinkedHashSet<>();

    void row(String table, long number) {
        losses.add(ProjectCheck.Fault.of("store.salvage.row", table, number));
    }

    void table(String table) {
        losses.add(ProjectCheck.Fault.of("store.salvage.table", table));
    }

    void facts(long article) {
        losses.add(ProjectCheck.Fault.of("store.salvage.facts", article));
    }

    void unsure(long decision) {
        losses.add(ProjectCheck.Fault.of("store.salvage.unsure", decision));
    }

    void verdict(long quote) {
        losses.add(ProjectCheck.Fault.of("store.salvage.verdict", quote));
    }

    List<ProjectCheck.Fault> all() {
        return new ArrayList<>(losses);
    }
}
