package org.quotewright.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotewright.review.Library;
import org.quotewright.review.Progress;

/** The articles that come with the product, written for it, to show what the desk does. */
public final class SampleProject {

    private static final String FOLDER = "/sample/";

    private SampleProject() {}

    /** Adds the sample's articles to a project that has none yet. */
    public static void fill(Library library, Progress progress) throws IOException {
        if (!library.articles().isEmpty()) {
            return;
        }
        Path folder = Files.createTempDirectory("quotewright-sample");
        List<Path> files = new ArrayList<>();
        try {
            for (String name : names()) {
                files.add(copied(name, folder.resolve(name)));
            }
            library.add(files, progress);
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<String> names() throws IOException {
        try (InputStream list = resource("sample.txt")) {
            String names = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return names.lines().filter(name -> !name.isBlank()).toList();
        }
    }

    private static Path copied(String name, Path target) throws IOException {
        try (InputStream article = resource(name)) {
            Files.copy(article, target);
        }
        return target;
    }

    private static InputStream resource(String name) {
        return SampleProject.class.getResourceAsStream(FOLDER + name);
    }
}
