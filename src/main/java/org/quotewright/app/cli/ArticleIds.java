package org.quotewright.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One id for each file of a run: its name without ending, and a number behind it where a file
 * before has that name already.
 */
final class ArticleIds {

    private final Map<Path, String> byFile = new HashMap<>();

    ArticleIds(List<Path> files) {
        Set<String> names = new HashSet<>();
        files.forEach(file -> names.add(ArticleSource.idOf(file)));
        Set<String> taken = new HashSet<>();
        files.forEach(file -> byFile.computeIfAbsent(file, named -> free(named, names, taken)));
    }

    private static String free(Path file, Set<String> names, Set<String> taken) {
        String name = ArticleSource.idOf(file);
        String id = name;
        for (int number = 2; taken.contains(id) || number > 2 && names.contains(id); number++) {
            id = name + "-" + number;
        }
        taken.add(id);
        return id;
    }

    /** The id of a file that was among those given. */
    String of(Path file) {
        return byFile.get(file);
    }
}
