package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotewright.ui.NoFiles;
import org.quotewright.ui.common.desk.Projects;

/** For a picture nobody picks files, but a colleague's project and what was exported from it. */
record GalleryFiles(Optional<Path> project, Optional<Path> exported) implements NoFiles, Projects {

    @Override
    public List<Path> others() {
        return List.of();
    }

    @Override
    public void open(Path other) {
        throw new IllegalStateException(other.toString());
    }
}
