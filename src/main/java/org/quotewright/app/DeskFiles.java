package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;

/**
 * What is remembered of a desk, and where.
 *
 * @param settings of its look
 * @param position of the analyst in the project
 * @param others the other projects of this machine
 */
public record DeskFiles(SettingsFile settings, PositionFile position, List<Path> others) {

    public DeskFiles {
        others = List.copyOf(others);
    }

    /** The import on which the desk was closed. */
    CutImportFile cutImport() {
        return CutImportFile.beside(position);
    }
}
