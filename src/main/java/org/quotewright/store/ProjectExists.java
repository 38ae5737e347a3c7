package org.quotewright.store;

import java.nio.file.Path;

/** A project should be created where a file lies already. */
public final class ProjectExists extends ProjectUnavailable {

    ProjectExists(Path file) {
        super("store.exists", file);
    }
}
