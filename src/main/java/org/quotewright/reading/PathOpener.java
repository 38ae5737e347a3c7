package org.quotewright.reading;

import java.nio.file.Path;
import org.quotewright.model.Hints;

/** Opens files by their paths, in this process or in another. */
public interface PathOpener extends AutoCloseable {

    /** A file, not looked into yet; the exceptions name it by its whole path. */
    Part part(Path path);

    /** A file of which something is told. */
    Part part(Path path, Hints hints);

    /** Lets go of what opening took; more may be opened later. */
    @Override
    default void close() {}
}
