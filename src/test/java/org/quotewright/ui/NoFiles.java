package org.quotewright.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotewright.review.ExportFormat;
import org.quotewright.ui.common.FilePicker;

/** An analyst who thinks better of it whenever a file is asked for; tests say where not. */
public interface NoFiles extends FilePicker {

    @Override
    default List<Path> articles() {
        return List.of();
    }

    @Override
    default Optional<Path> corrected() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> exported() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> project() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> otherProject() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> newProject() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> picture(String suggestedName) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> exportTarget(
            ExportFormat format, Optional<Path> last, String suggestedName) {
        return Optional.empty();
    }
}
