package org.quotewright.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Files in the order in which they are read.
 *
 * @param leadingOut those among them that are links out of the folder in which they were found, and
 *     are not followed
 */
public record NamedFiles(List<Path> files, Set<Path> leadingOut) {

    /** Of the sentence about such a link. */
    public static final String LINK = "reading.link";

    public NamedFiles {
        files = List.copyOf(files);
        leadingOut = Set.copyOf(leadingOut);
    }
}
