package org.quotewright.review;

import java.nio.file.Path;

/** What a project is called: its file's name without the ending. */
final class ProjectName {

    private ProjectName() {}

    static String of(Path project) {
        String name = project.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
