package org.quotewright.review;

import java.nio.file.Path;
import org.quotewright.reading.Part;
import org.quotewright.reading.PastedText;

/** A file that may be read, or something in a file that holds several articles. */
public record FilePart(Part part) {

    /** Words that come from no file. */
    public static FilePart pasted(String text) {
        return new FilePart(PastedText.part(text));
    }

    /** The file's path; of something in a file, continued by its name there. */
    public Path place() {
        return part.place();
    }

    String name() {
        Path name = place().getFileName();
        return (name == null ? place() : name).toString();
    }
}
