package org.quotewright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.Article;

/** The articles that are measured on: real news where it lies beside the checkout, our own else. */
record BenchArticles(String name, List<Path> files, List<Article> list) {

    /** All of them, or the first few as {@code -Dbench.articles} says. */
    static BenchArticles find() throws IOException {
        Path shared = Path.of(System.getProperty("quotewright.shared", "../shared"));
        Path dev = shared.resolve("corpora/polnear/dev/text");
        return Files.isDirectory(dev)
                ? read("PolNeAR dev", dev)
                : read("our corpus", Path.of("src/test/resources/org/quotewright/corpus"));
    }

    private static BenchArticles read(String name, Path folder) throws IOException {
        int most = Integer.getInteger("bench.articles", Integer.MAX_VALUE);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .limit(most)
                            .toList();
            return new BenchArticles(
                    name + ", " + texts.size() + " articles",
                    texts,
                    texts.stream().map(BenchArticles::article).toList());
        }
    }

    private static Article article(Path file) {
        try {
            return Article.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long words() {
        return list.stream().mapToLong(it -> it.text().strip().split("\\s+").length).sum();
    }
}
