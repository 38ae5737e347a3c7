package org.quotewright.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a split of PolNeAR (Newell et al., LREC 2018): {@code text/*.txt} beside {@code
 * attributions/*.ann} in brat's standoff format. Of several annotators of an article the one whose
 * id sorts first counts.
 */
final class BratFolder {

    private static final String ANNOTATIONS = ".ann";

    private final Path folder;

    BratFolder(Path folder) {
        this.folder = folder;
    }

    List<GoldArticle> articles() throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Map.Entry<String, Path> entry : annotations().entrySet()) {
            Path file = folder.resolve("text").resolve(entry.getKey() + ".txt");
            String text = Files.readString(file, StandardCharsets.UTF_8);
            List<String> lines = Files.readAllLines(entry.getValue(), StandardCharsets.UTF_8);
            articles.add(new GoldArticle(entry.getKey(), text, new BratLines(text, lines).read()));
        }
        return articles;
    }

    private Map<String, Path> annotations() throws IOException {
        Map<String, Path> first = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            files.filter(file -> file.toString().endsWith(ANNOTATIONS))
                    .sorted()
                    .forEach(file -> first.putIfAbsent(stem(file), file));
        }
        return first;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('_'));
    }
}
