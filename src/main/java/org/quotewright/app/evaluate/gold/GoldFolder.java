package org.quotewright.app.evaluate.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a folder of labelled articles: {@code text} beside {@code attributions} in brat standoff,
 * or texts each with a {@code .gold.json} of the same name.
 */
public final class GoldFolder {

    private static final String TEXT = ".txt";
    private static final String LABELS = ".ann";
    private static final String JSON = ".gold.json";

    private GoldFolder() {}

    public static List<GoldArticle> read(Path folder) throws IOException, UnreadableLabels {
        Path standoff = folder.resolve("attributions");
        return Files.isDirectory(standoff)
                ? withStandoff(folder.resolve("text"), standoff)
                : withJson(folder);
    }

    private static List<GoldArticle> withStandoff(Path texts, Path labels) throws IOException {
        Map<String, Path> chosen = firstAnnotators(labels);
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files(texts, TEXT)) {
            String id = stem(file, TEXT);
            if (chosen.containsKey(id)) {
                articles.add(article(file, id, Files.readString(chosen.get(id))));
            }
        }
        return articles;
    }

    /** Of several annotators of an article the one whose name sorts first. */
    private static Map<String, Path> firstAnnotators(Path labels) throws IOException {
        Map<String, Path> chosen = new TreeMap<>();
        for (Path file : files(labels, LABELS)) {
            String stem = stem(file, LABELS);
            int annotator = stem.lastIndexOf('_');
            chosen.putIfAbsent(annotator < 0 ? stem : stem.substring(0, annotator), file);
        }
        return chosen;
    }

    private static GoldArticle article(Path file, String id, String standoff) throws IOException {
        MeasuredText text = new MeasuredText(id, Files.readString(file));
        return new GoldArticle(
                file,
                text,
                BratLabels.of(standoff).stream()
                        .map(it -> MeasuredQuote.of(text, it))
                        .filter(it -> !it.words().isEmpty())
                        .map(it -> new GoldQuote(it, Optional.empty(), false))
                        .toList());
    }

    private static List<GoldArticle> withJson(Path folder) throws IOException, UnreadableLabels {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path labels : files(folder, JSON)) {
            Path text = labels.resolveSibling(stem(labels, JSON) + TEXT);
            articles.add(GoldJson.read(labels, text));
        }
        return articles;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String stem(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }
}
