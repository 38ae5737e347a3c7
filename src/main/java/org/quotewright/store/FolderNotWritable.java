package org.quotewright.store;

import java.nio.file.Path;

/** The project's file or folder cannot be written, so that no decision could be saved. */
public final class FolderNotWritable extends ProjectUnavailable {

    FolderNotWritable(Path file) {
        super("store.folder-not-writable", file);
    }
}
