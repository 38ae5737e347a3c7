package org.quotewright.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names what a salvage could not bring along. */
final class Losses implements DamagedFile.Unread {

    private final Set<ProjectCheck.Fault> losses = new LinkedHashSet<>();
    private final List<ProjectCheck.Fault> gaps = new ArrayList<>();

    @Override
    public void row(String table, long number) {
        losses.add(ProjectCheck.Fault.of("store.salvage.row", table, number));
    }

    @Override
    public void table(String table) {
        losses.add(ProjectCheck.Fault.of("store.salvage.table", table));
    }

    /** Decisions that a lost or damaged log may have held. */
    void gap(Gap gap) {
        String key =
                gap.log() == LogState.MISSING
                        ? "store.salvage.log-missing"
                        : "store.salvage.log-damaged";
        gaps.add(ProjectCheck.Fault.of(key, gap.since()));
    }

    void facts(long article) {
        losses.add(ProjectCheck.Fault.of("store.salvage.facts", article));
    }

    void unprovedFacts(long article) {
        losses.add(ProjectCheck.Fault.of("store.salvage.facts-unproved", article));
    }

    /** The key says how much of it is left. */
    void text(String messageKey, long article, int version) {
        losses.add(ProjectCheck.Fault.of(messageKey, article, version));
    }

    /** What was decided on the quotation is not. */
    void suggestion(long quote) {
        losses.add(ProjectCheck.Fault.of("store.salvage.suggestion", quote));
    }

    /** A name that articles print for a speaker. */
    void alias(String name, String speaker) {
        losses.add(ProjectCheck.Fault.of("store.salvage.alias", name, speaker));
    }

    /** Nobody knows how many. */
    void aliases(String speaker) {
        losses.add(ProjectCheck.Fault.of("store.salvage.aliases", speaker));
    }

    /** A sound row of the log about something that is lost. */
    void decision(String[] row) {
        losses.add(
                ProjectCheck.Fault.of(
                        "store.salvage.decision",
                        row[0],
                        row[3],
                        row[2],
                        row[7],
                        row[5],
                        row[6],
                        row[9]));
    }

    void unsure(long decision) {
        losses.add(ProjectCheck.Fault.of("store.salvage.unsure", decision));
    }

    void verdict(long quote) {
        losses.add(ProjectCheck.Fault.of("store.salvage.verdict", quote));
    }

    /** Whether everything that is in the file came along. */
    boolean isNone() {
        return losses.isEmpty();
    }

    List<ProjectCheck.Fault> all() {
        return Stream.concat(gaps.stream(), losses.stream()).toList();
    }
}
