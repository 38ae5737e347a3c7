package org.quotewright.store;

import java.nio.file.Path;

/** No decision could be saved, as the project's disk is full; what is there can be read. */
public final class DiskFull extends ProjectUnavailable {

    DiskFull(Path file) {
        super("store.disk-full", file);
    }
}
