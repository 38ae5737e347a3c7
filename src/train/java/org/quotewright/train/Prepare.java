package org.quotewright.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotewright.attribution.tagging.WindowSize;
import org.quotewright.attribution.tagging.Windows;
import org.quotewright.attribution.tagging.WordPieces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Turns the corpora into labelled windows. */
@Command(name = "prepare", description = "Turns the corpora into labelled windows.")
final class Prepare implements Callable<Integer> {

    @Option(names = "--corpora", required = true, description = "Folder that holds polnear.")
    private Path corpora;

    @Option(
            names = "--encoder",
            defaultValue = "e5-small-v2",
            description = "Encoder to begin from.")
    private String encoder;

    @Option(names = "--out", required = true, description = "Folder for train.jsonl, dev.jsonl.")
    private Path out;

    @Option(names = "--before", defaultValue = "64", description = "Pieces of context before.")
    private int before;

    @Option(names = "--after", defaultValue = "24", description = "Pieces of context after.")
    private int after;

    private final PrintWriter console;

    Prepare(PrintWriter console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> vocabulary = new PretrainedEncoder(encoder).vocabulary();
        Files.createDirectories(out);
        Files.write(out.resolve("vocabulary.txt"), vocabulary);
        WindowSize size = new WindowSize(WindowSize.STANDARD.core(), before, after);
        Windows windows = new Windows(new WordPieces(vocabulary), size);
        for (String split : List.of("train", "dev")) {
            List<Example> examples = examples(split, windows);
            Examples.write(examples, out.resolve(split + ".jsonl"));
            console.printf("%s: %d windows%n", split, examples.size());
        }
        return 0;
    }

    private List<Example> examples(String split, Windows windows) throws IOException {
        Path polnear = corpora.resolve("polnear");
        Map<String, List<SilverMentions.Mention>> silver =
                SilverMentions.read(polnear.resolve(split + ".corenlp.jsonl.gz"));
        List<Example> examples = new ArrayList<>();
        for (GoldArticle article : new BratFolder(polnear.resolve(split)).articles()) {
            Optional<List<SilverMentions.Mention>> mentions =
                    Optional.ofNullable(silver.get(article.id()));
            examples.addAll(new Labeller(article, mentions).examples(windows));
        }
        return examples;
    }
}
