package org.quotewright.review;

import org.quotewright.store.ProjectFile;

/**
 * How far a project has come. An index that a crash left behind, or that belongs to another copy of
 * the project, shows by the stamp that it was closed with.
 */
record IndexStamp(long quotes, String chain) {

    static IndexStamp of(ProjectFile project) {
        return project.read(
                () -> new IndexStamp(project.quotes().last(), project.decisions().chain()));
    }

    /** As the index keeps it. */
    String line() {
        return quotes + " " + chain;
    }
}
