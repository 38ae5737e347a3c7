package org.quotewright.review;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quotewright.store.ProjectFile;

/**
 * How far a project had come when its index was closed, kept as a line of text beside the index. An
 * index that a crash left behind, or that belongs to another copy of the project, shows by it.
 */
record IndexStamp(long quotes, long decisions) {

    private static final System.Logger LOG = System.getLogger(IndexStamp.class.getName());
    private static final String NAME = "project.stamp";

    static IndexStamp of(ProjectFile project) {
        return project.read(
                () -> new IndexStamp(project.quotes().last(), project.decisions().last()));
    }

    /** True where the index in this folder was closed when the project stood here. */
    boolean isOn(Path folder) {
        try {
            Path file = folder.resolve(NAME);
            return Files.exists(file) && Files.readString(file).equals(line());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The stamp of the index cannot be read", e);
            return false;
        }
    }

    /** Put on after the index was closed; one that is missing only costs a rebuild. */
    void putOn(Path folder) {
        try {
            Files.writeString(folder.resolve(NAME), line());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The index stays without a stamp", e);
        }
    }

    private String line() {
        return quotes + " " + decisions + "\n";
    }
}
