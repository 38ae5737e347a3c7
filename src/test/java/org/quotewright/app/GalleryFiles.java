package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotewright.review.ExportFormat;
import org.quotewright.ui.common.FilePicker;
import org.quotewright.ui.common.desk.Projects;

/** For a picture nobody picks files, but a colleague's project and what was exported from it. */
record GalleryFiles(Optional<Path> project, Optional<Path> exported)
        implements FilePicker, Projects {

    @Override
    public List<Path> articles() {
        return List.of();
    }

    @Override
    public Optional<Path> otherProject() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> newProject() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> picture(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> exportTarget(ExportFormat format, String suggestedName) {
        return Optional.empty();
    }

    @Override
    public List<Path> others() {
        return List.of();
    }

    @Override
    public void open(Path other) {
        throw new IllegalStateException(other.toString());
    }
}
