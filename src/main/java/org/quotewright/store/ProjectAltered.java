package org.quotewright.store;

import java.nio.file.Path;

/** Another program changed the tables of a project, or planted triggers or views in it. */
public final class ProjectAltered extends ProjectUnavailable {

    ProjectAltered(Path file, String part) {
        super("store.altered", file, part);
    }
}
