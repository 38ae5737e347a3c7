package org.quotewright.ui.common.desk;

import java.nio.file.Path;
import java.util.List;

/** The other projects of this machine, and the way to one of them. */
public interface Projects {

    /** Those opened last first, without the one that is open. */
    List<Path> others();

    /** Closes the desk and opens it on this project, which is begun where there is none. */
    void open(Path project);

    /** As the desk calls it. */
    static String name(Path project) {
        String file = project.getFileName().toString();
        int ending = file.lastIndexOf('.');
        return ending > 0 ? file.substring(0, ending) : file;
    }
}
