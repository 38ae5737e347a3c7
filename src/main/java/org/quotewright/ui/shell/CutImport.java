package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.List;

/**
 * An import on which the desk was closed.
 *
 * @param added articles that are in the project
 * @param files of the import, as far as they were counted by then
 * @param rest files and folders of which nothing came by then
 */
public record CutImport(int added, int files, List<Path> rest) {

    public CutImport {
        rest = List.copyOf(rest);
    }
}
