package org.quotewright.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotewright.review.ExportFormat;

/** Asks the analyst for files. */
public interface FilePicker {

    /** The files to add as articles; none when the analyst thinks better of it. */
    List<Path> articles();

    /** The file that holds the corrected text of an article. */
    Optional<Path> corrected();

    /** The export to take back into the project. */
    Optional<Path> exported();

    /** The project to compare with. */
    Optional<Path> project();

    /** The project to go on with. */
    Optional<Path> otherProject();

    /** Where to begin a project. */
    Optional<Path> newProject();

    /** Where to save a picture: a name that ends in .svg asks for a drawing, any other for PNG. */
    Optional<Path> picture(String suggestedName);

    /**
     * Where to write an export.
     *
     * @param folder to begin in, if it is still there; empty for where the last choice was made
     */
    Optional<Path> exportTarget(ExportFormat format, Optional<Path> folder, String suggestedName);
}
