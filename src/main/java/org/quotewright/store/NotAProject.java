package org.quotewright.store;

import java.nio.file.Path;

/** The file is not a project: another program wrote it. */
public final class NotAProject extends ProjectUnavailable {

    NotAProject(Path file) {
        super("store.foreign", file);
    }
}
