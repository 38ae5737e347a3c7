package org.quotewright.reading;

import java.nio.file.Path;
import org.quotewright.model.Columns;

/** Opens files by their paths, in this process or in another. */
public interface PathOpener extends AutoCloseable {

    /** A file, not looked into yet; the exceptions name it by its whole path. */
    Part part(Path path);

    /** A file whose columns, where it has some, are told. */
    Part part(Path path, Columns columns);

    /** Lets go of what opening took; more may be opened later. */
    @Override
    default void close() {}
}
