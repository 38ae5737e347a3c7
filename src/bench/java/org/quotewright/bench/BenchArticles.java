package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.Article;

/** The articles that are measured on: real news where it lies beside the checkout, our own else. */
record BenchArticles(String name, Path folder, List<Article> list) {

    static BenchArticles find() throws IOException {
        Path shared = Path.of(System.getProperty("quotewright.shared", "../shared"));
        Path dev = shared.resolve("corpora/polnear/dev/text");
        return Files.isDirectory(dev)
                ? read("PolNeAR dev", dev)
                : read("our corpus", Path.of("src/test/resources/org/quotewright/corpus"));
    }

    private static BenchArticles read(String name, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            return new BenchArticles(
                    name + ", " + texts.size() + " articles",
                    folder,
                    texts.stream().map(BenchArticles::article).toList());
        }
    }

    private static Article article(Path file) {
        try {
            return Article.of(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
